package org.claimline.cli;

/// Text of files and their names as a terminal may show it: nothing in it moves the cursor, changes colours or turns the
/// line round.
final class Plain {

    private Plain() {}

    /// Lines stay lines, tabs stay tabs.
    static String text(String text) {
        return shown(text, true);
    }

    /// All on one line.
    static String line(String text) {
        return shown(text, false);
    }

    private static String shown(String text, boolean lines) {
        if (text.chars().noneMatch(c -> isHidden(c, lines))) {
            return text;
        }
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append(isHidden(c, lines) ? '\uFFFD' : (char) c));
        return out.toString();
    }

    private static boolean isHidden(int c, boolean lines) {
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
        boolean breaks = c == 0x2028 || c == 0x2029;
        return Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t')) || turns || breaks;
    }
}
