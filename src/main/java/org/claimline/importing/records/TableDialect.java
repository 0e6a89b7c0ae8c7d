package org.claimline.importing.records;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a table is written.
///
/// @param separator between cells
/// @param spaced whether spaces stand before quotation marks
/// @param skipped lines before the table: Excel's `sep=;`
/// @param names of the columns, all different
/// @param hasHeader whether the first row gives the names
record TableDialect(char separator, boolean spaced, int skipped, List<String> names, boolean hasHeader) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int HEAD = 256 * 1024;
    private static final int ROWS = 100;
    private static final int LONGEST_NAME = 80;

    TableDialect {
        names = List.copyOf(names);
    }

    /// Reads how a table is written from its beginning.
    static TableDialect of(Reader reader) throws IOException {
        char[] buffer = new char[HEAD];
        int length = 0;
        int read = reader.read(buffer, 0, HEAD);
        while (read > 0 && length + read < HEAD) {
            length += read;
            read = reader.read(buffer, length, HEAD - length);
        }
        length += Math.max(0, read);
        String head = new String(buffer, 0, length);
        int lineEnd = head.indexOf('\n');
        String first = (lineEnd < 0 ? head : head.substring(0, lineEnd)).strip();
        String bare = first.startsWith("\"") && first.endsWith("\"") && first.length() > 1
                ? first.substring(1, first.length() - 1)
                : first;
        boolean named = bare.length() <= 5 && bare.regionMatches(true, 0, "sep=", 0, 4);
        String table = named ? head.substring(lineEnd + 1) : head;
        char separator = named && bare.length() == 5
                ? bare.charAt(4)
                : named && first.length() > 0 ? '\t' : separator(table, length == HEAD);
        List<List<String>> rows = rows(table, separator, length == HEAD);
        boolean header = !rows.isEmpty() && isHeader(rows);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = names(header ? rows.getFirst() : List.of(), header ? rows.getFirst().size() : width);
        return new TableDialect(separator, isSpaced(table, separator), named ? 1 : 0, names, header);
    }

    /// @param longest row, in characters
    CsvReader.CsvReaderBuilder reader(int longest) {
        return builder(separator, spaced, longest);
    }

    /// The library can forgive spaces around quotation marks, or characters behind them, but not both.
    private static CsvReader.CsvReaderBuilder builder(char separator, boolean spaced, int longest) {
        CsvReader.CsvReaderBuilder builder = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .allowExtraFields(true).allowMissingFields(true).maxBufferSize(longest);
        return spaced
                ? builder.trimWhitespacesAroundQuotes(true)
                : builder.allowExtraCharsAfterClosingQuote(true);
    }

    private static boolean isSpaced(String table, char separator) {
        return separator != '\t' && table.contains(separator + " \"");
    }

    /// Whether most rows of a text have the same number of cells, more than one.
    static boolean isTable(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        List<List<String>> rows = rows(head, separator(head, head.length() == HEAD), true);
        long alike = rows.stream().filter(row -> row.size() > 1 && row.size() == rows.getFirst().size()).count();
        return alike * 2 > rows.size();
    }

    /// The first rows; one that the end of the beginning may have cut is left out.
    private static List<List<String>> rows(String table, char separator, boolean cut) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = builder(separator, isSpaced(table, separator), HEAD).ofCsvRecord(table)) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields());
                if (rows.size() > ROWS) {
                    return rows.subList(0, ROWS);
                }
            }
        } catch (CsvParseException | UncheckedIOException _) {
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cut && rows.size() > 1 ? rows.subList(0, rows.size() - 1) : rows;
    }

    /// The mark that gives most rows the same number of cells, more than one.
    private static char separator(String table, boolean cut) {
        char best = ',';
        double most = 0;
        for (char separator : SEPARATORS) {
            List<List<String>> rows = rows(table, separator, cut);
            Map<Integer, Integer> widths = new HashMap<>();
            rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
            for (var width : widths.entrySet()) {
                double share = (double) width.getValue() / rows.size();
                boolean headed = width.getKey() == rows.getFirst().size();
                double score = width.getKey() < 2 ? 0 : share * (headed ? 2 : 1) + Math.min(width.getKey(), 20) * 0.01;
                if (score > most) {
                    most = score;
                    best = separator;
                }
            }
        }
        return best;
    }

    /// The first row names the columns unless one of its cells is a value: a number, a date, an address, a long text.
    private static boolean isHeader(List<List<String>> rows) {
        List<String> first = rows.getFirst();
        Set<String> seen = new HashSet<>();
        int filled = 0;
        for (String cell : first) {
            String text = cell.strip();
            if (text.isEmpty()) {
                continue;
            }
            boolean value = ColumnProfile.isNumber(text) || text.length() > LONGEST_NAME || text.contains("://")
                    || ColumnProfile.isDate(text);
            if (value) {
                return false;
            }
            filled++;
            seen.add(text);
        }
        return filled > 0 && (rows.size() > 1 || filled > 1);
    }

    /// Names that are all different; a column without one is named by its place.
    static List<String> names(List<String> header, int width) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            names.add(unused(i < header.size() ? header.get(i).strip() : "", i, names));
        }
        return names;
    }

    private static String unused(String name, int place, List<String> names) {
        String wanted = name.isEmpty() ? "column " + (place + 1) : name;
        String unused = wanted;
        for (int n = 2; names.contains(unused); n++) {
            unused = wanted + " (" + n + ")";
        }
        return unused;
    }
}
