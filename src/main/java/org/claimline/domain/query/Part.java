package org.claimline.domain.query;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.Span;

/// One part of a query; all parts must hold.
public sealed interface Part {

    /// Where it stands in what was typed, its minus included.
    Span at();

    /// Whether a minus stands before it: then it must not hold.
    boolean negated();

    /// A word, the beginning of one, or a phrase.
    ///
    /// @param text without quotes and star
    /// @param in where it must stand: TITLE, TEXT or NOTE; empty for anywhere
    record Words(Span at, boolean negated, String text, Form form, Optional<Field> in) implements Part {

        public enum Form {
            /// In any of its forms: "forecast" finds "forecasting".
            WORD,
            /// `fore*`
            PREFIX,
            /// Words side by side.
            PHRASE
        }
    }

    /// An amount, however it is written: it finds claims with this value, and the words as they were typed.
    ///
    /// @param unit where one was typed
    /// @param text as typed
    record Amount(Span at, boolean negated, BigDecimal value, Optional<String> unit, String text) implements Part {}

    /// `field:value`, or `value>50bn`.
    ///
    /// @param condition never a [ClaimCondition.Not]
    record Filter(Span at, boolean negated, Field field, ClaimCondition condition) implements Part {}

    /// `in:articles`
    record Only(Span at, boolean negated, Set<Among> among) implements Part {
        public Only {
            among = Collections.unmodifiableSet(EnumSet.copyOf(among));
        }
    }
}
