package org.claimline.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.importing.records.RecordContainer;

/// Tells a table with a line of headings from prose with commas in it.
final class TableShape {

    private static final String SEPARATORS = ",;\t|";
    private static final int ROWS = 20;
    private static final int HEADING = 40;

    private TableShape() {}

    /// @param isWhole whether the text is all of the file; else its last row may be cut off
    /// @param ending of the file's name, lower case
    static boolean isTable(String text, boolean isWhole, String ending) {
        boolean named = ending.equals("csv") || ending.equals("tsv") || ending.equals("tab");
        if (RecordContainer.opensAsTable(text, named)) {
            return true;
        }
        for (int i = 0; i < SEPARATORS.length(); i++) {
            if (isTable(text, SEPARATORS.charAt(i), isWhole, named)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTable(String text, char separator, boolean isWhole, boolean named) {
        List<Integer> widths = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        boolean atEnd = scan(text, separator, headings, widths);
        if (atEnd && !isWhole && !widths.isEmpty()) {
            widths.removeLast();
        }
        int columns = headings.size();
        Set<String> distinct = new HashSet<>(headings);
        boolean headed = columns >= (named ? 2 : 3) && distinct.size() == columns
                && headings.stream().allMatch(TableShape::isHeading);
        long odd = widths.stream().filter(width -> width != columns).count();
        return headed && (named ? odd * 5 <= widths.size() : widths.size() >= 2 && odd == 0);
    }

    private static boolean isHeading(String cell) {
        return !cell.isBlank() && cell.length() <= HEADING && Character.isLetter(cell.codePointAt(0))
                && !cell.endsWith(".") && cell.indexOf('\n') < 0;
    }

    /// Collects the cells of the first row and the widths of those that follow.
    ///
    /// @return whether the last row ended with the text
    private static boolean scan(String text, char separator, List<String> headings, List<Integer> widths) {
        var cell = new StringBuilder();
        int width = 1;
        boolean quoted = false;
        boolean first = true;
        for (int i = 0; i < text.length() && widths.size() < ROWS; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                width++;
                collect(first, cell, headings);
            } else if (c == '\n' && !quoted) {
                collect(first, cell, headings);
                if (!first && i > 0 && text.charAt(i - 1) != '\n') {
                    widths.add(width);
                }
                first = false;
                width = 1;
            } else if (first && cell.length() <= HEADING) {
                cell.append(c);
            }
        }
        boolean atEnd = widths.size() < ROWS && !text.endsWith("\n");
        if (atEnd && !first) {
            widths.add(width);
        }
        return atEnd;
    }

    private static void collect(boolean first, StringBuilder cell, List<String> headings) {
        if (first) {
            headings.add(cell.toString().strip());
            cell.setLength(0);
        }
    }
}
