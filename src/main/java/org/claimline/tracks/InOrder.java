package org.claimline.tracks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Lists that stay in their order while some of their elements come and go.
final class InOrder {

    private InOrder() {}

    /// A list without some of its elements and with others. It takes few comparisons where few have changed.
    ///
    /// @param list in order, no two of it equal
    /// @param removed elements of the list
    /// @param added equal to nothing in the list that stays
    static <T> List<T> changed(List<T> list, Collection<T> removed, Collection<T> added, Comparator<T> order) {
        var coming = new ArrayList<>(added);
        coming.sort(order);
        if (list.isEmpty()) {
            return List.copyOf(coming);
        }
        int[] going = removed.stream().mapToInt(one -> Collections.binarySearch(list, one, order)).toArray();
        Arrays.sort(going);
        var changed = new ArrayList<T>(list.size() + coming.size() - going.length);
        int from = 0;
        int gone = 0;
        for (T one : coming) {
            int place = Collections.binarySearch(list, one, order);
            int to = place < 0 ? -1 - place : place;
            while (gone < going.length && going[gone] < to) {
                changed.addAll(list.subList(from, going[gone]));
                from = going[gone] + 1;
                gone++;
            }
            changed.addAll(list.subList(from, to));
            from = to;
            changed.add(one);
        }
        for (; gone < going.length; gone++) {
            changed.addAll(list.subList(from, going[gone]));
            from = going[gone] + 1;
        }
        changed.addAll(list.subList(from, list.size()));
        return List.copyOf(changed);
    }
}
