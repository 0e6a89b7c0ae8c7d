package org.claimline.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;

/// Text of others as Markdown that shows exactly that text, in every dialect, in a paragraph or a table's cell.
final class MarkdownText {

    private static final String ALWAYS_ESCAPED = "\\`*_[]<|$~^#";
    private static final int LONGEST_ENTITY = 32;

    private MarkdownText() {}

    /// One line: white space is collapsed, control characters are dropped, what Markdown reads as markup is escaped.
    static String escape(String text) {
        String line = oneLine(text);
        return escape(line, 0, line.length());
    }

    /// The words of a claim within their sentence, marked in the dialect's way.
    ///
    /// @param after what Markdown follows the quote, such as a footnote's number
    static String sentence(Passage passage, Dialect dialect, String after) {
        String line = passage.before() + passage.quote() + passage.after();
        int start = passage.before().length();
        int end = start + passage.quote().length();
        boolean marked = canFlank(passage.before(), passage.quote(), passage.after());
        String mark = !marked ? "" : dialect == Dialect.OBSIDIAN ? "==" : "**";
        return escape(line, 0, start) + mark + escape(line, start, end) + mark + escape(line, end, line.length())
                + after;
    }

    /// White space of all kinds as single spaces; control characters dropped.
    static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!Character.isISOControl(c)) {
                line.append(c);
            }
        }
        return line.toString().strip();
    }

    /// The address of a file beside the note.
    static String fileLink(String name) {
        var link = new StringBuilder();
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                link.append(c);
            } else {
                link.append(String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
            }
        }
        return link.toString();
    }

    /// A link's target that cannot end early.
    static String target(URI address) {
        return '<' + address.toASCIIString().replace("<", "%3C").replace(">", "%3E") + '>';
    }

    /// Somebody's Markdown with its dollars escaped, which some readers take for formulas. Code is left as it is.
    static String plainDollars(String markdown) {
        var lines = new StringJoiner("\n");
        boolean fenced = false;
        for (String line : markdown.lines().toList()) {
            String start = line.stripLeading();
            boolean fence = start.startsWith("```") || start.startsWith("~~~");
            boolean code = fence || fenced || line.indexOf('`') >= 0 || line.startsWith("    ")
                    || line.startsWith("\t");
            lines.add(code ? line : line.replace("\\$", "$").replace("$", "\\$"));
            fenced ^= fence;
        }
        return lines.toString();
    }

    /// A part of a line; what stands around it decides as well.
    private static String escape(String text, int from, int to) {
        var escaped = new StringBuilder(to - from + 8);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (ALWAYS_ESCAPED.indexOf(c) >= 0 || isDoubled(text, at) || c == '&' && opensEntity(text, at)
                    || c == '@' && opensCitation(text, at) || opensBlock(text, at)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /// `==` marks and `%%` hides in Obsidian; one alone is plain.
    private static boolean isDoubled(String text, int at) {
        char c = text.charAt(at);
        return (c == '=' || c == '%')
                && (at > 0 && text.charAt(at - 1) == c || at + 1 < text.length() && text.charAt(at + 1) == c);
    }

    private static boolean opensEntity(String text, int at) {
        for (int end = at + 1; end < text.length() && end < at + LONGEST_ENTITY; end++) {
            char c = text.charAt(end);
            if (c == ';') {
                return end > at + 1;
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return false;
            }
        }
        return false;
    }

    private static boolean opensCitation(String text, int at) {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /// Whether the character makes a list, a heading, a rule or a quotation of a line that starts with it.
    private static boolean opensBlock(String text, int at) {
        char c = text.charAt(at);
        if (at == 0) {
            char next = text.length() > 1 ? text.charAt(1) : ' ';
            return c == '>' || c == '=' || c == ':' || (c == '-' || c == '+') && (next == ' ' || next == c);
        }
        return (c == '.' || c == ')') && at <= 9 && (at + 1 == text.length() || text.charAt(at + 1) == ' ')
                && text.chars().limit(at).allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /// Whether `**` around the quote is read as emphasis: CommonMark's rule of left- and right-flanking runs.
    private static boolean canFlank(String before, String quote, String after) {
        if (quote.isEmpty() || isSpace(quote.charAt(0)) || isSpace(quote.charAt(quote.length() - 1))) {
            return false;
        }
        boolean freeLeft = before.isEmpty() || !isWord(before.charAt(before.length() - 1));
        boolean freeRight = after.isEmpty() || !isWord(after.charAt(0));
        return (freeLeft || isWord(quote.charAt(0))) && (freeRight || isWord(quote.charAt(quote.length() - 1)));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
