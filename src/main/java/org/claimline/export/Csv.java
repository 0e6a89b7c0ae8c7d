package org.claimline.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rows of a table as RFC 4180 has them: commas, CRLF, quotes doubled.
public final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder table = new StringBuilder();
    private final List<String> row = new ArrayList<>();

    public Csv(String... header) {
        table.append(line(List.of(header)));
    }

    /// The line that a table with these columns starts with.
    static String line(List<String> cells) {
        return String.join(",", cells) + "\r\n";
    }

    /// A cell of text. What a spreadsheet would take for a formula gets an apostrophe before it.
    public Csv text(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        row.add(quoted(formula ? '\'' + text : text));
        return this;
    }

    public Csv text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /// A cell with a number, a date or a word of ours: written as it is.
    public Csv plain(Object value) {
        row.add(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        return this;
    }

    public Csv plain(Optional<?> value) {
        return plain(value.isPresent() ? value.get() : "");
    }

    public void endRow() {
        table.append(line(row));
        row.clear();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
