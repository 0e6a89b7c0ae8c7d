package org.claimline.tracks;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The comparison of a track's rows, kept while rows come and go. A track with many rows is compared in stretches: each
/// stretch with itself and with the rows that follow it. Where a stretch begins follows from the row that it begins with,
/// so that a new row leaves the others as they are.
final class Stretches {

    /// Up to so many rows are one stretch.
    private static final int WHOLE = 256;
    /// One row of so many begins a stretch.
    private static final int LENGTH = 64;
    /// So many rows behind a stretch are compared with it.
    private static final int AHEAD = 12;

    /// @param rows and `next`, the rows behind them: what the findings follow from
    private record Stretch(List<Track.Row> rows, List<Track.Row> next, List<TrackFinding> findings) {

        boolean isOf(List<Track.Row> newRows, List<Track.Row> newNext) {
            return areSame(rows, newRows) && areSame(next, newNext);
        }

        private static boolean areSame(List<Track.Row> ones, List<Track.Row> others) {
            if (ones.size() != others.size()) {
                return false;
            }
            for (int at = 0; at < ones.size(); at++) {
                if (ones.get(at) != others.get(at)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Map<Track.Row, Stretch> known = new IdentityHashMap<>();

    /// @param rows by their first statements
    List<TrackFinding> findings(List<Track.Row> rows, Comparison comparison) {
        boolean whole = rows.size() <= WHOLE;
        Map<Track.Row, Stretch> now = new IdentityHashMap<>();
        var findings = new ArrayList<TrackFinding>();
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && (whole || !begins(rows.get(to)))) {
                to++;
            }
            List<Track.Row> own = rows.subList(from, to);
            List<Track.Row> next = rows.subList(to, Math.min(rows.size(), to + AHEAD));
            Stretch before = known.get(own.getFirst());
            Stretch stretch = before != null && before.isOf(own, next)
                    ? before
                    : new Stretch(List.copyOf(own), List.copyOf(next),
                            whole ? comparison.findings(own) : comparison.stretch(own, next));
            now.put(own.getFirst(), stretch);
            findings.addAll(stretch.findings());
            from = to;
        }
        known = now;
        return findings;
    }

    private static boolean begins(Track.Row row) {
        int hash = row.first().claim().value().hashCode() * 0x9E3779B9;
        return (hash >>> 16) % LENGTH == 0;
    }
}
