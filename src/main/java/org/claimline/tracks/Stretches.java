package org.claimline.tracks;

import java.util.ArrayList;
import java.util.List;

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

    /// So many stretches may have gone between two that are kept.
    private static final int GONE = 16;
    private static final Stretch NONE = new Stretch(List.of(), List.of(), List.of());

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

    private List<Stretch> known = List.of();
    private boolean wasWhole = true;

    /// @param rows by their first statements
    List<TrackFinding> findings(List<Track.Row> rows, Comparison comparison) {
        boolean whole = rows.size() <= WHOLE;
        if (whole != wasWhole) {
            known = List.of();
            wasWhole = whole;
        }
        var now = new ArrayList<Stretch>(known.size() + 1);
        var findings = new ArrayList<TrackFinding>();
        int from = 0;
        int at = 0;
        while (from < rows.size()) {
            int place = place(rows.get(from), at);
            at = place < 0 ? at : place + 1;
            Stretch before = place < 0 ? NONE : known.get(place);
            int to = whole ? rows.size() : end(rows, from, before.rows());
            List<Track.Row> own = rows.subList(from, to);
            List<Track.Row> next = rows.subList(to, Math.min(rows.size(), to + AHEAD));
            Stretch stretch = before.isOf(own, next)
                    ? before
                    : new Stretch(List.copyOf(own), List.copyOf(next),
                            whole ? comparison.findings(own) : comparison.stretch(own, next));
            now.add(stretch);
            findings.addAll(stretch.findings());
            from = to;
        }
        known = now;
        return findings;
    }

    /// Where the stretch was that begins with a row. Both are in one order, so that it is the next one or a few behind it.
    private int place(Track.Row row, int from) {
        for (int at = from; at < Math.min(known.size(), from + GONE); at++) {
            if (known.get(at).rows().getFirst() == row) {
                return at;
            }
        }
        return -1;
    }

    /// Where the stretch ends that begins at `from`. What did not begin one before does not begin one now.
    private static int end(List<Track.Row> rows, int from, List<Track.Row> before) {
        int to = from + 1;
        while (to < rows.size() && to - from < before.size() && rows.get(to) == before.get(to - from)) {
            to++;
        }
        while (to < rows.size() && !begins(rows.get(to))) {
            to++;
        }
        return to;
    }

    private static boolean begins(Track.Row row) {
        int hash = row.first().claim().value().hashCode() * 0x9E3779B9;
        return (hash >>> 16) % LENGTH == 0;
    }
}
