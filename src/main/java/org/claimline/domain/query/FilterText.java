package org.claimline.domain.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.Comparison;
import org.claimline.domain.Kind;
import org.claimline.domain.Status;

/// Between a filter of the claims table and the language of queries.
final class FilterText {

    private static final List<String> SCALES = List.of("m", "bn", "tn");

    private FilterText() {}

    /// A filter that has what it has a place for in that place, so that its choices can be counted: kinds, statuses and
    /// the first tag.
    static ClaimFilter settled(ClaimFilter from, List<ClaimCondition> conditions) {
        ClaimFilter all = from;
        var rest = new ArrayList<ClaimCondition>();
        for (ClaimCondition condition : conditions) {
            switch (condition) {
                case ClaimCondition.OfKind(var kinds) -> all = all.withKinds(both(all.kinds(), kinds, Kind.class));
                case ClaimCondition.OfStatus(var statuses) ->
                    all = all.withStatuses(both(all.statuses(), statuses, Status.class));
                default -> rest.add(condition);
            }
        }
        Optional<ClaimCondition> tag = rest.stream().filter(ClaimCondition.Tagged.class::isInstance).findFirst();
        tag.ifPresent(rest::remove);
        return all.withConditions(rest).withTag(tag.map(it -> ((ClaimCondition.Tagged) it).tag()));
    }

    private static <E extends Enum<E>> Set<E> both(Set<E> one, Set<E> other, Class<E> type) {
        Set<E> both = EnumSet.noneOf(type);
        both.addAll(one);
        both.retainAll(other);
        return both;
    }

    static String of(ClaimFilter filter) {
        var words = new ArrayList<String>();
        if (filter.kinds().size() < Kind.values().length) {
            words.add(named(Field.KIND, filter.kinds()));
        }
        if (!filter.statuses().equals(ClaimFilter.STANDING.statuses())) {
            words.add(named(Field.STATUS, filter.statuses()));
        }
        filter.tag().ifPresent(tag -> words.add(Query.written(Field.TAG, ":", List.of(tag))));
        if (!filter.text().isBlank()) {
            words.add(phrase(filter.text()));
        }
        filter.conditions().forEach(condition -> words.add(of(condition)));
        return String.join(" ", words);
    }

    private static String phrase(String text) {
        List<Part> parts = Query.parse(text).parts();
        boolean plain = parts.size() == 1
                && parts.getFirst() instanceof Part.Words(_, var negated, var word, var form, var in)
                && !negated && form == Part.Words.Form.WORD && in.isEmpty() && word.equals(text);
        return plain ? text : '"' + text.replace("\"", "") + '"';
    }

    private static String named(Field field, Collection<? extends Enum<?>> constants) {
        return Query.written(field, ":", constants.stream().sorted().map(Field::word).toList());
    }

    private static String of(ClaimCondition condition) {
        return switch (condition) {
            case ClaimCondition.OfKind(var kinds) -> named(Field.KIND, kinds);
            case ClaimCondition.OfType(var types) -> named(Field.TYPE, types);
            case ClaimCondition.OfStatus(var statuses) -> named(Field.STATUS, statuses);
            case ClaimCondition.Tagged(var tag) -> written(Field.TAG, tag);
            case ClaimCondition.Named(var name, var words) -> written(Field.of(name), words);
            case ClaimCondition.Called(var name, var exactly) -> Query.written(Field.of(name), "=", List.of(exactly));
            case ClaimCondition.Mentioning(var words) -> phrase(words);
            case ClaimCondition.InUnit(var unit) -> written(Field.UNIT, unit);
            case ClaimCondition.Valued(var comparison, var bound) ->
                Field.VALUE.typed() + sign(comparison) + bound(bound);
            case ClaimCondition.PublishedIn(var first, var last) -> Stream.of(
                    first.map(day -> written(Field.AFTER, day.toString())),
                    last.map(day -> written(Field.BEFORE, day.plusDays(1).toString()))).flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            case ClaimCondition.Sure(var comparison, var bound) -> Field.CONFIDENCE.typed() + sign(comparison) + bound;
            case ClaimCondition.Hedged(var qualifier) -> written(Field.QUALIFIER, Field.word(qualifier));
            case ClaimCondition.Moving(var direction) -> written(Field.DIRECTION, Field.word(direction));
            case ClaimCondition.InArticle(var article) -> written(Field.ARTICLE, article.value());
            case ClaimCondition.Being(var state) -> written(Field.IS, Field.word(state));
            case ClaimCondition.Not(var inner) -> '-' + of(inner);
            case ClaimCondition.AllOf(var all) -> all.stream().map(FilterText::of).collect(Collectors.joining(" "));
            case ClaimCondition.AnyOf(var any) -> anyOf(any);
        };
    }

    /// Alternatives of one field, as the language has them: `tag:a,b`.
    private static String anyOf(List<ClaimCondition> any) {
        List<String> each = any.stream().map(FilterText::of).toList();
        return each.isEmpty()
                ? ""
                : each.getFirst() + each.stream().skip(1).map(one -> ',' + one.substring(signAt(one) + 1))
                        .collect(Collectors.joining());
    }

    private static int signAt(String written) {
        int at = 0;
        while (Character.isLetter(written.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String written(Field field, String value) {
        return Query.written(field, ":", List.of(value));
    }

    private static String bound(BigDecimal bound) {
        for (int scale = SCALES.size() - 1; scale >= 0; scale--) {
            BigDecimal scaled = bound.scaleByPowerOfTen(-3 * (scale + 2)).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
                return scaled.toPlainString() + SCALES.get(scale);
            }
        }
        return bound.toPlainString();
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case BELOW -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> ":";
            case AT_LEAST -> ">=";
            case ABOVE -> ">";
        };
    }
}
