package org.claimline.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the keys of the editor do to Markdown. Pure: a text and a selection in, a replacement out.
final class Writing {

    /// A stretch of the text and what is to stand there.
    ///
    /// @param anchor and `caret`: the selection afterwards, in the new text
    record Replacement(int start, int end, String with, int anchor, int caret) {}

    private static final String ITEM = "- ";

    private Writing() {}

    /// Puts marks around the selection, such as `**`, or takes them away.
    static Replacement mark(String text, int start, int end, String mark) {
        int length = mark.length();
        if (isMarked(text, start, end, mark)) {
            return new Replacement(start - length, end + length, text.substring(start, end), start - length,
                    end - length);
        }
        return new Replacement(start, end, mark + text.substring(start, end) + mark, start + length, end + length);
    }

    /// One star beside the selection is not emphasis when it is one of two.
    private static boolean isMarked(String text, int start, int end, String mark) {
        char sign = mark.charAt(0);
        int before = 0;
        while (start - before > 0 && text.charAt(start - before - 1) == sign) {
            before++;
        }
        int after = 0;
        while (end + after < text.length() && text.charAt(end + after) == sign) {
            after++;
        }
        int both = Math.min(before, after);
        return mark.length() == 1 ? both == 1 || both == 3 : both >= 2;
    }

    /// Makes a link of the selection, with the caret where its address goes, or its words where nothing is selected.
    static Replacement link(String text, int start, int end) {
        String words = text.substring(start, end);
        int caret = words.isEmpty() ? start + 1 : end + 3;
        return new Replacement(start, end, '[' + words + "]()", caret, caret);
    }

    /// Makes list items of the selected lines, or lines of the items.
    static Replacement list(String text, int start, int end) {
        int first = lineStart(text, start);
        int last = lineEnd(text, end);
        List<String> lines = List.of(text.substring(first, last).split("\n", -1));
        boolean items = lines.stream().allMatch(line -> line.isBlank() || line.startsWith(ITEM));
        boolean any = lines.stream().anyMatch(line -> !line.isBlank());
        String with = lines.stream().map(line -> {
            if (items && any) {
                return line.startsWith(ITEM) ? line.substring(ITEM.length()) : line;
            }
            return line.isBlank() && lines.size() > 1 ? line : ITEM + line;
        }).collect(Collectors.joining("\n"));
        int change = with.length() - (last - first);
        if (lines.size() == 1) {
            int caret = Math.max(first, end + change);
            return new Replacement(first, last, with, Math.max(first, start + change), caret);
        }
        return new Replacement(first, last, with, first, first + with.length());
    }

    /// What Enter does in a list or a quotation: the next line goes on with it, and an empty item ends it.
    ///
    /// @return empty where Enter is a line break like any other
    static Optional<Replacement> newLine(String text, int caret) {
        int start = lineStart(text, caret);
        String line = text.substring(start, lineEnd(text, caret));
        String lead = lead(line);
        if (lead.isEmpty() || caret < start + lead.length()) {
            return Optional.empty();
        }
        if (line.length() == lead.length()) {
            return Optional.of(new Replacement(start, caret, "", start, start));
        }
        String next = '\n' + following(lead);
        return Optional.of(new Replacement(caret, caret, next, caret + next.length(), caret + next.length()));
    }

    /// "- ", "* ", "> " or "12. " at the start of a line, with the spaces before it.
    private static String lead(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        int digits = at;
        while (digits < line.length() && digits < at + 6 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        int sign = digits > at ? digits : at;
        boolean known = sign + 1 < line.length() && line.charAt(sign + 1) == ' '
                && (digits > at ? line.charAt(sign) == '.' : "-*>".indexOf(line.charAt(sign)) >= 0);
        return known ? line.substring(0, sign + 2) : "";
    }

    private static String following(String lead) {
        String sign = lead.strip();
        if (!sign.endsWith(".")) {
            return lead;
        }
        int number = Integer.parseInt(sign.substring(0, sign.length() - 1));
        return lead.substring(0, lead.indexOf(sign)) + (number + 1) + ". ";
    }

    /// Puts a block of its own lines at a place, with blank lines around it.
    static Replacement block(String text, int start, int end, String block) {
        String before = text.substring(0, start);
        String lead = before.isBlank() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        String tail = text.startsWith("\n", end) ? "\n" : "\n\n";
        String with = lead + block.strip() + tail;
        int caret = start + with.length();
        return new Replacement(start, end, with, caret, caret);
    }

    private static int lineStart(String text, int at) {
        return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
