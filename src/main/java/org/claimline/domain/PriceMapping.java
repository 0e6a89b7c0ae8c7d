package org.claimline.domain;

/// How a table of prices is read.
///
/// @param separator between cells
/// @param header whether the first row names the columns
/// @param dayColumn from 0, and `closeColumn`
/// @param dayFirst whether 3/4/2025 is the third of April
/// @param decimal mark of numbers, a dot or a comma
/// @param name of the series
/// @param currency ISO 4217; empty where nobody knows it yet
public record PriceMapping(char separator, boolean header, int dayColumn, int closeColumn, boolean dayFirst,
        char decimal, String name, String currency) {

    public PriceMapping withSeparator(char newSeparator) {
        return new PriceMapping(newSeparator, header, dayColumn, closeColumn, dayFirst, decimal, name, currency);
    }

    public PriceMapping withColumns(int newDay, int newClose) {
        return new PriceMapping(separator, header, newDay, newClose, dayFirst, decimal, name, currency);
    }

    public PriceMapping written(boolean newDayFirst, char newDecimal) {
        return new PriceMapping(separator, header, dayColumn, closeColumn, newDayFirst, newDecimal, name, currency);
    }

    public PriceMapping called(String newName, String newCurrency) {
        return new PriceMapping(separator, header, dayColumn, closeColumn, dayFirst, decimal, newName, newCurrency);
    }

    /// Whether prices can be taken by it.
    public boolean isComplete() {
        return !name.isBlank() && currency.length() == 3 && currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && dayColumn != closeColumn;
    }
}
