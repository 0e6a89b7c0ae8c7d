package org.claimline.domain.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.ClaimCondition.State;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Comparison;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.domain.Direction;
import org.claimline.domain.Kind;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Status;
import org.claimline.domain.Tag;

/// What stands behind a field's colon or comparison, understood.
final class ValueReader {

    sealed interface Read {}

    record Condition(ClaimCondition condition) implements Read {}

    record Look(Set<Among> among) implements Read {}

    record Said(QueryParser.Value value) implements Read {}

    record Wrong(Fault.Reason reason, String word, List<String> expected) implements Read {}

    private final Field field;
    private final Comparison comparison;
    private final boolean whole;
    private int end;

    /// @param whole whether a name must be this and no more
    ValueReader(Field field, Comparison comparison, boolean whole) {
        this.field = field;
        this.comparison = comparison;
        this.whole = whole;
    }

    /// Where the amount that was read last ended.
    int end() {
        return end;
    }

    Read read(QueryParser.Value value) {
        if (value.text().isBlank() || value.each().isEmpty()) {
            return wrong(Fault.Reason.MISSING, "");
        }
        return switch (field) {
            case KIND -> each(value, Kind.values(), ClaimCondition.OfKind::new);
            case TYPE -> each(value, ClaimType.values(), ClaimCondition.OfType::new);
            case STATUS -> each(value, Status.values(), ClaimCondition.OfStatus::new);
            case DIRECTION -> any(value, Direction.values(), ClaimCondition.Moving::new);
            case QUALIFIER -> any(value, Qualifier.values(), ClaimCondition.Hedged::new);
            case IS -> is(value);
            case IN -> in(value);
            case TAG -> anyOf(several(value), tag -> new ClaimCondition.Tagged(Tag.clean(tag)));
            case METRIC -> named(value, Name.METRIC);
            case SUBJECT -> named(value, Name.SUBJECT);
            case HOLDER -> named(value, Name.HOLDER);
            case SOURCE -> named(value, Name.SOURCE);
            case RULE -> named(value, Name.RULE);
            case UNIT -> anyOf(several(value), ClaimCondition.InUnit::new);
            case ARTICLE -> anyOf(several(value), id -> new ClaimCondition.InArticle(new ArticleId(id)));
            case AFTER, BEFORE, PUBLISHED -> published(value.text());
            case VALUE -> amount(value.text(), 0);
            case CONFIDENCE -> confidence(value.text());
            case TITLE, TEXT, NOTE -> new Said(value);
        };
    }

    private Wrong wrong(Fault.Reason reason, String word) {
        return new Wrong(reason, word, field.choices());
    }

    private Read named(QueryParser.Value value, Name name) {
        return anyOf(several(value), words -> whole
                ? new ClaimCondition.Called(name, words)
                : new ClaimCondition.Named(name, words));
    }

    private static Read anyOf(Set<String> values, Function<String, ClaimCondition> condition) {
        List<ClaimCondition> conditions = values.stream().map(condition).toList();
        return new Condition(conditions.size() == 1
                ? conditions.getFirst()
                : new ClaimCondition.AnyOf(conditions));
    }

    private static Set<String> several(QueryParser.Value value) {
        return new LinkedHashSet<>(value.each());
    }

    private static <E extends Enum<E>> Optional<E> constant(String word, E[] constants) {
        String typed = word.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Stream.of(constants).filter(it -> Field.word(it).equals(typed)).findFirst();
    }

    private <E extends Enum<E>> Read each(QueryParser.Value value, E[] constants,
            Function<Set<E>, ClaimCondition> condition) {
        var found = new LinkedHashSet<E>();
        for (String word : several(value)) {
            Optional<E> constant = constant(word, constants);
            if (constant.isEmpty()) {
                return wrong(Fault.Reason.VALUE, word);
            }
            found.add(constant.get());
        }
        return new Condition(condition.apply(found));
    }

    private <E extends Enum<E>> Read any(QueryParser.Value value, E[] constants,
            Function<E, ClaimCondition> condition) {
        return constant(value.text(), constants).<Read>map(it -> new Condition(condition.apply(it)))
                .orElseGet(() -> wrong(Fault.Reason.VALUE, value.text()));
    }

