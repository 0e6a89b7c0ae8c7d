package org.claimline.tracks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The rhythm in which a track is mentioned, and whether nobody has for longer than usual.
///
/// @param usual the median of the days between two days of mention; 0 when there are too few
/// @param last the latest dated statement
record Silence(long usual, Optional<Statement> last) {

    /// Fewer days of mention than this have no usual interval.
    private static final int MENTIONS = 3;
    private static final int LEAST = 30;
    private static final int USUAL = 3;

    /// @param statements by publication
    static Silence of(List<Statement> statements) {
        long[] days = days(statements);
        if (days.length < MENTIONS) {
            return new Silence(0, Optional.empty());
        }
        long[] gaps = new long[days.length - 1];
        for (int at = 0; at < gaps.length; at++) {
            gaps[at] = days[at + 1] - days[at];
        }
        Arrays.sort(gaps);
        int last = statements.size() - 1;
        while (statements.get(last).published().isEmpty()) {
            last--;
        }
        return new Silence(gaps[gaps.length / 2], Optional.of(statements.get(last)));
    }

    /// Each day of mention once.
    private static long[] days(List<Statement> statements) {
        long[] days = new long[statements.size()];
        int count = 0;
        for (Statement one : statements) {
            if (one.published().isPresent()) {
                long day = one.published().get().toEpochDay();
                if (count == 0 || days[count - 1] != day) {
                    days[count++] = day;
                }
            }
        }
        return Arrays.copyOf(days, count);
    }

    Optional<TrackFinding> finding(LocalDate today) {
        if (last.isEmpty() || last.get().day().isEmpty()) {
            return Optional.empty();
        }
        long quiet = today.toEpochDay() - last.get().day().getAsLong();
        if (quiet <= Math.max(LEAST, USUAL * usual)) {
            return Optional.empty();
        }
        return Optional.of(TrackFinding.of(Verdict.SILENT,
                "not mentioned for %d days; usually every %d".formatted(quiet, Math.max(1, usual)), last.get()));
    }
}
