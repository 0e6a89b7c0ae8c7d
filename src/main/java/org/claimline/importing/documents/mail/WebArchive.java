package org.claimline.importing.documents.mail;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;

/// A page that a browser saved with all that belongs to it in one file (MHTML).
///
/// @param html the page itself
/// @param url where it was, when the file says so
/// @param title that the browser gave it
public record WebArchive(String html, Optional<URI> url, Optional<String> title) {

    private static final int DEEPEST = 20;

    /// @throws UnreadableException when there is no page in it
    /// @throws IOException when it is damaged
    public static WebArchive read(byte[] bytes) throws UnreadableException, IOException {
        Message message = MimeText.parse(bytes);
        List<Entity> pages = new ArrayList<>();
        collect(message, pages, 0);
        String start = MimeText.parameter(message, "start");
        Entity page = pages.stream().filter(p -> !start.isEmpty()
                && MimeText.header(p, "Content-ID").filter(start::equals).isPresent()).findFirst()
                .or(() -> pages.stream().findFirst())
                .orElseThrow(() -> new UnreadableException(Reason.NO_TEXT, "no page is in it"));
        Optional<URI> url = MimeText.header(message, "Snapshot-Content-Location")
                .or(() -> MimeText.header(page, "Content-Location"))
                .or(() -> MimeText.header(message, "Content-Location")).flatMap(WebArchive::web);
        return new WebArchive(html(page), url, MimeText.header(message, "Subject"));
    }

    private static void collect(Entity part, List<Entity> pages, int depth) {
        if (part.getBody() instanceof Multipart parts && depth < DEEPEST) {
            parts.getBodyParts().forEach(p -> collect(p, pages, depth + 1));
        } else if ("text/html".equalsIgnoreCase(part.getMimeType())
                || "application/xhtml+xml".equalsIgnoreCase(part.getMimeType())) {
            pages.add(part);
        }
    }

    /// The page's own word on its encoding counts where the part says nothing.
    private static String html(Entity page) throws IOException {
        if (!MimeText.charset(page).isEmpty()) {
            return MimeText.text(page);
        }
        byte[] bytes = MimeText.bytes(page);
        String head = new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
        int at = head.toLowerCase(Locale.ROOT).indexOf("charset=");
        StringBuilder charset = new StringBuilder();
        for (int i = at < 0 ? head.length() : at + 8; i < head.length() && charset.length() < 30; i++) {
            char c = head.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                charset.append(Character.toLowerCase(c));
            } else if (!charset.isEmpty()) {
                break;
            }
        }
        return MimeText.decode(bytes, charset.toString());
    }

    private static Optional<URI> web(String address) {
        try {
            URI uri = new URI(address.replace(" ", ""));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
