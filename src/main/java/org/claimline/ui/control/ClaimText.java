package org.claimline.ui.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Reading;
import org.claimline.domain.Wording;

/// What the window writes for a value: shorter than [Wording], which is for notes, and never rounded either.
public final class ClaimText {

    private static final Map<String, String> SYMBOLS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "HKD",
            "HK$", "INR", "₹", "KRW", "₩");
    private static final int MOST_DECIMALS = 3;

    private record Scale(int digits, String sign) {}

    private static final List<Scale> SCALES = List.of(new Scale(12, "tn"), new Scale(9, "bn"), new Scale(6, "m"));

    private ClaimText() {}

    /// The claim's value with its hedge and as many decimals as the source has written: "over $53 bn", "€147.00".
    public static String of(Claim claim) {
        return of(claim.reading(), claim.anchor().quote());
    }

    /// What a reading says, with as many decimals as its quote has written.
    public static String of(Reading reading, String quote) {
        String hedge = reading.qualifier().map(Texts::of).map(word -> word + ' ').orElse("");
        return hedge + switch (reading.value()) {
            case Quantity quantity -> quantity(quantity, decimals(quote), LocalText.HERE);
            case Days _,FiscalPeriod _,Rating _ -> of(reading.value());
        };
    }

    /// "$53 bn", "CNY 380 bn", "$3.5–4 bn", "8–9 %", "100 M users", "28 Jan 2026", "Buy".
    public static String of(ClaimValue value) {
        return of(value, LocalText.HERE);
    }

    static String of(ClaimValue value, LocalText local) {
        return switch (value) {
            case Quantity quantity -> quantity(quantity, 0, local);
            case Days days -> local.of(days);
            case FiscalPeriod period -> Wording.of(period);
            case Rating rating -> Wording.of(rating);
        };
    }

    /// A confidence as a person reads it: "97 %".
    public static String confidence(double confidence) {
        return Math.round(confidence * 100) + "\u00a0%";
    }

    /// What a claim measures, and of whom: "cloud revenue · Alibaba".
    public static String topic(Reading reading) {
        return join(reading.metric(), reading.subject());
    }

    /// The parts that are there, with a dot between them.
    @SafeVarargs
    public static String join(Optional<String>... parts) {
        var text = new StringBuilder();
        for (Optional<String> part : parts) {
            part.filter(words -> !words.isBlank())
                    .ifPresent(words -> text.append(text.isEmpty() ? "" : " · ").append(words));
        }
        return text.toString();
    }

    private static String quantity(Quantity quantity, int decimals, LocalText local) {
        String unit = quantity.unit();
        if (unit.equals("%")) {
            return amounts(quantity, "", 0, local) + "\u00a0%";
        }
        if (!isCurrency(unit)) {
            return Wording.of(quantity, local::of).replace(" million", "\u00a0M")
                    .replace(" billion", "\u00a0bn").replace(" trillion", "\u00a0tn");
        }
        String symbol = SYMBOLS.getOrDefault(unit, unit + '\u00a0');
        Optional<Scale> scale = scale(quantity);
        return scale.map(by -> amounts(scaled(quantity, by), symbol, 0, local) + '\u00a0' + by.sign)
                .orElseGet(() -> amounts(quantity, symbol, hasCents(quantity) ? 2 : decimals, local));
    }

    private static boolean hasCents(Quantity quantity) {
        return quantity.low().scale() > 0 || quantity.high().scale() > 0;
    }

    private static String amounts(Quantity quantity, String symbol, int decimals, LocalText local) {
        String low = amount(quantity.low(), symbol, decimals, local);
        return quantity.isPoint() ? low : low + '–' + amount(quantity.high(), "", decimals, local);
    }

    private static String amount(BigDecimal number, String symbol, int decimals, LocalText local) {
        int scale = Math.max(0, Math.max(number.scale(), decimals));
        return (number.signum() < 0 ? "−" : "") + symbol + local.of(number.abs().setScale(scale));
    }

    /// The largest scale in which both ends are short and still exact.
    private static Optional<Scale> scale(Quantity quantity) {
        return SCALES.stream().filter(scale -> fits(quantity.low(), scale) && fits(quantity.high(), scale))
                .findFirst();
    }

    private static boolean fits(BigDecimal number, Scale scale) {
        BigDecimal scaled = number.scaleByPowerOfTen(-scale.digits).stripTrailingZeros();
        return scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= MOST_DECIMALS;
    }

    private static Quantity scaled(Quantity quantity, Scale scale) {
        return new Quantity(quantity.low().scaleByPowerOfTen(-scale.digits),
                quantity.high().scaleByPowerOfTen(-scale.digits), quantity.unit());
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    /// How many digits follow the last point or comma of the quote's number; 0 when they are not cents.
    private static int decimals(String quote) {
        int point = Math.max(quote.lastIndexOf('.'), quote.lastIndexOf(','));
        int end = point + 1;
        while (end < quote.length() && Character.isDigit(quote.charAt(end))) {
            end++;
        }
        return point > 0 && end - point - 1 == 2 ? 2 : 0;
    }
}
