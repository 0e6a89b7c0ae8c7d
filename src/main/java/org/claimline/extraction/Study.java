package org.claimline.extraction;

import java.util.function.Function;

import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;

/// Reads "last year" and "this quarter" in a text of which only the period under study is known: what means the same
/// on the first and on the last day of it is read; a year is counted from the one that holds most of the period.
final class Study {

    private final Almanac almanac;
    private final Almanac firstDay;
    private final RelativeReader early;
    private final RelativeReader late;
    private final DateHit other = new DateHit();

    /// @param almanac of the text
    /// @param reader makes a reader that counts from a certain day
    Study(Almanac almanac, Function<Almanac, RelativeReader> reader, Days studied) {
        this.almanac = almanac;
        this.firstDay = new Almanac(Context.published(studied.first()));
        this.early = reader.apply(firstDay);
        this.late = reader.apply(new Almanac(Context.published(studied.last())));
    }

    boolean read(int at, DateHit hit) {
        if (!early.read(at, hit)) {
            return false;
        }
        if (hit.silent) {
            return true;
        }
        if (!late.read(at, other)) {
            return false;
        }
        if (hit.period().equals(other.period())) {
            return true;
        }
        int shift = hit.from.getYear() - firstDay.year();
        return hit.precision == Precision.YEAR && hit.label.isEmpty()
                && almanac.year(hit, hit.first, hit.end, almanac.year() + shift, hit.rule) && hit.counted();
    }
}
