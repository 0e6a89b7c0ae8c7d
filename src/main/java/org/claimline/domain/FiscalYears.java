package org.claimline.domain;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The last months of companies' fiscal years as people write them: "Alibaba: March; Apple: September".
public final class FiscalYears {

    private FiscalYears() {}

    public static String written(Map<String, Month> years) {
        return new TreeMap<>(years).entrySet().stream()
                .map(year -> year.getKey() + ": " + year.getValue().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining("; "));
    }

    /// @param written companies and months, in English or as a number; may be blank
    /// @throws IllegalArgumentException when a part is not a company, a colon and a month; says which
    public static Map<String, Month> read(String written) {
        var years = new TreeMap<String, Month>();
        for (String part : written.split(";")) {
            if (part.isBlank()) {
                continue;
            }
            int colon = part.lastIndexOf(':');
            Optional<Month> month = month(part.substring(colon + 1).strip());
            String company = part.substring(0, Math.max(0, colon)).strip();
            if (company.isEmpty() || month.isEmpty()) {
                throw new IllegalArgumentException("not a company and the last month of its year: " + part.strip());
            }
            years.put(company, month.get());
        }
        return years;
    }

    private static Optional<Month> month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Stream.of(Month.values()).filter(month -> String.valueOf(month.getValue()).equals(lower)
                || lower.length() >= 3 && month.name().toLowerCase(Locale.ROOT).startsWith(lower)).findFirst();
    }
}