    /// A state, or a status; "open" is what nobody has judged yet.
    private Read is(QueryParser.Value value) {
        String word = value.text().equalsIgnoreCase("open") ? Field.word(Status.SUGGESTED) : value.text();
        Optional<ClaimCondition> state = constant(word, State.values()).map(ClaimCondition.Being::new);
        Optional<ClaimCondition> status = constant(word, Status.values())
                .map(it -> new ClaimCondition.OfStatus(Set.of(it)));
        return state.or(() -> status).<Read>map(Condition::new)
                .orElseGet(() -> wrong(Fault.Reason.VALUE, value.text()));
    }

    private Read in(QueryParser.Value value) {
        Set<Among> among = EnumSet.noneOf(Among.class);
        for (String word : several(value)) {
            Optional<Among> one = constant(word, Among.values());
            if (one.isEmpty()) {
                return wrong(Fault.Reason.VALUE, word);
            }
            among.add(one.get());
        }
        return new Look(among);
    }

    private Read published(String typed) {
        Optional<Days> days = days(typed);
        if (days.isEmpty()) {
            return wrong(Fault.Reason.DATE, typed);
        }
        return new Condition(switch (field) {
            case AFTER -> new ClaimCondition.PublishedIn(Optional.of(days.get().first()), Optional.empty());
            case BEFORE -> new ClaimCondition.PublishedIn(Optional.empty(),
                    Optional.of(days.get().first().minusDays(1)));
            default -> new ClaimCondition.PublishedIn(Optional.of(days.get().first()),
                    Optional.of(days.get().last()));
        });
    }

    /// "2025-10-01", "2025-10", "2025".
    private static Optional<Days> days(String typed) {
        try {
            return switch (typed.length()) {
                case 10 -> Optional.of(Days.of(LocalDate.parse(typed)));
                case 7 -> {
                    YearMonth month = YearMonth.parse(typed);
                    yield Optional.of(new Days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH));
                }
                case 4 -> {
                    LocalDate first = LocalDate.of(Integer.parseInt(typed), 1, 1);
                    yield Optional.of(new Days(first, first.plusYears(1).minusDays(1), Precision.YEAR));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// "0.8" or "80%".
    private Read confidence(String typed) {
        try {
            boolean percent = typed.endsWith("%");
            double bound = percent
                    ? new BigDecimal(typed.substring(0, typed.length() - 1)).movePointLeft(2).doubleValue()
                    : Double.parseDouble(typed);
            return bound >= 0 && bound <= 1
                    ? new Condition(new ClaimCondition.Sure(comparison, bound))
                    : wrong(Fault.Reason.CONFIDENCE, typed);
        } catch (NumberFormatException _) {
            return wrong(typed.isEmpty() ? Fault.Reason.MISSING : Fault.Reason.CONFIDENCE, typed);
        }
    }

    /// "50bn", "$1.2 billion", "50bn..60bn", "50bn–60bn".
    Read amount(String text, int from) {
        Optional<TypedAmount> first = TypedAmount.at(text, from);
        int dots = first.map(TypedAmount::end).orElse(from);
        int to = text.startsWith("..", dots) ? dots + 2 : text.startsWith("–", dots) ? dots + 1 : dots;
        if (first.isPresent() && to > dots) {
            Optional<TypedAmount> last = TypedAmount.at(text, to);
            end = last.map(TypedAmount::end).orElse(dots);
            if (last.isPresent() && endsHere(text)) {
                return condition(List.of(new ClaimCondition.Valued(Comparison.AT_LEAST, first.get().value()),
                        new ClaimCondition.Valued(Comparison.AT_MOST, last.get().value())),
                        first.get().unit().or(last.get()::unit));
            }
        } else if (first.isPresent()) {
            end = first.get().end();
            if (endsHere(text)) {
                return condition(List.of(new ClaimCondition.Valued(comparison, first.get().value())),
                        first.get().unit());
            }
        }
        end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return wrong(end == from ? Fault.Reason.MISSING : Fault.Reason.AMOUNT, text.substring(from, end));
    }

    private boolean endsHere(String text) {
        return end >= text.length() || Character.isWhitespace(text.charAt(end));
    }

    private static Read condition(List<ClaimCondition> bounds, Optional<String> unit) {
        var all = new ArrayList<>(bounds);
        unit.ifPresent(it -> all.add(new ClaimCondition.InUnit(it)));
        return new Condition(all.size() == 1 ? all.getFirst() : new ClaimCondition.AllOf(all));
    }
}
