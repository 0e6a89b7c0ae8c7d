package org.claimline.importing;

import org.claimline.importing.format.Format;

/// Tells JSON from text, and a file of JSON lines from one document.
final class JsonShape {

    private JsonShape() {}

    /// Whether a text begins as a JSON object or an array of values does, and not as a sentence in brackets.
    static boolean opens(String text) {
        if (text.isEmpty() || text.charAt(0) != '{' && text.charAt(0) != '[') {
            return false;
        }
        int next = skipSpace(text, 1);
        if (next == text.length()) {
            return false;
        }
        char after = text.charAt(next);
        return text.charAt(0) == '{'
                ? after == '}' || after == '"' && isKey(text, next)
                : after == '{' || after == '[' || after == '"'
                        || after == ']' && skipSpace(text, next + 1) == text.length();
    }

    private static boolean isKey(String text, int quote) {
        int end = text.indexOf('"', quote + 1);
        if (end < 0) {
            return false;
        }
        int colon = skipSpace(text, end + 1);
        return colon < text.length() && text.charAt(colon) == ':' || text.charAt(end - 1) == '\\';
    }

    /// Another value after the first one makes it JSON lines.
    static Format of(String text) {
        int end = endOfValue(text);
        int next = end < 0 ? text.length() : skipSpace(text, end);
        return next < text.length() && (text.charAt(next) == '{' || text.charAt(next) == '[')
                ? Format.JSONL
                : Format.JSON;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Behind the bracket that closes the first; -1 when it is not there.
    private static int endOfValue(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
