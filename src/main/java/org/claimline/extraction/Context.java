package org.claimline.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.claimline.domain.Days;
import org.claimline.domain.Span;

/// What is known about a text before it is read.
///
/// @param published the day of publication; "Tuesday" and "last year" are counted from it
/// @param studied the period under study: settles a missing year where `published` is not known
/// @param excluded headline and page furniture; what touches them is not reported
public record Context(Optional<LocalDate> published, Optional<Days> studied, List<Span> excluded) {

    /// Nothing is known.
    public static final Context NONE = new Context(Optional.empty(), Optional.empty(), List.of());

    public Context {
        excluded = excluded.stream().sorted().toList();
    }

    public static Context published(LocalDate day) {
        return new Context(Optional.of(day), Optional.empty(), List.of());
    }
}
