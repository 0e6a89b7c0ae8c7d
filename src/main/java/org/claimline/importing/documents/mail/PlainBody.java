package org.claimline.importing.documents.mail;

import java.util.ArrayList;
import java.util.List;

/// The plain text of a message with its paragraphs on one line each.
final class PlainBody {

    private static final int NARROWEST = 56;
    private static final int WIDEST = 100;

    private PlainBody() {}

    /// Undoes `format=flowed`: a line that ends with a space goes on.
    ///
    /// @param deletes whether that space was put in
    static String unflowed(String text, boolean deletes) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (String line : text.split("\n", -1)) {
            boolean quoted = line.startsWith(">");
            String content = !quoted && line.startsWith(" ") ? line.substring(1) : line;
            out.append(out.isEmpty() || open && !quoted ? "" : "\n");
            boolean flows = content.endsWith(" ") && !content.equals("-- ") && !quoted;
            out.append(flows && deletes ? content.substring(0, content.length() - 1) : content);
            open = flows;
        }
        return out.toString();
    }

    /// Joins lines that were broken at a fixed width; what a person broke stays broken.
    static String unwrapped(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int width = width(lines);
        StringBuilder out = new StringBuilder();
        String before = "";
        for (String line : lines) {
            String bare = line.stripTrailing();
            boolean joins = width > 0 && !before.isBlank() && !bare.isBlank() && !isOwn(bare) && !isOwn(before, bare)
                    && before.length() + 1 + firstWord(bare) > width;
            out.append(out.isEmpty() ? "" : joins ? " " : "\n").append(joins ? bare.strip() : bare);
            before = bare;
        }
        return out.toString();
    }

    /// The width at which lines were broken, or 0 where they were not. A few lines may be longer: addresses are not
    /// broken.
    private static int width(List<String> lines) {
        List<Integer> full = new ArrayList<>();
        int wide = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = lines.get(i).stripTrailing().length();
            wide += length > WIDEST ? 1 : 0;
            if (length >= NARROWEST && length <= WIDEST && !lines.get(i + 1).isBlank()) {
                full.add(length);
            }
        }
        full.sort(null);
        return full.size() < 2 || wide > full.size() / 4 ? 0 : full.get(full.size() * 4 / 5);
    }

    private static int firstWord(String line) {
        String bare = line.strip();
        int space = bare.indexOf(' ');
        return space < 0 ? bare.length() : space;
    }

    /// Lines that begin an item, a quotation or a field stand for themselves.
    private static boolean isOwn(String line) {
        char first = line.strip().charAt(0);
        return "-*•>|+=_#–".indexOf(first) >= 0 || line.startsWith("    ") || line.contains("\t")
                || Character.isDigit(first) && line.strip().length() > 1 && ".)".indexOf(line.strip().charAt(1)) >= 0;
    }

    private static boolean isOwn(String before, String line) {
        boolean quotes = before.startsWith(">") != line.startsWith(">");
        boolean address = before.strip().startsWith("http") && before.strip().indexOf(' ') < 0;
        return quotes || address || "=_-*".indexOf(before.strip().charAt(0)) >= 0 && before.strip().length() > 3
                && before.strip().chars().allMatch(c -> c == before.strip().charAt(0));
    }
}
