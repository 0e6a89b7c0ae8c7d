package org.claimline.domain.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        ClaimFilter all = ClaimFilter.STANDING.withConditions(conditions);
        return asksForStatus() ? all.withStatuses(EnumSet.allOf(Status.class)) : all;
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
