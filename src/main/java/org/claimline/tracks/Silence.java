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

    /// @param statements by publication, undated last
    /// @param mentions their days
    static Silence of(List<Statement> statements, DayCounts mentions) {
        if (mentions.size() < MENTIONS) {
            return new Silence(0, Optional.empty());
        }
        long[] gaps = new long[mentions.size() - 1];
        for (int at = 0; at < gaps.length; at++) {
            gaps[at] = mentions.day(at + 1) - mentions.day(at);
        }
        Arrays.sort(gaps);
        return new Silence(gaps[gaps.length / 2], Optional.of(statements.get(mentions.total() - 1)));
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
