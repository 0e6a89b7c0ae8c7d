package org.claimline.importing.prices;

import java.math.BigDecimal;
import java.util.Optional;

/// A price as tables have it: "1,234.50", "1.234,50", "$98.10", "98,10 €".
final class WrittenPrice {

    private static final int LONGEST = 24;

    private WrittenPrice() {}

    /// @param decimal a dot or a comma; the other one, apostrophes and spaces group digits
    static Optional<BigDecimal> read(String written, char decimal) {
        var digits = new StringBuilder();
        int seen = 0;
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                seen++;
            } else if (c == decimal) {
                digits.append('.');
            } else if (c == '-' && seen == 0) {
                return Optional.empty();
            }
        }
        boolean one = digits.indexOf(".") == digits.lastIndexOf(".");
        return seen == 0 || !one ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
    }

    /// Whether it is a number and little else.
    static boolean isLikely(String written) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return digits > 0 && letters <= 3 && written.indexOf(':') < 0 && written.indexOf('/') < 0
                && written.indexOf('-') <= 0;
    }
}
