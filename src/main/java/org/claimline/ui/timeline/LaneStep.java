package org.claimline.ui.timeline;

import java.util.Optional;
import org.claimline.ui.control.Texts;

/// What was done to the lanes between two arrangements.
final class LaneStep {

    private LaneStep() {}

    /// In words; empty when the lanes are the same, and only what is looked at is not.
    static Optional<String> words(Arrangement before, Arrangement now) {
        if (!before.hand().equals(now.hand())) {
            int more = Integer.compare(now.hand().size(), before.hand().size());
            return Optional.of(Texts.get(more > 0
                    ? "timeline.step.lane.add"
                    : more < 0 ? "timeline.step.lane.remove" : "timeline.step.lane.change"));
        }
        if (!before.orders().equals(now.orders())) {
            return Optional.of(Texts.get("timeline.step.lane.move"));
        }
        if (!before.folded().equals(now.folded())) {
            return Optional.of(Texts.get(now.folded().size() > before.folded().size()
                    ? "timeline.step.lane.fold"
                    : "timeline.step.lane.unfold"));
        }
        return Optional.empty();
    }
}
