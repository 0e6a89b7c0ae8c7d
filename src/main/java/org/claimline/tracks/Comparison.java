package org.claimline.tracks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Period;
import org.claimline.domain.Quantity;
import org.claimline.tracks.Terms.Nature;

/// Compares what was said of one thing. Two values that do not meet as intervals are explained in this order: a copy
/// with another number, scale or currency, scope, announced against reported, rounding, superseded by a later
/// statement. What nothing explains is a contradiction.
final class Comparison {

    /// Figures without a period that begin to be told this many days apart belong to different periods.
    private static final int QUARTER_APART = 45;
    /// Beyond this many different values the oldest are not compared with the newest.
    private static final int REACH = 12;
    /// The same where there are very many.
    private static final int NEAR_REACH = 2;
    private static final List<Integer> SCALES = List.of(1_000, 1_000_000, 1_000_000_000);
    private static final double NEAR = 0.02;

    private final Nature nature;
    private final String subject;
    private final Terms terms;
    private final Rates rates;
    private final Function<Track.Row, Optional<String>> elsewhere;
    private Map<Track.Row, Interval> intervals = Map.of();

    /// @param subject as [Terms#subject] names it
    /// @param elsewhere the narrower metric that a row's value is told of more often
    Comparison(Nature nature, String subject, Terms terms, Rates rates,
            Function<Track.Row, Optional<String>> elsewhere) {
        this.nature = nature;
        this.subject = subject;
        this.terms = terms;
        this.rates = rates;
        this.elsewhere = elsewhere;
    }

    /// @param rows with amounts, by their first statements
    List<TrackFinding> findings(List<Track.Row> rows) {
        intervals = new IdentityHashMap<>(rows.size());
        List<List<Track.Row>> same = same(rows);
        var findings = new ArrayList<TrackFinding>();
        same.forEach(agreeing -> agreement(agreeing).ifPresent(findings::add));
        for (int one = 0; one < same.size(); one++) {
            for (int other = one + 1; other < Math.min(same.size(), one + REACH); other++) {
                boolean next = other == one + 1;
                if (next || !areFarApart(same.get(one), same.get(other))) {
                    difference(same.get(one), same.get(other)).ifPresent(findings::add);
                }
            }
        }
        intervals = Map.of();
        return findings;
    }

    /// The findings about a stretch of many rows: which of its own rows agree, and how they differ from each other and from
    /// those behind them.
    ///
    /// @param rows by their first statements
    /// @param next the rows behind them, which belong to other stretches
    List<TrackFinding> stretch(List<Track.Row> rows, List<Track.Row> next) {
        intervals = new IdentityHashMap<>(rows.size() + next.size());
        List<List<Track.Row>> same = new ArrayList<>(same(rows));
        int own = same.size();
        same.addAll(same(next));
        var findings = new ArrayList<TrackFinding>();
        same.subList(0, own).forEach(agreeing -> agreement(agreeing).ifPresent(findings::add));
        for (int one = 0; one < own; one++) {
            int last = Math.min(same.size() - 1, one + NEAR_REACH);
            for (int other = one + 1; other <= last; other++) {
                difference(same.get(one), same.get(other)).ifPresent(findings::add);
            }
        }
        intervals = Map.of();
        return findings;
    }

    /// Figures that begin to be told in different seasons are compared with the next one only.
    private static boolean areFarApart(List<Track.Row> one, List<Track.Row> other) {
        Track.Row a = one.getFirst();
        Track.Row b = other.getFirst();
        return a.role() == Role.ACTUAL && b.role() == Role.ACTUAL && a.first().day().isPresent()
                && b.first().day().isPresent()
                && b.first().day().getAsLong() - a.first().day().getAsLong() >= QUARTER_APART;
    }

    /// The rows in heaps, in each of which all say the same.
    private List<List<Track.Row>> same(List<Track.Row> rows) {
        List<List<Track.Row>> heaps = new ArrayList<>();
        for (Track.Row row : rows) {
            int at = Math.max(0, heaps.size() - REACH);
            while (at < heaps.size() && !saysTheSame(heaps.get(at).getFirst(), row)) {
                at++;
            }
            if (at == heaps.size()) {
                heaps.add(new ArrayList<>());
            }
            heaps.get(at).add(row);
        }
        return heaps;
    }

