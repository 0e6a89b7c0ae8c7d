package org.claimline.importing.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// What stands left and right of a gutter in a band of a page, and what is above and below the band.
record Sides(List<Segment> above, List<Segment> left, List<Segment> right, List<Segment> below) {

    private static final int FEWEST_LINES = 3;
    private static final int PROSE_LETTERS = 16;
    private static final float LEVEL = 0.25f;
    /// So many line heights without text end a side that the other one does not go beyond.
    private static final float BREAK = 2.2f;

    /// @param part by lines; those from `from` to `to`, exclusive, stand in the band
    static Sides of(List<Segment> part, int from, int to, float gutter) {
        Sides sides = new Sides(new ArrayList<>(part.subList(0, from)), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(part.subList(to, part.size())));
        for (Segment segment : part.subList(from, to)) {
            (segment.x0() < gutter ? sides.left : sides.right).add(segment);
        }
        sides.trimEnd(sides.left, sides.right);
        sides.trimEnd(sides.right, sides.left);
        sides.trimStart(sides.left, sides.right);
        sides.trimStart(sides.right, sides.left);
        return sides;
    }

    /// Lines after a wide gap, below all of the other side, are no longer in the columns.
    private void trimEnd(List<Segment> side, List<Segment> other) {
        for (int i = side.size() - 1; i > 0; i--) {
            Segment segment = side.get(i);
            if (other.isEmpty() || segment.y() <= other.getLast().y() + 0.3f * segment.size()) {
                return;
            }
            if (segment.y() - side.get(i - 1).y() > BREAK * segment.size()) {
                List<Segment> rest = side.subList(i, side.size());
                below.addAll(rest);
                rest.clear();
            }
        }
    }

    /// Lines before a gap, above all of the other side, stand over the columns.
    private void trimStart(List<Segment> side, List<Segment> other) {
        int cut = 0;
        for (int i = 0; i + 1 < side.size() && !other.isEmpty(); i++) {
            Segment next = side.get(i + 1);
            if (side.get(i).y() >= other.getFirst().y() - 0.3f * next.size()) {
                break;
            }
            cut = next.y() - side.get(i).y() > BREAK * next.size() ? i + 1 : cut;
        }
        List<Segment> start = side.subList(0, cut);
        above.addAll(start);
        start.clear();
    }

    /// Running text first, then what stands beside it.
    List<Segment> first() {
        return isSidebarLeft() ? right : left;
    }

    List<Segment> second() {
        return isSidebarLeft() ? left : right;
    }

    private boolean isSidebarLeft() {
        return prose(left) < 0.5 && prose(right) >= 0.5;
    }

    /// Whether the two sides are read one after the other.
    boolean areColumns() {
        int lines = Math.min(lines(left), lines(right));
        if (lines < FEWEST_LINES) {
            return false;
        }
        boolean proseLeft = prose(left) >= 0.5;
        boolean proseRight = prose(right) >= 0.5;
        if (proseLeft && proseRight) {
            return true;
        }
        double level = level();
        if (proseLeft || proseRight) {
            return level < 0.6 || lines >= 5 && Math.abs(size(left) - size(right)) > 0.6f && level < 0.8;
        }
        return level < 0.5 && lines >= 5;
    }

    /// The share of the shorter side's lines that stand level with one of the other side.
    private double level() {
        List<Segment> few = left.size() < right.size() ? left : right;
        List<Segment> many = few == left ? right : left;
        int level = 0;
        for (Segment segment : few) {
            boolean found = many.stream().anyMatch(m -> Math.abs(m.y() - segment.y()) < LEVEL * segment.size());
            level += found ? 1 : 0;
        }
        return (double) level / few.size();
    }

    private static int lines(List<Segment> side) {
        int lines = 0;
        float y = -Float.MAX_VALUE;
        for (Segment segment : side) {
            lines += segment.y() - y > 0.3f * segment.size() ? 1 : 0;
            y = segment.y();
        }
        return lines;
    }

    /// The share of a side's text that stands in lines of running text, which hold several words and nothing else.
    private static double prose(List<Segment> side) {
        int prose = 0;
        int all = 0;
        for (Segment segment : side) {
            int letters = 0;
            for (Word word : segment.words()) {
                letters += letters(word.text());
            }
            boolean running = letters >= PROSE_LETTERS && (segment.words().size() >= 3 || letters >= 30);
            int length = segment.words().stream().mapToInt(w -> w.text().length()).sum();
            prose += running && letters > 0.7 * length ? length : 0;
            all += length;
        }
        return all == 0 ? 0 : (double) prose / all;
    }

    /// Letters; a Chinese character says as much as two.
    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += c >= 0x2e80 && c <= 0xd7a3 ? 2 : Character.isLetter(c) ? 1 : 0;
        }
        return letters;
    }

    private static float size(List<Segment> side) {
        double[] sizes = side.stream().mapToDouble(Segment::size).sorted().toArray();
        return (float) sizes[sizes.length / 2];
    }
}
