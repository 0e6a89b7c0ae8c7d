package org.claimline.tracks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tracks that nobody has mentioned for longer than usual.
final class Silence {

    /// Fewer days of mention than this have no usual interval.
    private static final int MENTIONS = 3;
    private static final int LEAST = 30;
    private static final int USUAL = 3;

    private Silence() {}

    /// @param statements by publication
    static Optional<TrackFinding> of(List<Statement> statements, LocalDate today) {
        List<Statement> dated = statements.stream().filter(one -> one.published().isPresent()).toList();
        List<LocalDate> days = dated.stream().map(one -> one.published().get()).distinct().toList();
        if (days.size() < MENTIONS) {
            return Optional.empty();
        }
        long[] gaps = new long[days.size() - 1];
        for (int at = 0; at < gaps.length; at++) {
            gaps[at] = ChronoUnit.DAYS.between(days.get(at), days.get(at + 1));
        }
        Arrays.sort(gaps);
        long usual = gaps[gaps.length / 2];
        long quiet = ChronoUnit.DAYS.between(days.getLast(), today);
        if (quiet <= Math.max(LEAST, USUAL * usual)) {
            return Optional.empty();
        }
        return Optional.of(TrackFinding.of(Verdict.SILENT,
                "not mentioned for %d days; usually every %d".formatted(quiet, Math.max(1, usual)),
                dated.getLast()));
    }
}
