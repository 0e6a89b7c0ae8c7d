package org.claimline.ui.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Kind;
import org.claimline.domain.Reading;

/// What words that the user marks most likely say: an amount with a currency, a percentage, a day. Nothing more clever,
/// since the user is about to look at it.
///
/// @param value as [Values] reads it
record Guess(ClaimType type, String value, String unit) {

    private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("HK$", "HKD"),
            Map.entry("US$", "USD"), Map.entry("$", "USD"), Map.entry("€", "EUR"), Map.entry("£", "GBP"),
            Map.entry("¥", "CNY"), Map.entry("RMB", "CNY"), Map.entry("yuan", "CNY"), Map.entry("euros", "EUR"),
            Map.entry("euro", "EUR"), Map.entry("dollars", "USD"), Map.entry("HKD", "HKD"), Map.entry("USD", "USD"),
            Map.entry("EUR", "EUR"), Map.entry("CNY", "CNY"));

    static Guess of(String quote) {
        String text = quote.strip();
        if (text.endsWith("%") || text.endsWith(" percent")) {
            return new Guess(ClaimType.PERCENT, text.replace("%", "").replace(" percent", "").strip(), "%");
        }
        if (Values.days(text).isPresent()) {
            return new Guess(typeOf(text), text, "");
        }
        Optional<Map.Entry<String, String>> currency = CURRENCIES.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()));
        return currency.map(found -> new Guess(ClaimType.MONEY, text.replace(found.getKey(), "").strip(),
                found.getValue())).orElseGet(() -> counted(text));
    }

    private static ClaimType typeOf(String text) {
        return switch (Values.days(text).orElseThrow().precision()) {
            case DAY -> ClaimType.DATE;
            case MONTH -> ClaimType.MONTH;
            case QUARTER -> ClaimType.QUARTER;
            case YEAR -> ClaimType.YEAR;
            case RANGE -> ClaimType.RANGE;
        };
    }

    private static Guess counted(String text) {
        boolean rating = switch (text.toLowerCase(Locale.ROOT)) {
            case "buy", "hold", "sell", "overweight", "underweight", "neutral", "outperform", "underperform" -> true;
            default -> false;
        };
        return rating ? new Guess(ClaimType.RATING, text, "") : new Guess(ClaimType.COUNT, text, "");
    }

    /// The same words as a claim of a kind that the user chose.
    Guess as(Kind kind) {
        if (type.kind() == kind) {
            return this;
        }
        ClaimType chosen = switch (kind) {
            case FIGURE -> ClaimType.COUNT;
            case DATE -> ClaimType.DATE;
            case TARGET -> Values.isAmount(type) ? ClaimType.FORECAST : ClaimType.EVENT;
        };
        return new Guess(chosen, value, unit);
    }

    /// The reading; empty when the user has to say more.
    Optional<Reading> reading() {
        return Values.parse(type, value, unit).map(found -> Reading.of(type, found));
    }

    ReadingFormViewModel form() {
        return new ReadingFormViewModel(type, value, unit, Optional.empty());
    }
}
