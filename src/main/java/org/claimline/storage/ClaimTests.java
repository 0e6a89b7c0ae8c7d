package org.claimline.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimCondition.Being;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.ClaimCondition.Named;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Comparison;
import org.claimline.domain.Quantity;
import org.claimline.domain.Status;

/// Conditions as tests of a slot of the columns. Names are compared once for all claims that share them.
final class ClaimTests {

    /// Beyond so many digits two amounts may share a double.
    static final int EXACT_DIGITS = 15;

    /// What the columns do not have.
    interface Beyond {

        /// The number of the source of an article; 0 for none.
        int source(int article);

        /// The number of the title of an article.
        int title(int article);

        /// The day of publication since 1970; [Long#MIN_VALUE] for none.
        long day(int article);

        String id(int article);

        /// The exact amount of the claim in a row of the table.
        Optional<Quantity> amount(int row);
    }

    private final ClaimColumns columns;
    private final ClaimColumns.Names names;
    private final Beyond beyond;

    ClaimTests(ClaimColumns columns, ClaimColumns.Names names, Beyond beyond) {
        this.columns = columns;
        this.names = names;
        this.beyond = beyond;
    }

    IntPredicate all(List<ClaimCondition> conditions) {
        IntPredicate[] tests = conditions.stream().map(this::of).toArray(IntPredicate[]::new);
        return slot -> {
            for (IntPredicate test : tests) {
                if (!test.test(slot)) {
                    return false;
                }
            }
            return true;
        };
    }

    private IntPredicate of(ClaimCondition condition) {
        return switch (condition) {
            case ClaimCondition.OfKind(var kinds) -> {
                var wanted = new boolean[ClaimType.values().length];
                for (ClaimType type : ClaimType.values()) {
                    wanted[type.ordinal()] = kinds.contains(type.kind());
                }
                yield slot -> wanted[columns.type(slot).ordinal()];
            }
            case ClaimCondition.OfType(var types) -> slot -> types.contains(columns.type(slot));
            case ClaimCondition.OfStatus(var statuses) -> {
                var wanted = new boolean[Status.values().length];
                statuses.forEach(status -> wanted[status.ordinal()] = true);
                yield slot -> wanted[columns.status(slot).ordinal()];
            }
            case ClaimCondition.Tagged(var tag) -> coded(names.tags().where(
                    paths -> paths.stream().anyMatch(path -> path.equals(tag) || path.startsWith(tag + "/"))),
                    columns::tags);
            case Named named -> named(named);
            case ClaimCondition.Called(var name, var exactly) -> by(name,
                    codes -> codes.where(exactly::equalsIgnoreCase));
            case ClaimCondition.Mentioning(var words) -> mentioning(words);
            case ClaimCondition.InUnit(var unit) ->
                coded(names.units().where(known -> known.equalsIgnoreCase(unit)), columns::unit);
            case ClaimCondition.Valued(var comparison, var bound) -> valued(comparison, bound);
            case ClaimCondition.PublishedIn(var first, var last) -> published(first, last);
            case ClaimCondition.Sure(var comparison, var bound) -> slot -> comparison.holds(columns.confidence(slot),
                    columns.confidence(slot), bound);
            case ClaimCondition.Hedged(var qualifier) -> slot -> columns.qualifier(slot) == qualifier.ordinal() + 1;
            case ClaimCondition.Moving(var direction) -> slot -> columns.direction(slot) == direction.ordinal() + 1;
            case ClaimCondition.InArticle(var article) ->
                slot -> beyond.id(columns.article(slot)).equals(article.value());
            case Being being -> being(being);
            case ClaimCondition.Not(var inner) -> of(inner).negate();
            case ClaimCondition.AllOf(var conditions) -> all(conditions);
            case ClaimCondition.AnyOf(var conditions) ->
                conditions.stream().map(this::of).reduce(_ -> false, IntPredicate::or);
        };
    }

    private static IntPredicate coded(boolean[] wanted, IntUnaryOperator code) {
        return slot -> wanted[code.applyAsInt(slot)];
    }

    private IntPredicate named(Named named) {
        return by(named.name(), codes -> codes.containing(named.words()));
    }

    private IntPredicate by(Name name, Function<Codes<String>, boolean[]> wanted) {
        return switch (name) {
            case METRIC -> coded(wanted.apply(names.metrics()), columns::metric);
            case SUBJECT -> coded(wanted.apply(names.subjects()), columns::subject);
            case HOLDER -> coded(wanted.apply(names.holders()), columns::holder);
            case SOURCE -> coded(wanted.apply(names.sources()), slot -> beyond.source(columns.article(slot)));
            case RULE -> coded(wanted.apply(names.rules()), columns::rule);
        };
    }

    private IntPredicate mentioning(String words) {
        IntPredicate quoted = coded(names.quotes().containing(words), columns::quote);
        return quoted.or(named(new Named(Name.METRIC, words))).or(named(new Named(Name.SUBJECT, words)))
                .or(named(new Named(Name.HOLDER, words)))
                .or(coded(names.titles().containing(words),
                        slot -> beyond.title(columns.article(slot))));
    }

    /// By doubles; only where they cannot tell is the amount itself fetched.
    private IntPredicate valued(Comparison comparison, BigDecimal bound) {
        double at = bound.doubleValue();
        boolean vague = isVague(bound);
        return slot -> {
            if (!columns.has(slot, ClaimColumns.AMOUNT)) {
                return false;
            }
            double low = columns.low(slot);
            double high = columns.high(slot);
            boolean close = low == at || high == at;
            return close && (vague || columns.has(slot, ClaimColumns.LONG))
                    ? beyond.amount(columns.row(slot))
                            .filter(exact -> comparison.holds(exact.low(), exact.high(), bound)).isPresent()
                    : comparison.holds(low, high, at);
        };
    }

    /// Whether a double may stand for other amounts too.
    static boolean isVague(BigDecimal amount) {
        double near = amount.doubleValue();
        return amount.precision() > EXACT_DIGITS || Double.isInfinite(near)
                || Math.abs(near) < Double.MIN_NORMAL && amount.signum() != 0;
    }

    private IntPredicate published(Optional<LocalDate> first, Optional<LocalDate> last) {
        long from = first.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE + 1);
        long until = last.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return slot -> {
            long day = beyond.day(columns.article(slot));
            return day >= from && day <= until;
        };
    }

    private IntPredicate being(Being being) {
        return switch (being.state()) {
            case PRIOR -> slot -> columns.has(slot, ClaimColumns.PRIOR);
            case BY_HAND -> slot -> columns.has(slot, ClaimColumns.BY_HAND);
            case TAGGED -> slot -> columns.tags(slot) != Codes.NONE;
            case NOTED -> slot -> columns.has(slot, ClaimColumns.NOTED);
            case UNDATED -> slot -> beyond.day(columns.article(slot)) == Long.MIN_VALUE;
            case RANGE -> slot -> columns.has(slot, ClaimColumns.RANGE);
        };
    }
}
