package org.claimline.importing.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line of a column; with more than one cell, perhaps the row of a table.
record Row(List<Segment> cells) {

    private static final String CURRENCIES = " $ € £ ¥ RMB US$ HK$ USD EUR ";
    private static final String CLOSERS = " % ) )% x bp pp ";
    private static final int LEADERS = 4;

    Row {
        cells = List.copyOf(cells);
    }

    /// The lines of a column, from top to bottom.
    static List<Row> of(List<Segment> column) {
        List<Segment> sorted = new ArrayList<>(column);
        sorted.sort(Comparator.comparingDouble(Segment::y));
        List<Row> rows = new ArrayList<>();
        List<Segment> cells = new ArrayList<>();
        for (Segment segment : sorted) {
            if (!cells.isEmpty() && segment.y() - cells.getFirst().y() > 0.35f * Math.min(segment.size(),
                    cells.getFirst().size())) {
                rows.add(row(cells));
                cells.clear();
            }
            cells.add(segment);
        }
        if (!cells.isEmpty()) {
            rows.add(row(cells));
        }
        return rows;
    }

    private static Row row(List<Segment> cells) {
        List<Segment> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingDouble(Segment::x0));
        return new Row(sorted);
    }

    float x0() {
        return cells.getFirst().x0();
    }

    float x1() {
        return cells.getLast().x1();
    }

    float y() {
        return widest().y();
    }

    float size() {
        return widest().size();
    }

    boolean isBold() {
        return cells.stream().allMatch(Segment::isBold);
    }

    private Segment widest() {
        return cells.stream().max(Comparator.comparingDouble(s -> s.x1() - s.x0())).orElseThrow();
    }

    /// The widest gap between two cells, in points.
    float gap() {
        float gap = 0;
        for (int i = 1; i < cells.size(); i++) {
            gap = Math.max(gap, cells.get(i).x0() - cells.get(i - 1).x1());
        }
        return gap;
    }

    /// The cells as words of a sentence.
    String running() {
        return String.join(" ", cells.stream().map(Segment::text).toList());
    }

    /// The cells parted by tabs; a currency stands with its amount, a per cent sign with its number, and the dots
    /// that lead from one to the next are left out.
    String tabbed() {
        StringBuilder out = new StringBuilder();
        String glue = "";
        for (Segment cell : cells) {
            String text = withoutLeaders(cell.text());
            if (text.isEmpty()) {
                continue;
            }
            boolean closes = CLOSERS.contains(" " + text + " ");
            out.append(closes || out.isEmpty() ? "" : glue).append(text);
            glue = CURRENCIES.contains(" " + text + " ") ? Character.isLetter(text.charAt(0)) ? " " : "" : "\t";
        }
        return out.toString();
    }

    private static String withoutLeaders(String text) {
        int end = text.length();
        int dots = 0;
        while (end > 0 && ". _·…".indexOf(text.charAt(end - 1)) >= 0) {
            dots += text.charAt(end - 1) == ' ' ? 0 : 1;
            end--;
        }
        return dots >= LEADERS || end == 0 && dots > 1 ? text.substring(0, end) : text;
    }
}
