package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the user looks at the timeline. Immutable.
///
/// @param grouping what the lanes are made by
/// @param kinds what is shown
/// @param orders the lanes' keys in the user's order, for each grouping that has one
/// @param folded the keys of folded lanes, with the grouping before them
/// @param hand the lanes that the user has made
/// @param axis which date things stand on
/// @param asOf the day on which the notebook is looked at; empty for today
/// @param compared the query of a second timeline below the first; blank for none
/// @param prices whether prices are shown below the lanes
record Arrangement(Grouping grouping, Set<EntryKind> kinds, Map<Grouping, List<String>> orders, Set<String> folded,
        List<HandLane> hand, DateAxis axis, Optional<LocalDate> asOf, String compared, boolean prices) {

    static final Arrangement FIRST = new Arrangement(Grouping.KIND, EnumSet.allOf(EntryKind.class), Map.of(), Set.of(),
            List.of(), DateAxis.HAPPENED, Optional.empty(), "", true);

    Arrangement {
        kinds = Collections.unmodifiableSet(kinds.isEmpty() ? EnumSet.noneOf(EntryKind.class) : EnumSet.copyOf(kinds));
        orders = Map.copyOf(orders);
        folded = Set.copyOf(folded);
        hand = List.copyOf(hand);
    }

    Arrangement by(Grouping newGrouping) {
        return new Arrangement(newGrouping, kinds, orders, folded, hand, axis, asOf, compared, prices);
    }

    Arrangement showing(EntryKind kind, boolean shown) {
        Set<EntryKind> changed = EnumSet.noneOf(EntryKind.class);
        changed.addAll(kinds);
        if (shown) {
            changed.add(kind);
        } else {
            changed.remove(kind);
        }
        return new Arrangement(grouping, changed, orders, folded, hand, axis, asOf, compared, prices);
    }

    /// With the lanes of today's grouping in this order.
    Arrangement ordered(List<String> keys) {
        Map<Grouping, List<String>> changed = new EnumMap<>(Grouping.class);
        changed.putAll(orders);
        changed.put(grouping, List.copyOf(keys));
        return new Arrangement(grouping, kinds, changed, folded, hand, axis, asOf, compared, prices);
    }

    /// The user's order of today's lanes; empty when there is none.
    List<String> order() {
        return orders.getOrDefault(grouping, List.of());
    }

    boolean isFolded(String key) {
        return folded.contains(grouping.name() + ' ' + key);
    }

    Arrangement folding(String key, boolean fold) {
        Set<String> changed = new HashSet<>(folded);
        if (fold) {
            changed.add(grouping.name() + ' ' + key);
        } else {
            changed.remove(grouping.name() + ' ' + key);
        }
        return new Arrangement(grouping, kinds, orders, changed, hand, axis, asOf, compared, prices);
    }

    Arrangement withHand(List<HandLane> lanes) {
        return new Arrangement(grouping, kinds, orders, folded, lanes, axis, asOf, compared, prices);
    }

    /// With the lanes as they were in another arrangement: the user's own, their order, and which are folded.
    Arrangement withLanesOf(Arrangement other) {
        return new Arrangement(grouping, kinds, other.orders, other.folded, other.hand, axis, asOf, compared, prices);
    }

    /// With a lane of the user's put in the place of another, or behind all others.
    Arrangement with(Optional<String> replaced, HandLane lane) {
        var lanes = new ArrayList<>(hand);
        int at = replaced.map(name -> lanes.stream().map(HandLane::name).toList().indexOf(name)).orElse(-1);
        if (at >= 0) {
            lanes.set(at, lane);
        } else {
            lanes.add(lane);
        }
        return withHand(lanes);
    }

    Arrangement without(HandLane lane) {
        return withHand(hand.stream().filter(other -> !other.equals(lane)).toList());
    }

    Arrangement on(DateAxis newAxis) {
        return new Arrangement(grouping, kinds, orders, folded, hand, newAxis, asOf, compared, prices);
    }

    Arrangement asOf(Optional<LocalDate> day) {
        return new Arrangement(grouping, kinds, orders, folded, hand, axis, day, compared, prices);
    }

    Arrangement comparedWith(String query) {
        return new Arrangement(grouping, kinds, orders, folded, hand, axis, asOf, query, prices);
    }

    Arrangement withPrices(boolean shown) {
        return new Arrangement(grouping, kinds, orders, folded, hand, axis, asOf, compared, shown);
    }
}
