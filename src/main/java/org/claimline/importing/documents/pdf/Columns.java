package org.claimline.importing.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the order in which a page is read. Where running text stands in columns, a column is read to its end before
/// the next; a table is not: its columns are short, and its lines stand level.
///
/// The page is searched for the largest band of lines that one gutter runs through. What is above it comes first, then
/// what is left of the gutter, what is right of it, and what is below; each of these is searched in the same way.
final class Columns {

    private static final int FEWEST_LINES = 3;
    private static final float GUTTER = 0.8f;
    private static final int DEEPEST = 24;
    private static final int CANDIDATES = 12;

    private Columns() {}

    /// The segments of a page, those of each column together, in the order of reading.
    static List<List<Segment>> of(List<Segment> page) {
        List<List<Segment>> columns = new ArrayList<>();
        split(new ArrayList<>(page), columns, 0);
        return columns;
    }

    /// A range of segments, by their lines, and a gutter that none of them crosses.
    private record Band(int from, int to, float gutter, float width) {

        int length() {
            return to - from;
        }
    }

    private static void split(List<Segment> part, List<List<Segment>> out, int depth) {
        if (part.isEmpty()) {
            return;
        }
        part.sort(Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::x0));
        List<Band> bands = depth < DEEPEST && part.size() >= 2 * FEWEST_LINES ? bands(part) : List.of();
        for (Band band : bands) {
            Sides sides = Sides.of(part, band.from(), band.to(), band.gutter());
            if (sides.areColumns()) {
                split(sides.above(), out, depth + 1);
                split(sides.first(), out, depth + 1);
                split(sides.second(), out, depth + 1);
                split(sides.below(), out, depth + 1);
                return;
            }
        }
        out.add(part);
    }

    /// The longest bands, the longest first.
    private static List<Band> bands(List<Segment> part) {
        float least = GUTTER * size(part);
        List<Band> bands = new ArrayList<>();
        for (int from = 0; from < part.size(); from++) {
            List<Band> here = longest(part, from, least);
            for (Band band : here) {
                boolean inside = bands.stream().anyMatch(b -> b.from() <= band.from() && b.to() >= band.to()
                        && Math.abs(b.gutter() - band.gutter()) < 2 * least);
                if (!inside) {
                    bands.add(band);
                }
            }
        }
        bands.sort(Comparator.comparingInt(Band::length).thenComparing(Band::width).reversed());
        return bands.subList(0, Math.min(CANDIDATES, bands.size()));
    }

    private static float size(List<Segment> part) {
        double[] sizes = part.stream().mapToDouble(Segment::size).sorted().toArray();
        return (float) sizes[sizes.length / 2];
    }

    /// The longest ranges from a segment on that keep a gutter, one for each gutter.
    private static List<Band> longest(List<Segment> part, int from, float least) {
        List<Band> ended = new ArrayList<>();
        List<float[]> taken = new ArrayList<>();
        List<float[]> free = List.of();
        for (int i = from; i <= part.size(); i++) {
            List<float[]> before = free;
            if (i < part.size()) {
                take(taken, part.get(i), least);
                free = free(taken);
            } else {
                free = List.of();
            }
            for (float[] gap : before) {
                boolean lives = false;
                for (float[] now : free) {
                    lives |= now[0] < gap[1] && now[1] > gap[0];
                }
                if (!lives && i - from >= 2 * FEWEST_LINES) {
                    ended.add(new Band(from, i, (gap[0] + gap[1]) / 2, gap[1] - gap[0]));
                }
            }
            if (free.isEmpty() && !before.isEmpty()) {
                break;
            }
        }
        return ended;
    }

    /// Adds a segment to the stretches of the page's width that are taken; stretches that nearly touch become one.
    private static void take(List<float[]> taken, Segment segment, float least) {
        float left = segment.x0();
        float right = segment.x1();
        int at = 0;
        while (at < taken.size() && taken.get(at)[1] < left - least) {
            at++;
        }
        while (at < taken.size() && taken.get(at)[0] < right + least) {
            left = Math.min(left, taken.get(at)[0]);
            right = Math.max(right, taken.get(at)[1]);
            taken.remove(at);
        }
        taken.add(at, new float[]{left, right});
    }

    private static List<float[]> free(List<float[]> taken) {
        List<float[]> free = new ArrayList<>();
        for (int i = 1; i < taken.size(); i++) {
            free.add(new float[]{taken.get(i - 1)[1], taken.get(i)[0]});
        }
        return free;
    }
}
