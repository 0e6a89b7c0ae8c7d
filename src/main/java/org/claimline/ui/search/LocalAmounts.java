package org.claimline.ui.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.query.Field;
import org.claimline.ui.control.LocalText;

/// The amounts of a query as the reader's system writes them, and back: the language itself has a point before decimals
/// and a comma between groups everywhere, so that a saved view means the same on each machine.
final class LocalAmounts {

    static final LocalAmounts HERE = new LocalAmounts(LocalText.HERE);

    private static final Map<String, String> SYMBOLS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "HKD", "HK$");
    private static final int MOST_DECIMALS = 3;

    private record Scale(int digits, String sign) {}

    private static final List<Scale> SCALES = List.of(new Scale(12, "tn"), new Scale(9, "bn"), new Scale(6, "m"));

    private final LocalText local;

    LocalAmounts(LocalText local) {
        this.local = local;
    }

    /// What a comparison is made with, as an analyst writes it and as it can be typed: "1bn", "$1.5bn", "50bn–60bn",
    /// "12,500", "80%". Empty for a condition that compares nothing.
    Optional<String> shown(ClaimCondition condition) {
        return switch (condition) {
            case ClaimCondition.Sure(_, var bound) -> Optional.of(
                    number(BigDecimal.valueOf(bound).movePointRight(2)) + '%');
            case ClaimCondition.Valued(_, var bound) -> Optional.of(amount(bound, Optional.empty()));
            case ClaimCondition.AllOf(var all) -> range(all);
            default -> Optional.empty();
        };
    }

    private Optional<String> range(List<ClaimCondition> all) {
        Optional<String> unit = all.stream().filter(ClaimCondition.InUnit.class::isInstance)
                .map(it -> ((ClaimCondition.InUnit) it).unit()).findFirst();
        List<String> bounds = all.stream().filter(ClaimCondition.Valued.class::isInstance)
                .map(it -> amount(((ClaimCondition.Valued) it).bound(), unit)).toList();
        return bounds.isEmpty() ? Optional.empty() : Optional.of(String.join("–", bounds));
    }

    private String amount(BigDecimal bound, Optional<String> unit) {
        String symbol = unit.map(it -> SYMBOLS.getOrDefault(it, "")).orElse("");
        String behind = symbol.isEmpty() ? unit.map(LocalAmounts::behind).orElse("") : "";
        String size = SCALES.stream().filter(scale -> fits(bound, scale)).findFirst()
                .map(scale -> number(bound.abs().scaleByPowerOfTen(-scale.digits)) + scale.sign)
                .orElseGet(() -> number(bound.abs()));
        return (bound.signum() < 0 ? "-" : "") + symbol + size + behind;
    }

    private static String behind(String unit) {
        return unit.equals("%") || unit.equals("x") ? unit : ' ' + unit;
    }

    private static boolean fits(BigDecimal bound, Scale scale) {
        BigDecimal scaled = bound.scaleByPowerOfTen(-scale.digits).stripTrailingZeros();
        return scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= MOST_DECIMALS;
    }

    private String number(BigDecimal number) {
        return local.of(number.stripTrailingZeros());
    }

    /// What was typed, as the language has it. As long as before, so that all places stay where they are.
    String written(String typed) {
        return eachNumber(typed, number -> local.number(number).isPresent() ? local.plain(number) : number);
    }

    /// What the language has, as it is typed here. As long as before.
    String typed(String written) {
        return eachNumber(written, local::asTyped);
    }

    private interface Rewriting {
        String of(String number);
    }

    private String eachNumber(String text, Rewriting rewriting) {
        var changed = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '-';
            int from = begins ? compared(text, at) : at;
            if (from > at) {
                at = rewrite(text, from, changed, rewriting);
            }
        }
        return changed.toString();
    }

    /// Where the amount of a comparison begins; the place itself when none begins there.
    private static int compared(String text, int at) {
        int to = at;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String name = text.substring(at, to).toLowerCase(Locale.ROOT);
        if (!name.equals(Field.VALUE.typed()) && !name.equals(Field.CONFIDENCE.typed())) {
            return at;
        }
        int sign = skip(text, to, " ");
        int behind = skip(text, sign, ":<>=");
        return behind == sign ? at : skip(text, behind, " ");
    }

    private static int skip(String text, int from, String letters) {
        int to = from;
        while (to < text.length() && letters.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    /// @return the end of what stands there
    private static int rewrite(String text, int from, StringBuilder changed, Rewriting rewriting) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            int end = numberEnd(text, at);
            if (end > at) {
                changed.replace(at, end, rewriting.of(text.substring(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return at;
    }

    /// A mark belongs to a number where a digit follows; two points are a range.
    private static int numberEnd(String text, int from) {
        int to = from;
        while (to < text.length() && (isDigit(text, to) || to > from && isDigit(text, to + 1)
                && ".,'’\u00a0\u202f".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        return to;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