    private boolean saysTheSame(Track.Row one, Track.Row other) {
        return areComparable(one, other) && converted(one, other).filter(interval(one)::meets).isPresent();
    }

    private static Optional<TrackFinding> agreement(List<Track.Row> heap) {
        boolean single = heap.size() == 1;
        if (single && heap.getFirst().origins() < 2) {
            return Optional.empty();
        }
        List<Statement> told = single
                ? heap.getFirst().statements()
                : heap.stream().flatMap(row -> row.statements().stream()).sorted(Statement.IN_TIME).toList();
        int origins = single ? heap.getFirst().origins() : Copies.origins(told);
        if (origins < 2) {
            return Optional.empty();
        }
        long articles = told.stream().map(Statement::article).distinct().count();
        String quotes = heap.stream().map(row -> row.first().quote()).distinct().limit(3)
                .collect(Collectors.joining(" = "));
        String reason = articles + " articles" + (origins < articles ? " of " + origins + " origins" : "") + " say "
                + quotes;
        return Optional.of(TrackFinding.of(Verdict.AGREES, reason, told.toArray(Statement[]::new)));
    }

    /// What to say of two heaps: of the two rows in one unit that are told most often.
    private Optional<TrackFinding> difference(List<Track.Row> one, List<Track.Row> other) {
        Track.Row a = one.getFirst();
        Track.Row b = other.stream().filter(row -> unit(row.first()).equals(unit(one.getFirst().first()))).findFirst()
                .orElse(other.getFirst());
        if (!unit(a.first()).equals(unit(b.first()))) {
            a = one.stream().filter(row -> unit(row.first()).equals(unit(b.first()))).findFirst().orElse(a);
        }
        Optional<Interval> second = converted(a, b);
        if (second.isEmpty() || !areComparable(a, b) || interval(a).meets(second.get())) {
            return Optional.empty();
        }
        Statement first = a.first();
        Statement last = b.first();
        String both = first.quote() + " against " + last.quote();
        String ratio = unit(first).equals(unit(last)) ? times(first, last) : "they differ";
        return Optional.of(explanation(a, b, second.get())
                .map(why -> TrackFinding.of(Verdict.EXPLAINED, both + ": " + why, first, last))
                .orElseGet(() -> TrackFinding.of(Verdict.CONTRADICTION,
                        both + ": " + ratio + ", and nothing explains it", first, last)));
    }

    /// The second row's interval in the first one's unit; empty where no rate is known.
    private Optional<Interval> converted(Track.Row one, Track.Row other) {
        Statement a = one.first();
        Statement b = other.first();
        return unit(a).equals(unit(b))
                ? Optional.of(interval(other))
                : rates.near(b.published().or(a::published), unit(b), unit(a))
                        .map(rate -> interval(other).times(rate));
    }

    private static String times(Statement one, Statement other) {
        BigDecimal a = ((Quantity) one.reading().value()).low().abs();
        BigDecimal b = ((Quantity) other.reading().value()).low().abs();
        if (a.min(b).signum() == 0) {
            return "they differ";
        }
        return "one is " + a.max(b).divide(a.min(b), 1, RoundingMode.HALF_UP) + " times the other";
    }

    private Interval interval(Track.Row row) {
        return intervals.computeIfAbsent(row, one -> Interval.of(one.first()));
    }

    private static String unit(Statement statement) {
        return ((Quantity) statement.reading().value()).unit();
    }

    /// Whether one of the two must be wrong if they differ. What changes from day to day can differ, an expectation
    /// is settled rather than contradicted, and an article that gives two opinions of one holder tells how it changed.
    private boolean areComparable(Track.Row one, Track.Row other) {
        Statement a = one.first();
        Statement b = other.first();
        Optional<Period> aboutA = a.reading().about();
        Optional<Period> aboutB = b.reading().about();
        boolean otherPeriods = aboutA.isPresent() && aboutB.isPresent() && !aboutA.equals(aboutB);
        if (otherPeriods || a.reading().prior() || b.reading().prior()) {
            return false;
        }
        if (a.reading().direction().isPresent() && b.reading().direction().isPresent()
                && !a.reading().direction().equals(b.reading().direction())) {
            return false;
        }
        if (nature == Nature.MOMENTARY && (a.role() == Role.ACTUAL || b.role() == Role.ACTUAL)) {
            return false;
        }
        if (nature == Nature.FLOW && (one.role() == Role.ACTUAL) != (other.role() == Role.ACTUAL)) {
            return false;
        }
        if (isOpinion(a) || isOpinion(b)) {
            String holder = holder(a);
            return isOpinion(a) && isOpinion(b) && !holder.isEmpty() && holder.equals(holder(b))
                    && !a.article().equals(b.article());
        }
        return true;
    }

