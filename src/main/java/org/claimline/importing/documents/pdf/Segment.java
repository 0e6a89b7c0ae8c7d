package org.claimline.importing.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words that stand on one line without a wide gap: a line of a column, or a cell of a table's row.
record Segment(List<Word> words) {

    /// A gap of so many times the type's size parts segments; spaces of justified lines are narrower.
    static final float GAP = 0.9f;
    private static final float SAME_LINE = 0.3f;
    private static final int LEADERS = 4;

    Segment {
        words = List.copyOf(words);
    }

    float x0() {
        return words.getFirst().x0();
    }

    float x1() {
        return (float) words.stream().mapToDouble(Word::x1).max().orElse(0);
    }

    float y() {
        return widest().y();
    }

    float size() {
        return widest().size();
    }

    boolean isBold() {
        int bold = 0;
        int all = 0;
        for (Word word : words) {
            bold += word.bold() ? word.text().length() : 0;
            all += word.text().length();
        }
        return 10 * bold > 9 * all;
    }

    private Word widest() {
        return words.stream().max(Comparator.comparingDouble(w -> w.x1() - w.x0())).orElseThrow();
    }

    /// The words with spaces where the page has them.
    String text() {
        StringBuilder out = new StringBuilder();
        Word before = words.getFirst();
        for (Word word : words) {
            float gap = word.x0() - before.x1();
            boolean apart = gap > 0.12f * word.size() || word.spaced() && gap > -0.3f * word.size();
            if (!out.isEmpty() && apart) {
                out.append(' ');
            }
            out.append(word.text());
            before = word;
        }
        return out.toString();
    }

    /// All segments of some words, by line from top to bottom, on a line from left to right.
    static List<Segment> of(List<Word> words) {
        List<Segment> segments = new ArrayList<>();
        for (List<Word> line : lines(words)) {
            line.sort(Comparator.comparingDouble(Word::x0));
            int start = 0;
            for (int i = 1; i <= line.size(); i++) {
                if (i == line.size() || gap(line, start, i) > GAP * Math.min(line.get(i).size(),
                        line.get(i - 1).size())) {
                    segments.add(new Segment(line.subList(start, i)));
                    start = i;
                }
            }
        }
        return segments;
    }

    private static float gap(List<Word> line, int start, int i) {
        float end = line.get(start).x1();
        for (int k = start; k < i; k++) {
            end = Math.max(end, line.get(k).x1());
        }
        return line.get(i).x0() - end;
    }

    /// Words by their baselines; raised digits stand on the line that they belong to.
    private static List<List<Word>> lines(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::y));
        List<List<Word>> lines = new ArrayList<>();
        for (Word word : sorted) {
            List<Word> last = lines.isEmpty() ? List.of() : lines.getLast();
            boolean same = !last.isEmpty() && word.y() - last.getFirst().y() < SAME_LINE
                    * Math.min(word.size(), last.getFirst().size());
            if (same) {
                last.add(word);
            } else {
                lines.add(new ArrayList<>(List.of(word)));
            }
        }
        level(lines);
        lines.forEach(Segment::dropLeaders);
        lines.removeIf(List::isEmpty);
        return lines;
    }

    /// Puts raised and lowered marks onto the line of the word that they touch.
    private static void level(List<List<Word>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<Word> here = lines.get(i);
            for (int k = here.size() - 1; k >= 0; k--) {
                Word small = here.get(k);
                boolean moved = small.text().length() <= 3
                        && (i + 1 < lines.size() && moves(small, lines.get(i + 1), true)
                                || i > 0 && moves(small, lines.get(i - 1), false));
                if (moved) {
                    here.remove(k);
                }
            }
        }
        lines.removeIf(List::isEmpty);
    }

    private static boolean moves(Word small, List<Word> line, boolean up) {
        for (Word big : line) {
            float after = small.x0() - big.x1();
            float before = big.x0() - small.x1();
            float em = big.size();
            boolean touches = after > -0.2f * em && after < 0.3f * em || up && before > -0.2f * em
                    && before < 0.5f * em;
            boolean near = up ? small.y() > big.top() && small.y() < big.y() : small.y() < big.y() + 0.4f * em;
            if (touches && near && small.size() < 0.8f * em) {
                line.add(up ? small.raised(big) : small.at(big));
                return true;
            }
        }
        return false;
    }

    /// Dots that lead from an entry to its page are a gap.
    private static void dropLeaders(List<Word> line) {
        long dots = line.stream().filter(w -> w.text().equals(".") || w.text().equals("_")).count();
        if (dots >= LEADERS) {
            line.removeIf(w -> w.text().equals(".") || w.text().equals("_"));
        }
    }
}
