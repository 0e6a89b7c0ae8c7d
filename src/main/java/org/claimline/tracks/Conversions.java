package org.claimline.tracks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.Quantity;

/// Finds the exchange rates that a text gives by converting an amount in brackets: "RMB 380 billion (about $53
/// billion)".
public final class Conversions {

    private static final Set<String> BETWEEN = Set.of("", "about", "around", "roughly", "approximately", "nearly",
            "some", "or", "or about", "or roughly", "i.e.", "equal to", "equivalent to", "~", "≈");

    private Conversions() {}

    /// The rates of one article.
    ///
    /// @param statements in the order of the text
    public static List<Rates.Given> of(List<Statement> statements) {
        var rates = new ArrayList<Rates.Given>();
        for (int at = 1; at < statements.size(); at++) {
            Statement one = statements.get(at - 1);
            Statement other = statements.get(at);
            Optional<Quantity> from = money(one);
            Optional<Quantity> to = money(other);
            if (from.isPresent() && to.isPresent() && one.published().isPresent()
                    && !from.get().unit().equals(to.get().unit()) && isConversion(one, other)) {
                BigDecimal rate = to.get().low().divide(from.get().low(), MathContext.DECIMAL64);
                rates.add(new Rates.Given(one.published().get(), from.get().unit(), to.get().unit(), rate));
            }
        }
        return rates;
    }

    private static Optional<Quantity> money(Statement statement) {
        return statement.reading().value() instanceof Quantity quantity && quantity.isPoint()
                && quantity.low().signum() > 0 && quantity.unit().length() == 3
                && quantity.unit().equals(quantity.unit().toUpperCase(Locale.ROOT))
                        ? Optional.of(quantity)
                        : Optional.empty();
    }

    private static boolean isConversion(Statement one, Statement other) {
        int gap = other.anchor().span().start() - one.anchor().span().end();
        if (gap < 1 || gap > one.anchor().suffix().length()) {
            return false;
        }
        String between = one.anchor().suffix().substring(0, gap).strip().toLowerCase(Locale.ROOT);
        return between.startsWith("(") && BETWEEN.contains(between.substring(1).strip());
    }
}
