package org.claimline.domain.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.ClaimCondition.State;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Direction;
import org.claimline.domain.Kind;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Status;

/// What stands before the colon: `kind:target`. Each has a fixed list of values, or takes what the notebook knows,
/// or something to type.
public enum Field {
    KIND(words(Kind.values())), TYPE(words(ClaimType.values())), STATUS(words(Status.values())), TAG, METRIC, SUBJECT,
    HOLDER, SOURCE, UNIT,
    /// Published on this day or later: `after:2025-10-01`, `after:2025-10`.
    AFTER,
    /// Published before this day.
    BEFORE,
    /// Published in this day, month or year.
    PUBLISHED,
    /// The amount: `value>50bn`, `value:53bn`, `value:$50bn..$60bn` or `value:$50bn–$60bn`.
    VALUE,
    /// From 0 to 1 or in percent: `confidence<0.8`, `confidence<80%`.
    CONFIDENCE, RULE, DIRECTION(words(Direction.values())), QUALIFIER(words(Qualifier.values())), ARTICLE,
    IS(words(State.values())),
    /// What to look among.
    IN(words(Among.values())),
    /// Words of an article's title, of its text, of a note.
    TITLE, TEXT, NOTE;

    private final List<String> choices;

    Field(String... choices) {
        this.choices = List.of(choices);
    }

    /// As it is typed.
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All values, where there is a fixed list of them; else empty.
    public List<String> choices() {
        return choices;
    }

    /// Whether a comparison such as `>` may stand instead of the colon.
    public boolean isCompared() {
        return this == VALUE || this == CONFIDENCE;
    }

    /// Whether it is a name: a colon asks for a part of it, and `=` for the whole.
    public boolean isName() {
        return this == METRIC || this == SUBJECT || this == HOLDER || this == SOURCE || this == RULE;
    }

    /// The field that asks for a name.
    public static Field of(Name name) {
        return switch (name) {
            case METRIC -> METRIC;
            case SUBJECT -> SUBJECT;
            case HOLDER -> HOLDER;
            case SOURCE -> SOURCE;
            case RULE -> RULE;
        };
    }

    static Optional<Field> of(String typed) {
        return EnumSet.allOf(Field.class).stream().filter(field -> field.typed().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// A constant's name as it is typed: `PRICE_TARGET` is `price-target`.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String[] words(Enum<?>[] constants) {
        return Stream.of(constants).map(Field::word).toArray(String[]::new);
    }
}
