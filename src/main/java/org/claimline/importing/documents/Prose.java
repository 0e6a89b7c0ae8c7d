package org.claimline.importing.documents;

import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.Furniture;
import org.claimline.domain.Span;

/// Puts an article's text together: a blank line between paragraphs, rows of a table and items of a list on lines of
/// their own.
public final class Prose {

    /// What is added.
    public enum Kind {
        PARAGRAPH, ITEM, ROW
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Furniture> furniture = new ArrayList<>();
    private Kind last = Kind.PARAGRAPH;

    /// Adds a paragraph, an item or a row, unless it is blank; where it stands, for [#mark].
    ///
    /// @param words lines in it parted by `\n`, cells of a row by tabs
    public Span add(Kind kind, String words) {
        String stripped = lines(words);
        if (stripped.isEmpty()) {
            return new Span(text.length(), text.length());
        }
        boolean tight = kind == last && kind != Kind.PARAGRAPH;
        text.append(text.isEmpty() ? "" : tight ? "\n" : "\n\n");
        int start = text.length();
        text.append(stripped);
        last = kind;
        return new Span(start, text.length());
    }

    /// Marks what was added as no part of the body.
    public void mark(Span span, Furniture.Reason reason) {
        if (span.start() < span.end()) {
            furniture.add(new Furniture(span, reason));
        }
    }

    /// Ends a list or a table, so that the next one is parted from it.
    public void end() {
        last = Kind.PARAGRAPH;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public String text() {
        return text.toString();
    }

    public List<Furniture> furniture() {
        return furniture.stream().sorted().toList();
    }

    /// Each line with single spaces and none at its ends; no blank lines, no control characters, no soft hyphens.
    private static String lines(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean line = c == '\n' || c == '\r' || c == '\u000b' || c == '\u2028' || c == '\u2029';
            boolean space = c == '\t' || c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u3000';
            char end = out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
            if (line) {
                trim(out);
                if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                    out.append('\n');
                }
            } else if (space) {
                if (end == ' ' && c == '\t') {
                    out.setCharAt(out.length() - 1, '\t');
                } else if (end != '\n' && end != ' ' && (end != '\t' || c == '\t')) {
                    out.append(c == '\t' ? '\t' : ' ');
                }
            } else if (!Character.isISOControl(c) && c != '\u00ad' && c != '\u200b' && c != '\ufeff' && c != '\ufffc') {
                out.append(c);
            }
        }
        trim(out);
        return out.toString().strip();
    }

    private static void trim(StringBuilder out) {
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
            end--;
        }
        out.setLength(end);
    }
}
