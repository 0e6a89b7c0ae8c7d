package org.claimline.ui.notes;

import java.util.Optional;

/// A link or a quotation that somebody is about to write: what stands behind `[[` or `@`, up to the caret.
///
/// @param start where its sign stands
/// @param typed what follows the sign
record Begun(Sign sign, int start, String typed) {

    enum Sign {
        /// `[[`: a link to anything.
        LINK,
        /// `@`: a claim is quoted.
        QUOTE
    }

    private static final int MOST = 60;

    /// @param caret where one writes
    static Optional<Begun> at(String text, int caret) {
        int line = caret == 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1;
        int from = Math.max(line, caret - MOST);
        String before = text.substring(from, caret);
        int open = before.lastIndexOf("[[");
        if (open >= 0) {
            String typed = before.substring(open + 2);
            return typed.contains("]]") || typed.contains("|")
                    ? Optional.empty()
                    : Optional.of(new Begun(Sign.LINK, from + open, typed));
        }
        int at = before.lastIndexOf('@');
        boolean free = at == 0 && from == line || at > 0 && Character.isWhitespace(before.charAt(at - 1));
        return free && !before.startsWith(" ", at + 1)
                ? Optional.of(new Begun(Sign.QUOTE, from + at, before.substring(at + 1)))
                : Optional.empty();
    }
}
