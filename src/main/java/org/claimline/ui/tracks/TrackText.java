package org.claimline.ui.tracks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Quantity;
import org.claimline.tracks.PeriodKind;
import org.claimline.tracks.Role;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Texts;

/// What the window writes about tracks.
final class TrackText {

    /// So many values are named before a range stands for them.
    private static final int NAMED = 3;

    private TrackText() {}

    /// "over $53 bn", "32 %", "14 Nov 2025".
    static String value(Statement one) {
        return ClaimText.of(one.reading(), one.quote());
    }

    /// "25 Nov 2025"; words for an undated one.
    static String day(Statement one) {
        return one.published().map(LocalText.HERE::of).orElseGet(() -> Texts.get("tracks.undated"));
    }

    /// Who says it: the holder, else the publisher.
    static Optional<String> who(Statement one) {
        return one.reading().holder().or(one::source);
    }

    /// "32 %, forecast, Morgan Stanley, 25 Nov 2025".
    static String spoken(Statement one) {
        return Texts.get("tracks.statement", value(one), Texts.of(one.role()),
                ClaimText.join(who(one), Optional.of(day(one))));
    }

    /// "Alibaba · USD · by quarter · 29 claims of 15 articles".
    static String about(Track track) {
        long articles = track.statements().stream().map(Statement::article).distinct().count();
        return ClaimText.join(Optional.of(track.topic().subject()), Optional.of(unit(track.topic().unit())),
                Optional.of(track.topic().period()).filter(kind -> kind != PeriodKind.UNSAID)
                        .map(kind -> Texts.get("tracks.period." + kind.name().toLowerCase(Locale.ROOT))),
                Optional.of(Texts.get("tracks.size", track.statements().size(), articles)));
    }

    /// A unit as people read it.
    static String unit(String unit) {
        return switch (unit) {
            case "day" -> Texts.get("tracks.unit.day");
            case "rating" -> Texts.get("tracks.unit.rating");
            default -> unit;
        };
    }

    /// The values that a track holds, shortly: "$53 bn · $250 bn", "26 % · 32 % f · 34 %", "14 → 25 Nov 2025".
    static String values(Track track) {
        if (track.statements().getFirst().reading().value() instanceof Days) {
            return days(track);
        }
        List<String> all = track.rows().stream().map(TrackText::shortly).distinct().toList();
        if (all.size() <= NAMED) {
            return String.join(" · ", all);
        }
        List<Quantity> amounts = track.statements().stream().map(one -> one.reading().value())
                .filter(Quantity.class::isInstance).map(Quantity.class::cast)
                .filter(quantity -> quantity.unit().equals(track.topic().unit())).toList();
        if (amounts.isEmpty()) {
            return Texts.get("tracks.values", all.size());
        }
        BigDecimal low = amounts.stream().map(Quantity::low).min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal high = amounts.stream().map(Quantity::high).max(Comparator.naturalOrder()).orElseThrow();
        String unit = track.topic().unit();
        return ClaimText.of(Quantity.of(low, unit)) + " – " + ClaimText.of(Quantity.of(high, unit));
    }

    private static String shortly(Track.Row row) {
        String value = ClaimText.of(row.first().reading().value());
        boolean expected = row.role() == Role.FORECAST || row.role() == Role.GUIDANCE;
        return expected ? Texts.get("tracks.expected", value) : value;
    }

    /// The days that an occasion was set for, one after the other: of the last one that was moved, else the last one.
    private static String days(Track track) {
        List<Days> all = Plot.telling(track).stream().map(one -> (Days) one.reading().value()).distinct()
                .limit(NAMED + 1L).toList();
        var words = new StringBuilder();
        for (int at = 0; at < all.size(); at++) {
            Days days = all.get(at);
            boolean again = at + 1 < all.size() && days.length() == 1
                    && all.get(at + 1).first().getYear() == days.first().getYear();
            words.append(at == 0 ? "" : " → ")
                    .append(again ? LocalText.HERE.dayOfYear(days.first()) : LocalText.HERE.of(days));
        }
        return words.toString();
    }

    /// A finding on a chip: "contradiction", "settled +2", "slipped 11 d".
    static String chip(TrackFinding finding) {
        String word = Texts.of(finding.verdict());
        return finding.error().map(error -> switch (finding.verdict()) {
            case SLIPPED, OVERDUE -> Texts.get("tracks.chip.days", word, error.abs());
            case SETTLED, MISSED -> word + ' ' + signed(error);
            case AGREES, CONTRADICTION, EXPLAINED, SILENT -> word;
        }).orElse(word);
    }

    /// "+11 days": how far a day was moved.
    static String slip(BigDecimal days) {
        return Texts.get("tracks.slip", sign(days), days.abs());
    }

    private static String sign(BigDecimal number) {
        return number.signum() < 0 ? "−" : number.signum() > 0 ? "+" : "±";
    }

    /// "+2 pp", "−1.5 bn": what came less what was expected.
    static String error(BigDecimal error, String unit) {
        if (unit.equals("%")) {
            return signed(error) + " pp";
        }
        return sign(error) + ClaimText.of(Quantity.of(error.abs(), unit));
    }

    private static String signed(BigDecimal error) {
        return sign(error) + ClaimText.of(Quantity.of(error.abs(), "")).strip();
    }

    /// What stands on a chip where nothing was found: an expectation that nothing settles yet, or how many differ.
    static Optional<String> open(Track track) {
        long brokers = track.statements().stream()
                .filter(one -> one.reading().type() == ClaimType.PRICE_TARGET || one.role() == Role.FORECAST)
                .flatMap(one -> one.reading().holder().stream()).distinct().count();
        if (brokers > 1) {
            return Optional.of(Texts.get("tracks.chip.opinions", brokers));
        }
        boolean expected = track.rows().stream()
                .anyMatch(row -> row.role() == Role.FORECAST || row.role() == Role.GUIDANCE);
        return expected ? Optional.of(Texts.get("tracks.chip.open")) : Optional.empty();
    }

    /// The style class of a verdict's chip.
    static String styleClass(Verdict verdict) {
        return switch (verdict) {
            case CONTRADICTION, MISSED, SLIPPED, OVERDUE -> "alarm";
            case SETTLED, AGREES -> "target";
            case EXPLAINED -> "event";
            case SILENT -> "quiet";
        };
    }

    /// "8 articles, 3 origins · 24 Sep 2025 to 22 Dec 2025": who says a thing, and when.
    static String sources(Track.Row row) {
        List<LocalDate> days = row.statements().stream().flatMap(one -> one.published().stream()).sorted().toList();
        String when = days.isEmpty()
                ? Texts.get("tracks.undated")
                : days.getFirst().equals(days.getLast())
                        ? LocalText.HERE.of(days.getFirst())
                        : Texts.get("tracks.between", LocalText.HERE.of(days.getFirst()),
                                LocalText.HERE.of(days.getLast()));
        String how = row.origins() < row.articles()
                ? Texts.get("tracks.origins", row.articles(), row.origins())
                : Texts.get("tracks.articles", row.articles());
        return ClaimText.join(Optional.of(how), Optional.of(when));
    }
}
