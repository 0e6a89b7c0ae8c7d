package org.claimline.tracks;

/// What was found out about claims of one track.
public enum Verdict {
    /// They say the same, from different origins.
    AGREES,
    /// They cannot both be right, and nothing explains it.
    CONTRADICTION,
    /// They differ, and there is a reason.
    EXPLAINED,
    /// An expectation stands beside the figure that settles it.
    SETTLED,
    /// A promise or outlook that the figure fell short of.
    MISSED,
    /// A scheduled day was moved.
    SLIPPED,
    /// A scheduled day or a deadline has passed, and nothing says that it came.
    OVERDUE,
    /// Nobody has mentioned it for longer than usual.
    SILENT
}