    /// Of two analysts, both can be wrong.
    private static boolean isOpinion(Statement statement) {
        return statement.role() == Role.FORECAST || statement.reading().type() == ClaimType.PRICE_TARGET;
    }

    private String holder(Statement statement) {
        return terms.holder(statement.reading(), subject);
    }

    private Optional<String> explanation(Track.Row one, Track.Row other, Interval converted) {
        Statement a = one.first();
        Statement b = other.first();
        double ratio = ratio(interval(one).middle(), converted.middle());
        if (Copies.differInNumberOnly(a, b)) {
            return Optional.of("a copy of the same sentence with another number");
        }
        Optional<String> scale = scale(a, b, ratio);
        if (scale.isPresent()) {
            return scale;
        }
        if (!scope(a).equals(scope(b))) {
            return Optional.of("they measure different things: '" + a.reading().metric().orElse("") + "' and '"
                    + b.reading().metric().orElse("") + "'");
        }
        Optional<String> narrower = elsewhere.apply(one).or(() -> elsewhere.apply(other));
        if (narrower.isPresent()) {
            return Optional.of("one of them is told of '" + narrower.get() + "' elsewhere");
        }
        if (one.role() != other.role() && (one.role() == Role.ACTUAL || other.role() == Role.ACTUAL)) {
            return Optional.of("one is announced, the other reported");
        }
        if (ratio - 1 <= NEAR) {
            return Optional.of("less than two per cent apart: rounding");
        }
        return superseded(one, other);
    }

    private Optional<String> scale(Statement a, Statement b, double ratio) {
        for (int scale : SCALES) {
            if (isNear(ratio, scale)) {
                return Optional.of("one is " + scale + " times the other: a slip of scale");
            }
        }
        if (unit(a).equals(unit(b)) && unit(a).length() == 3) {
            for (String currency : rates.currencies(unit(a))) {
                Optional<Rates.Rate> rate = rates.near(b.published().or(a::published), unit(a), currency);
                if (rate.filter(known -> isNear(ratio, ratio(known.least(), 1))).isPresent()) {
                    return Optional.of("they fit if one of them is in " + currency + ": a slip of currency");
                }
            }
        }
        return Optional.empty();
    }

    /// The greater divided by the smaller; very great where that has no meaning.
    private static double ratio(double first, double second) {
        double low = Math.min(Math.abs(first), Math.abs(second));
        return low == 0 ? Double.MAX_VALUE : Math.max(Math.abs(first), Math.abs(second)) / low;
    }

    private static boolean isNear(double value, double wanted) {
        return Math.abs(value - wanted) <= wanted * NEAR;
    }

    private Set<String> scope(Statement statement) {
        return terms.metric(statement.reading()).map(Terms.Metric::scope).orElse(Set.of());
    }

    /// What was said until then gave way to what was said from then on.
    private Optional<String> superseded(Track.Row one, Track.Row other) {
        Optional<LocalDate> from = one.first().published();
        Optional<LocalDate> until = other.first().published();
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        long apart = ChronoUnit.DAYS.between(from.get(), until.get());
        boolean ended = one.statements().stream().allMatch(
                told -> told.published().isPresent() && told.published().get().isBefore(until.get()));
        boolean figures = one.first().role() == Role.ACTUAL && other.first().role() == Role.ACTUAL;
        if (figures && apart >= QUARTER_APART) {
            return Optional.of("first reported " + apart + " days apart: another period");
        }
        if (apart > 0 && (ended || isOpinion(one.first()))) {
            return Optional.of("the later statement replaces the earlier one, " + apart + " days older");
        }
        return Optional.empty();
    }
}
