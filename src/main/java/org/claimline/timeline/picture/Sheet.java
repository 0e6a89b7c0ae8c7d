package org.claimline.timeline.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimline.timeline.Frame;
import org.claimline.timeline.Placed;
import org.claimline.timeline.Timeline.Extent;

/// Everything that one picture shows.
///
/// @param heads of the lanes, by their number
/// @param markers across all lanes
/// @param studied what lies outside of it stands back
/// @param period the selected period
/// @param today an epoch day
/// @param selected the mark to put a ring around
/// @param prices below the lanes
/// @param live whether it is shown in a window, where lanes are folded by a click
public record Sheet(Frame frame, List<Head> heads, List<Marker> markers, Optional<Extent> studied,
        Optional<Extent> period, OptionalLong today, Optional<Placed> selected, List<PricePanel> prices, boolean live) {

    /// What stands in front of a lane.
    ///
    /// @param heading stands over it and the lanes that follow; empty for none
    /// @param hint said inside of an empty lane; may be empty
    public record Head(String title, String count, String heading, String hint) {}

    /// A line across all lanes.
    ///
    /// @param first and `last`: epoch days
    public record Marker(String id, String label, long first, long last) {}

    public Sheet {
        heads = List.copyOf(heads);
        markers = List.copyOf(markers);
        prices = List.copyOf(prices);
    }
}
