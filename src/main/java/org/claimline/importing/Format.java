package org.claimline.importing;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.rules.Rows;

/// The formats that are read, recognised by content; a file's name only settles what content leaves open.
enum Format {

    TEXT("text/plain"), MARKDOWN("text/markdown"), HTML("text/html");

    private static final int HEAD = 4096;
    private static final List<Magic> MAGIC = Rows.of("formats.tsv", 3).rows().stream().map(Magic::of).toList();
    private static final List<String> PAGE_OPENERS = List.of("<!doctype html", "<html", "<head", "<body", "<article",
            "<meta", "<title");
    private static final List<String> TAGS = List.of("<p>", "<p ", "<div", "<br", "<a ", "<h1", "<h2", "<span", "<ul",
            "<table", "<script", "<style", "<section");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /// One line of `formats.tsv`; -1 stands for any byte.
    private record Magic(int[] bytes, Reason reason, String what) {

        static Magic of(List<String> row) {
            String hex = row.get(0);
            int[] bytes = new int[hex.length() / 2];
            for (int i = 0; i < bytes.length; i++) {
                String two = hex.substring(2 * i, 2 * i + 2);
                bytes[i] = two.equals("..") ? -1 : HexFormat.fromHexDigits(two);
            }
            return new Magic(bytes, Reason.valueOf(row.get(1)), row.get(2));
        }

        boolean matches(byte[] file) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= file.length || bytes[i] >= 0 && bytes[i] != (file[i] & 0xff)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Refuses a file whose first bytes say that it is something that is not read.
    static void refuseKnown(byte[] bytes) throws UnreadableException {
        for (Magic magic : MAGIC) {
            if (magic.matches(bytes)) {
                throw new UnreadableException(magic.reason(), "it is " + magic.what() + ", which is not read");
            }
        }
    }

    /// Recognises the format of a decoded text.
    ///
    /// @throws UnreadableException when it is a format of its own that is not read
    static Format of(String name, String text) throws UnreadableException {
        String head = text.substring(0, Math.min(HEAD, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (isPage(head, ending)) {
            return HTML;
        }
        Optional<String> other = other(head);
        if (other.isPresent()) {
            throw new UnreadableException(Reason.UNKNOWN_FORMAT, "it is " + other.get() + ", which is not read");
        }
        boolean marked = ending.equals("md") || ending.equals("markdown");
        return marked || FrontMatter.opens(text) ? MARKDOWN : TEXT;
    }

    private static boolean isPage(String head, String ending) {
        if (head.startsWith("<?xml") && !head.contains("<html") || !head.contains("<")) {
            return false;
        }
        boolean named = ending.equals("html") || ending.equals("htm") || ending.equals("xhtml");
        long tags = TAGS.stream().filter(head::contains).count();
        boolean opens = PAGE_OPENERS.stream().anyMatch(head::startsWith)
                || head.startsWith("<") && (head.contains("<html") || head.contains("<!doctype html"));
        return opens || named && tags > 0 || head.startsWith("<") && tags > 1;
    }

    private static Optional<String> other(String head) {
        if (head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<feed")) {
            boolean feed = head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf");
            return Optional.of(feed ? "a news feed" : "an XML document");
        }
        if (head.startsWith("{\"") || head.startsWith("[{") || head.startsWith("{\n")) {
            return Optional.of("a JSON document");
        }
        return isMessage(head) ? Optional.of("an e-mail message") : Optional.empty();
    }

    /// A message begins with header lines, of which at least two are known.
    private static boolean isMessage(String head) {
        int known = 0;
        for (String line : head.split("\n", 40)) {
            if (line.isBlank()) {
                break;
            }
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            int colon = line.indexOf(':');
            if (!folded && !line.startsWith("from ") && (colon < 1 || line.substring(0, colon).contains(" "))) {
                break;
            }
            if (List.of("received", "message-id", "mime-version", "return-path", "content-transfer-encoding",
                    "delivered-to", "x-mailer").contains(colon < 1 ? "" : line.substring(0, colon))) {
                known++;
            }
        }
        return known >= 2;
    }
}
