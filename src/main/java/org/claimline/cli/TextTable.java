package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;

/// A table for a terminal: columns as wide as their widest cell, numbers to the right, long cells cut.
final class TextTable {

    private static final String GAP = "  ";
    private static final int HAN_FROM = 0x1100;

    /// @param most the widest that the column gets, in terminal cells
    record Column(String title, int most, boolean right) {

        static Column left(String title, int most) {
            return new Column(title, most, false);
        }

        static Column right(String title) {
            return new Column(title, 12, true);
        }
    }

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    void row(String... cells) {
        var row = new ArrayList<String>();
        for (int at = 0; at < cells.length; at++) {
            row.add(cut(cells[at].replaceAll("\\s+", " ").strip(), columns.get(at).most));
        }
        rows.add(row);
    }

    List<String> lines() {
        int[] widths = new int[columns.size()];
        for (int at = 0; at < widths.length; at++) {
            widths[at] = width(columns.get(at).title);
            for (List<String> row : rows) {
                widths[at] = Math.max(widths[at], width(row.get(at)));
            }
        }
        var lines = new ArrayList<String>();
        lines.add(line(columns.stream().map(Column::title).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int at = 0; at < cells.size(); at++) {
            String space = " ".repeat(widths[at] - width(cells.get(at)));
            boolean right = columns.get(at).right;
            line.append(at == 0 ? "" : GAP).append(right ? space : "").append(cells.get(at)).append(right ? "" : space);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String text, int most) {
        if (width(text) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end)) > most - 1) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + '…';
    }

    /// Terminal cells: ideographs take two, marks that combine take none.
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= HAN_FROM && (Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF
                || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xFF01 && c <= 0xFF60 || c >= 0x1F300 && c <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
