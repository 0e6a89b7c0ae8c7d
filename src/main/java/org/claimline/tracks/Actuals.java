package org.claimline.tracks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.domain.Days;
import org.claimline.domain.Period;
import org.claimline.domain.Quantity;

/// The figures of a track, to be found by their periods and by when they were first told.
final class Actuals {

    private record Reported(long first, long last, String unit) {}

    /// Rows in the order in which they were first told, and the days of that, since 1970.
    private static final class InTime {

        private static final InTime NONE = new InTime();

        private final List<Track.Row> rows = new ArrayList<>();
        private long[] days = new long[16];

        private void add(Track.Row row) {
            if (rows.size() == days.length) {
                days = Arrays.copyOf(days, 2 * days.length);
            }
            days[rows.size()] = row.first().day().orElse(Long.MAX_VALUE);
            rows.add(row);
        }

        private Optional<Track.Row> first(long after, long last) {
            int low = 0;
            int high = rows.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean isAfter = days[middle] > after;
                high = isAfter ? middle : high;
                low = isAfter ? low : middle + 1;
            }
            return low < rows.size() && days[low] <= last ? Optional.of(rows.get(low)) : Optional.empty();
        }
    }

    private final Function<Period, Optional<Days>> days;
    private final Map<Reported, Track.Row> byPeriod = new HashMap<>();
    private final Map<String, InTime> withoutPeriod = new HashMap<>();
    private final Map<String, InTime> all = new HashMap<>();

    /// @param days which days a period has; empty where that is not known
    Actuals(Function<Period, Optional<Days>> days) {
        this.days = days;
    }

    /// @param row with figures, first told on the day of the one before or later
    void add(Track.Row row) {
        String unit = unit(row.first());
        all.computeIfAbsent(unit, _ -> new InTime()).add(row);
        Optional<Period> about = row.first().reading().about();
        if (about.isEmpty()) {
            withoutPeriod.computeIfAbsent(unit, _ -> new InTime()).add(row);
        }
        about.flatMap(days).ifPresent(of -> byPeriod.putIfAbsent(reported(of, unit), row));
    }

    /// The first figure that names a period.
    Optional<Track.Row> of(Days period, String unit) {
        return Optional.ofNullable(byPeriod.get(reported(period, unit)));
    }

    /// The first figure that was told after a day and not after another one, both since 1970.
    Optional<Track.Row> next(String unit, long after, long last) {
        return all.getOrDefault(unit, InTime.NONE).first(after, last);
    }

    /// The same, of those that do not name a period.
    Optional<Track.Row> unsaid(String unit, long after, long last) {
        return withoutPeriod.getOrDefault(unit, InTime.NONE).first(after, last);
    }

    private static Reported reported(Days period, String unit) {
        return new Reported(period.first().toEpochDay(), period.last().toEpochDay(), unit);
    }

    /// The unit of an amount.
    static String unit(Statement statement) {
        return ((Quantity) statement.reading().value()).unit();
    }
}
