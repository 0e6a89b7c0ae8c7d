package org.claimline.timeline;

import java.time.LocalDate;

/// Something on the timeline.
///
/// @param id the caller's name for it; not looked at
/// @param lane the lane that it stands in, from 0
/// @param mark what it is
/// @param first first day, as an epoch day
/// @param last last day, included; never before `first`
/// @param ends how firm both are
/// @param label drawn beside it where there is room; may be empty
/// @param open whether nobody has judged it yet: it is drawn hollow
public record TimelineItem(String id, int lane, Mark mark, long first, long last, Ends ends, String label,
        boolean open) {

    public TimelineItem {
        if (last < first) {
            throw new IllegalArgumentException("last day before first: " + first + " > " + last);
        }
        if (lane < 0) {
            throw new IllegalArgumentException("no such lane: " + lane);
        }
    }

    /// An item that needs no judgement.
    public TimelineItem(String id, int lane, Mark mark, long first, long last, Ends ends, String label) {
        this(id, lane, mark, first, last, ends, label, false);
    }

    /// An item on one day.
    public static TimelineItem on(String id, int lane, Mark mark, LocalDate day, String label) {
        return new TimelineItem(id, lane, mark, day.toEpochDay(), day.toEpochDay(), Ends.FIRM, label);
    }

    /// The number of days, one for a single day.
    public long days() {
        return last - first + 1;
    }
}
