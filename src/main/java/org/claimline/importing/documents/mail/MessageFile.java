package org.claimline.importing.documents.mail;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;
import org.jsoup.Jsoup;

/// Reads a message: its page where it has one, else its plain text. What is attached is named here, and is an article
/// of its own ([AttachedFiles]); a message that is attached to one without much text is read in its place.
public final class MessageFile {

    /// Messages that lie deeper in each other are not looked for.
    public static final int DEEPEST = 40;
    /// With fewer characters of its own a message is only the envelope of the one attached to it.
    public static final int NOTE = 300;

    private final List<String> html = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private final List<Message> inner = new ArrayList<>();

    private MessageFile() {}

    /// @throws UnreadableException when it has no text
    /// @throws IOException when it is damaged
    public static Draft read(byte[] bytes) throws UnreadableException, IOException {
        return LetterText.of(letter(MimeText.parse(bytes), 0), Format.MAIL);
    }

    /// What is in a message; not what is in those that are attached to it.
    static MessageFile of(Message message, int depth) throws IOException {
        MessageFile file = new MessageFile();
        file.walk(message, depth, true);
        return file;
    }

    /// The messages that are attached.
    List<Message> inner() {
        return inner;
    }

    /// Whether the first message that is attached is read in place of this one.
    boolean isEnvelope(int depth) {
        return ownLetters() < NOTE && !inner.isEmpty() && depth < DEEPEST;
    }

    boolean hasText() {
        return ownLetters() > 0;
    }

    private int ownLetters() {
        return plain.stream().mapToInt(String::length).sum()
                + html.stream().mapToInt(h -> Jsoup.parse(h).text().length()).sum();
    }

    private static Letter letter(Message message, int depth) throws IOException {
        MessageFile file = of(message, depth);
        if (file.isEnvelope(depth)) {
            return letter(file.inner.getFirst(), depth + 1);
        }
        file.inner.forEach(m -> MimeText.header(m, "Subject").ifPresent(file.attachments::add));
        return new Letter(MimeText.header(message, "Subject"), MimeText.header(message, "From")
                .or(() -> MimeText.header(message, "Sender")), published(message), joined(file.html, "<hr>"),
                joined(file.plain, "\n\n"), file.attachments);
    }

    private static Optional<String> joined(List<String> parts, String between) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(between, parts));
    }

    private void walk(Entity part, int depth, boolean root) throws IOException {
        String type = part.getMimeType() == null ? "text/plain" : part.getMimeType().toLowerCase(Locale.ROOT);
        boolean attached = "attachment".equalsIgnoreCase(part.getDispositionType());
        if (part.getBody() instanceof Message message) {
            inner.add(message);
        } else if (part.getBody() instanceof Multipart parts) {
            walk(parts, type, depth);
        } else if (attached && !root || !type.startsWith("text/")) {
            name(part).ifPresent(attachments::add);
        } else if (type.equals("text/html")) {
            html.add(MimeText.text(part));
        } else if (type.equals("text/plain") || root) {
            plain.add(plain(part));
        }
    }

    /// Of alternatives the page counts, and its plain text only where there is none.
    private void walk(Multipart parts, String type, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        int pages = html.size();
        int texts = plain.size();
        for (Entity part : parts.getBodyParts()) {
            walk(part, depth + 1, false);
        }
        if (html.size() == pages && plain.size() == texts && parts.getPreamble() != null
                && attachments.isEmpty() && inner.isEmpty()) {
            plain.add(parts.getPreamble().replace("\r\n", "\n"));
        }
        boolean alternative = type.equals("multipart/alternative");
        if (alternative && html.size() > pages && plain.size() > texts) {
            plain.subList(texts, plain.size()).clear();
        } else if (!alternative && html.size() > pages && plain.size() > texts) {
            // Text beside a page, such as what a mailing list adds, is shown with it.
            html.addAll(plain.subList(texts, plain.size()).stream().map(MessageFile::page).toList());
            plain.subList(texts, plain.size()).clear();
        }
    }

    private static String page(String text) {
        return "<p>" + text.strip().replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p><p>")
                .replace("\n", "<br>") + "</p>";
    }

    private static Optional<String> name(Entity part) {
        String name = AttachedFiles.name(part);
        boolean shown = "inline".equalsIgnoreCase(part.getDispositionType());
        return name.isBlank() || shown || AttachedFiles.isTrimming(name, String.valueOf(part.getMimeType()))
                ? Optional.empty()
                : Optional.of(name);
    }

    private static String plain(Entity part) throws IOException {
        String text = withoutEncoded(MimeText.text(part));
        boolean flowed = "flowed".equalsIgnoreCase(MimeText.parameter(part, "format"));
        boolean page = text.stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype html")
                || text.stripLeading().toLowerCase(Locale.ROOT).startsWith("<html");
        String readable = page ? MailPage.text(text) : text;
        return flowed
                ? PlainBody.unflowed(readable, "yes".equalsIgnoreCase(MimeText.parameter(part, "delsp")))
                : readable;
    }

    /// Without files that stand in the text itself, as they did before there were attachments.
    private static String withoutEncoded(String text) {
        if (!text.contains("\nbegin ") && !text.startsWith("begin ")) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            boolean begins = line.startsWith("begin ") && line.length() > 10 && Character.isDigit(line.charAt(6))
                    && line.charAt(9) == ' ';
            inside |= begins;
            out.append(inside ? "" : line).append(inside ? "" : "\n");
            inside &= !line.equals("end");
        }
        return out.toString();
    }

    private static Optional<Published> published(Message message) {
        Optional<String> date = MimeText.header(message, "Date");
        return date.flatMap(MessageFile::published)
                .or(() -> MimeText.header(message, "Received").map(r -> r.substring(r.lastIndexOf(';') + 1).strip())
                        .flatMap(MessageFile::published));
    }

    private static Optional<Published> published(String value) {
        try {
            int comment = value.indexOf('(');
            String bare = comment < 0 ? value : value.substring(0, comment);
            ZonedDateTime time = ZonedDateTime.parse(bare.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(new Published(time.toLocalDate(), Optional.of(time.toLocalTime()),
                    Optional.of(time.getZone()), Origin.STATED, "Date: " + value));
        } catch (DateTimeException _) {
            return LetterText.sent(value).map(p -> new Published(p.date(), p.time(), p.zone(), Origin.STATED,
                    "Date: " + value));
        }
    }
}
