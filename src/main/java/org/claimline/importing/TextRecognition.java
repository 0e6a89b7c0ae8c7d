package org.claimline.importing;

import java.util.List;
import java.util.Locale;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Format;

/// Tells the format of a file that is text of some kind.
final class TextRecognition {

    private static final int HEAD = 4096;
    private static final List<String> PAGE_OPENERS = List.of("<!doctype html", "<html", "<head", "<body", "<article",
            "<meta", "<title");
    private static final List<String> TAGS = List.of("<p>", "<p ", "<div", "<br", "<a ", "<h1", "<h2", "<span", "<ul",
            "<table", "<script", "<style", "<section");
    private static final List<String> TRANSPORT = List.of("received", "message-id", "mime-version", "return-path",
            "content-transfer-encoding", "delivered-to", "x-mailer", "dkim-signature", "content-type", "reply-to",
            "in-reply-to", "references", "list-unsubscribe");
    private static final List<String> ENVELOPE = List.of("from", "to", "cc", "date", "subject");
    private static final int HEADERS = 200;

    private TextRecognition() {}

    /// @param text the beginning of the file, line ends `\n`
    /// @param isWhole whether it is all of the file
    /// @throws UnreadableException when it is a format of its own that is not read
    static Format of(String name, String text, boolean isWhole) throws UnreadableException {
        String opening = text.stripLeading();
        String head = opening.substring(0, Math.min(HEAD, opening.length())).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (head.startsWith("<")) {
            String root = rootElement(head);
            if (List.of("rss", "feed", "rdf").contains(root)) {
                return Format.FEED;
            }
        }
        if (isPage(head, ending)) {
            return Format.HTML;
        }
        if (head.startsWith("<?xml")) {
            throw Recognition.notRead(Reason.UNKNOWN_FORMAT, "an XML document");
        }
        if (JsonShape.opens(opening)) {
            return JsonShape.of(opening);
        }
        if (isMailbox(text)) {
            return Format.MBOX;
        }
        Headers headers = Headers.of(opening, ending.equals("eml"));
        if (headers.isMessage()) {
            return headers.isPage() ? Format.MHTML : Format.MAIL;
        }
        if (TableShape.isTable(text, isWhole, ending)) {
            return Format.CSV;
        }
        boolean marked = ending.equals("md") || ending.equals("markdown");
        return marked || FrontMatter.opens(text) ? Format.MARKDOWN : Format.TEXT;
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

    /// The name of the first element, without a prefix; what stands before it is skipped.
    private static String rootElement(String head) {
        int at = 0;
        while (at >= 0 && at + 1 < head.length()) {
            char next = head.charAt(at + 1);
            if (Character.isLetter(next)) {
                int end = at + 1;
                while (end < head.length() && (Character.isLetterOrDigit(head.charAt(end))
                        || "_-.:".indexOf(head.charAt(end)) >= 0)) {
                    end++;
                }
                String name = head.substring(at + 1, end);
                return name.substring(name.indexOf(':') + 1);
            }
            int end = head.startsWith("<!--", at)
                    ? head.indexOf("-->", at)
                    : next == '?' ? head.indexOf("?>", at) : endOfDeclaration(head, at);
            at = end < 0 ? -1 : head.indexOf('<', end);
        }
        return "";
    }

    /// A document type may hold declarations in brackets.
    private static int endOfDeclaration(String head, int from) {
        int close = head.indexOf('>', from);
        int bracket = head.indexOf('[', from);
        return bracket >= 0 && bracket < close ? head.indexOf("]", bracket) : close;
    }

    /// A mailbox begins with a line 'From ADDRESS DAY', and the headers of its first message follow.
    private static boolean isMailbox(String text) {
        if (!text.startsWith("From ")) {
            return false;
        }
        int end = text.indexOf('\n');
        return end > 0 && end < 300 && Headers.of(text.substring(end + 1), true).isMessage();
    }

    /// The header lines at the head of a message.
    private record Headers(int transport, int envelope, boolean isPage, boolean named) {

        static Headers of(String text, boolean named) {
            int transport = 0;
            int envelope = 0;
            boolean page = false;
            for (String line : text.split("\n", HEADERS)) {
                if (line.isBlank()) {
                    break;
                }
                if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                    continue;
                }
                int colon = line.indexOf(':');
                String key = colon < 1 ? " " : line.substring(0, colon).stripTrailing().toLowerCase(Locale.ROOT);
                if (key.contains(" ")) {
                    break;
                }
                transport += TRANSPORT.contains(key) || key.startsWith("x-") ? 1 : 0;
                envelope += ENVELOPE.contains(key) ? 1 : 0;
                page |= key.equals("snapshot-content-location")
                        || key.equals("content-type") && line.toLowerCase(Locale.ROOT).contains("multipart/related");
            }
            return new Headers(transport, envelope, page, named);
        }

        boolean isMessage() {
            return transport >= 2 || transport == 1 && envelope > 0 || named && transport + envelope > 0;
        }
    }
}
