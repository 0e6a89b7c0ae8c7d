package org.claimline.importing.prices;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimline.domain.PriceMapping;

/// How a table of prices is probably written.
final class PriceGuess {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 200;
    /// What the column of closing prices may be called, the likeliest first.
    private static final List<String> CLOSE = List.of("close", "closing price", "close/last", "last price", "last",
            "price",
            "adj close", "schlusskurs", "schluss", "kurs", "收盘价", "收盘");
    private static final Map<String, String> SYMBOLS = Map.of("HK$", "HKD", "US$", "USD", "$", "USD", "€", "EUR", "£",
            "GBP", "¥", "CNY", "元", "CNY");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode).collect(Collectors.toSet());

    private final PriceTable table;

    PriceGuess(PriceTable table) {
        this.table = table;
    }

    PriceMapping of(String file) {
        char separator = separator();
        List<List<String>> rows = head(separator);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        int day = column(rows, width, -1, cell -> WrittenDay.read(cell, true).or(() -> WrittenDay.read(cell, false))
                .isPresent());
        boolean header = !rows.isEmpty() && !isDay(PriceTable.cell(rows.getFirst(), day));
        List<List<String>> body = header ? rows.subList(1, rows.size()) : rows;
        int close = close(rows, body, width, day, header);
        String title = header && close >= 0 ? PriceTable.cell(rows.getFirst(), close) : "";
        int dot = file.lastIndexOf('.');
        String name = (dot > 0 ? file.substring(0, dot) : file).replace('_', ' ').strip();
        return new PriceMapping(separator, header, Math.max(0, day), Math.max(0, close), isDayFirst(body, day),
                decimal(body, close, separator), name, currency(title, body, close, name));
    }

    private List<List<String>> head(char separator) {
        List<List<String>> rows = table.rows(separator);
        return rows.subList(0, Math.min(LOOKED_AT, rows.size()));
    }

    /// The mark that gives most rows the same number of cells, more than one.
    private char separator() {
        char best = ',';
        double most = 0;
        for (char separator : SEPARATORS) {
            List<List<String>> rows = head(separator);
            int width = rows.size() < 2 ? 0 : rows.get(1).size();
            double alike = width < 2 ? 0 : rows.stream().filter(row -> row.size() == width).count();
            // A comma may stand in every number of a table whose cells a semicolon parts.
            double score = alike * (separator == ',' ? 1 : 1.5);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static boolean isDay(String cell) {
        return WrittenDay.read(cell, true).isPresent() || WrittenDay.read(cell, false).isPresent();
    }

    /// The first column that most cells of fit.
    private static int column(List<List<String>> rows, int width, int not, Predicate<String> fits) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < width; i++) {
            int column = i;
            long count = rows.stream().filter(row -> fits.test(PriceTable.cell(row, column))).count();
            if (column != not && count > most) {
                most = count;
                best = column;
            }
        }
        return best;
    }

    private static int close(List<List<String>> rows, List<List<String>> body, int width, int day, boolean header) {
        if (header) {
            for (String wanted : CLOSE) {
                for (int i = 0; i < width; i++) {
                    String name = PriceTable.cell(rows.getFirst(), i).toLowerCase(Locale.ROOT);
                    if (i != day && (name.equals(wanted) || name.startsWith(wanted + " "))) {
                        return i;
                    }
                }
            }
        }
        return column(body, width, day, WrittenPrice::isLikely);
    }

    private static boolean isDayFirst(List<List<String>> body, int day) {
        Optional<Boolean> sure = body.stream().map(row -> WrittenDay.isDayFirst(PriceTable.cell(row, day)))
                .flatMap(Optional::stream).findFirst();
        return sure.orElseGet(() -> !body.isEmpty() && PriceTable.cell(body.getFirst(), day).indexOf('.') > 0);
    }

    /// The mark that stands last in a number with both; else the one that other than three digits follow.
    private static char decimal(List<List<String>> body, int column, char separator) {
        for (List<String> row : body) {
            String cell = PriceTable.cell(row, column);
            int dot = cell.lastIndexOf('.');
            int comma = cell.lastIndexOf(',');
            if (dot >= 0 && comma >= 0) {
                return dot > comma ? '.' : ',';
            }
            int mark = Math.max(dot, comma);
            long after = mark < 0 ? 3 : cell.substring(mark + 1).chars().filter(Character::isDigit).count();
            if (mark >= 0 && after != 3) {
                return cell.charAt(mark);
            }
        }
        return separator == ';' ? ',' : '.';
    }

    private static String currency(String title, List<List<String>> body, int column, String name) {
        Optional<String> said = code(title).or(() -> code(name));
        if (said.isPresent()) {
            return said.get();
        }
        String cell = body.isEmpty() ? "" : PriceTable.cell(body.getFirst(), column);
        return code(cell).or(() -> SYMBOLS.entrySet().stream().filter(symbol -> cell.contains(symbol.getKey()))
                .max(Comparator.comparingInt(symbol -> symbol.getKey().length())).map(Map.Entry::getValue))
                .orElse("");
    }

    /// A currency's code that stands as a word of its own.
    private static Optional<String> code(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i - start == 3 && CURRENCIES.contains(text.substring(start, i))) {
                    return Optional.of(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }
}
