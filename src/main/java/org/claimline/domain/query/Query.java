package org.claimline.domain.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.Comparison;
import org.claimline.domain.Days;
import org.claimline.domain.Status;
import org.claimline.domain.query.Part.Amount;
import org.claimline.domain.query.Part.Filter;
import org.claimline.domain.query.Part.Only;
import org.claimline.domain.query.Part.Words;

/// What a user looks for: `capex kind:target holder:"Morgan Stanley" value>50bn -status:rejected`. `docs/search.md` has
/// the language.
///
/// @param text as typed
/// @param parts what was understood; all must hold
/// @param faults what was not, in order; it is left out
public record Query(String text, List<Part> parts, List<Fault> faults) {

    public Query {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    /// Reads what was typed. Never fails: what cannot be understood is among the faults.
    public static Query parse(String text) {
        return new QueryParser(text).parse();
    }

    /// What could be typed at the caret.
    ///
    /// @param caret from 0 to the text's length
    /// @param known the values that the notebook knows
    public static Completion complete(String text, int caret, Completion.Known known) {
        return new Completing(text, caret, known).complete();
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// The words and amounts that must be looked for in texts.
    public List<Part> said() {
        return parts.stream().filter(part -> part instanceof Words || part instanceof Amount).toList();
    }

    /// The filters as conditions, negated where they are.
    public List<ClaimCondition> conditions() {
        var conditions = new ArrayList<ClaimCondition>();
        for (Part part : parts) {
            if (part instanceof Filter(_, var negated, _, var condition)) {
                conditions.add(negated ? new ClaimCondition.Not(condition) : condition);
            }
        }
        return conditions;
    }

    /// What to look among: what `in:` names, or everything.
    public Set<Among> among() {
        Set<Among> among = EnumSet.allOf(Among.class);
        for (Part part : parts) {
            if (part instanceof Only(_, var negated, var named)) {
                if (negated) {
                    among.removeAll(named);
                } else {
                    among.retainAll(named);
                }
            }
        }
        return among;
    }

    /// The same question to the table of claims, which knows no texts: a word stands in the quote, the metric, the
    /// subject or the holder, and an amount is the claim's own. Rejected claims are left out unless a status is asked
    /// for.
    public ClaimFilter claimFilter() {
        var conditions = new ArrayList<>(conditions());
        for (Part part : parts) {
            switch (part) {
                case Words(_, var negated, var words, _, _) ->
                    add(conditions, negated, new ClaimCondition.Mentioning(words));
                case Amount(_, var negated, var value, var unit, _) -> {
                    var valued = new ClaimCondition.Valued(Comparison.EQUAL, value);
                    add(conditions, negated, unit.<ClaimCondition>map(
                            it -> new ClaimCondition.AllOf(List.of(valued, new ClaimCondition.InUnit(it))))
                            .orElse(valued));
                }
                case Filter _,Only _ -> {
                }
            }
        }
        ClaimFilter all = asksForStatus()
                ? ClaimFilter.STANDING.withStatuses(EnumSet.allOf(Status.class))
                : ClaimFilter.STANDING;
        return FilterText.settled(all, conditions);
    }

    private static void add(List<ClaimCondition> conditions, boolean negated, ClaimCondition condition) {
        conditions.add(negated ? new ClaimCondition.Not(condition) : condition);
    }

    /// Whether a part says which statuses are wanted; otherwise rejected claims are left out.
    public boolean asksForStatus() {
        return parts.stream().anyMatch(part -> part instanceof Filter(_, var negated, _, var condition) && !negated
                && condition instanceof ClaimCondition.OfStatus);
    }

    /// What was typed, without one part: for a chip that is closed.
    public String without(Part part) {
        return (text.substring(0, part.at().start()).stripTrailing() + " "
                + text.substring(part.at().end()).stripLeading()).strip();
    }

    /// The text of a filter of the claims table, so that what it lets through is what [#claimFilter] lets through.
    public static String text(ClaimFilter filter) {
        return FilterText.of(filter);
    }

    /// What was typed, with other values for a field: filters of it that exclude nothing go, and one with these values
    /// comes last.
    ///
    /// @param values as they are; empty for no filter of the field
    public String asking(Field field, List<String> values) {
        return asking(field, ":", values);
    }

    /// @param sign `:`, or `=` for whole names
    /// @see #asking(Field, List)
    public String asking(Field field, String sign, List<String> values) {
        String rest = text;
        for (Part part : parts.reversed()) {
            if (!part.negated() && fieldOf(part).filter(field::equals).isPresent()) {
                rest = new Query(rest, List.of(), List.of()).without(part);
            }
        }
        return values.isEmpty() ? rest : (rest.strip() + " " + written(field, sign, values)).strip();
    }

    /// The field of a filter; empty for words and amounts.
    public static Optional<Field> fieldOf(Part part) {
        return switch (part) {
            case Filter filter -> Optional.of(filter.field());
            case Only _ -> Optional.of(Field.IN);
            case Words _,Amount _ -> Optional.empty();
        };
    }

    static String written(Field field, String sign, List<String> values) {
        return field.typed() + sign + values.stream().map(Query::quoted).collect(Collectors.joining(","));
    }

    /// What was typed with one more filter behind it: for a chip that is added.
    ///
    /// @param value as it is, quotes are added where it needs them
    public String with(Field field, String value) {
        return (text.strip() + " " + field.typed() + ":" + quoted(value)).strip();
    }

    /// This question about what was published in a period: the same as with `after:` and `before:` behind it.
    public Query during(Days period) {
        Query after = parse(with(Field.AFTER, period.first().toString()));
        return parse(after.with(Field.BEFORE, period.last().plusDays(1).toString()));
    }

    /// A value as it must be typed.
    static String quoted(String value) {
        boolean plain = !value.isEmpty()
                && value.chars().noneMatch(c -> Character.isWhitespace(c) || c == ',' || c == '"');
        return plain ? value : '"' + value.replace("\"", "") + '"';
    }
}
