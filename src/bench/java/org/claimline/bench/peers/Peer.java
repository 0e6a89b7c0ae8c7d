package org.claimline.bench.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A way to find figures or dates in a text.
interface Peer {

    /// The classes of mention that can be compared.
    enum Class {
        MONEY, PERCENT, DATE
    }

    /// What a peer found.
    ///
    /// @param start and `end`: UTF-16 units of the text
    /// @param value the low and high amount in base units, equal for one amount; empty for dates
    /// @param unit ISO 4217 code or `%`; empty for dates and where the peer does not tell
    /// @param days first and last day; empty for amounts and where the peer gives none
    record Found(int start, int end, Class what, Optional<Amount> value, String unit, Optional<DaySpan> days) {

        static Found amount(int start, int end, Class what, BigDecimal low, BigDecimal high, String unit) {
            return new Found(start, end, what, Optional.of(new Amount(low, high)), unit, Optional.empty());
        }

        static Found date(int start, int end, LocalDate first, LocalDate last) {
            return new Found(start, end, Class.DATE, Optional.empty(), "", Optional.of(new DaySpan(first, last)));
        }

        static Found without(int start, int end, Class what) {
            return new Found(start, end, what, Optional.empty(), "", Optional.empty());
        }
    }

    record Amount(BigDecimal low, BigDecimal high) {
        boolean isSameAs(Amount other) {
            return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
        }
    }

    record DaySpan(LocalDate first, LocalDate last) {
    }

    String name();

    /// What it claims to find.
    default Set<Class> classes() {
        return EnumSet.of(Class.DATE);
    }

    /// @param published what relative dates count from
    List<Found> find(String text, LocalDate published);
}
