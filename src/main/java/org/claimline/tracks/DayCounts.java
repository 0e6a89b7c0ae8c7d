package org.claimline.tracks;

import java.time.LocalDate;
import java.util.Arrays;

/// The days on which a track is mentioned, in order, each with how often. Kept as numbers, because a notebook has many
/// tracks and most have few days.
final class DayCounts {

    private int[] days = {};
    private int[] counts = {};
    private int size;
    private int total;

    void add(LocalDate day) {
        total++;
        int number = Math.toIntExact(day.toEpochDay());
        int at = Arrays.binarySearch(days, 0, size, number);
        if (at >= 0) {
            counts[at]++;
            return;
        }
        at = -1 - at;
        if (size == days.length) {
            days = Arrays.copyOf(days, size + 1 + size / 2);
            counts = Arrays.copyOf(counts, days.length);
        }
        System.arraycopy(days, at, days, at + 1, size - at);
        System.arraycopy(counts, at, counts, at + 1, size - at);
        days[at] = number;
        counts[at] = 1;
        size++;
    }

    /// @param day one that was added and not taken back
    void remove(LocalDate day) {
        int at = Arrays.binarySearch(days, 0, size, Math.toIntExact(day.toEpochDay()));
        total--;
        counts[at]--;
        if (counts[at] == 0) {
            size--;
            System.arraycopy(days, at + 1, days, at, size - at);
            System.arraycopy(counts, at + 1, counts, at, size - at);
        }
    }

    /// How many different days there are.
    int size() {
        return size;
    }

    /// How many mentions there are on all days together.
    int total() {
        return total;
    }

    /// The day at a place, since 1970.
    ///
    /// @param at from 0 to [#size], that not included
    int day(int at) {
        return days[at];
    }
}
