package org.claimline.domain.query;

import java.util.List;
import org.claimline.domain.Span;

/// A part of a query that cannot be understood; it is left out of the search.
///
/// @param at where it stands
/// @param reason what is wrong
/// @param word the field or value in question, as typed
/// @param expected what could stand there; may be empty
public record Fault(Span at, Reason reason, String word, List<String> expected) {

    public enum Reason {
        /// There is no such field.
        FIELD,
        /// The field does not have this value.
        VALUE,
        /// Nothing follows the colon.
        MISSING,
        /// It is not a day, a month or a year.
        DATE,
        /// It is not an amount.
        AMOUNT,
        /// It is not a number from 0 to 1.
        CONFIDENCE
    }

    public Fault {
        expected = List.copyOf(expected);
    }

    /// In English, for the command line; the window words the reason.
    public String message() {
        String hint = expected.isEmpty() ? "" : "; it may be " + String.join(", ", expected);
        return switch (reason) {
            case FIELD -> "there is no field '" + word + "'" + hint;
            case VALUE -> "'" + word + "' is not known here" + hint;
            case MISSING -> "'" + word + "' lacks a value" + hint;
            case DATE -> "'" + word + "' is not a date; write 2025-10-01, 2025-10 or 2025";
            case AMOUNT -> "'" + word + "' is not an amount; write 50bn, $1.2 billion, 8% or 53,000,000,000";
            case CONFIDENCE -> "'" + word + "' is not a confidence; write a number from 0 to 1";
        };
    }
}
