package org.claimline.tracks;

import java.util.Arrays;

/// How often each of a few names is counted. Most tallies of a notebook have one or two names, and there are very many
/// tallies.
final class Tally {

    private String[] names = {};
    private int[] counts = {};

    /// Counts a name once more or less often, down to 0, at which it is no longer there.
    void add(String name, int by) {
        int at = place(name);
        if (at < 0) {
            names = Arrays.copyOf(names, names.length + 1);
            counts = Arrays.copyOf(counts, names.length);
            at = names.length - 1;
            names[at] = name;
        }
        counts[at] += by;
        if (counts[at] == 0) {
            int last = names.length - 1;
            names[at] = names[last];
            counts[at] = counts[last];
            names = Arrays.copyOf(names, last);
            counts = Arrays.copyOf(counts, last);
        }
    }

    private int place(String name) {
        for (int at = 0; at < names.length; at++) {
            if (names[at].equals(name)) {
                return at;
            }
        }
        return -1;
    }

    int of(String name) {
        int at = place(name);
        return at < 0 ? 0 : counts[at];
    }

    /// How many names there are.
    int size() {
        return names.length;
    }

    /// @param at from 0 to [#size], that not included
    String name(int at) {
        return names[at];
    }

    /// @param at from 0 to [#size], that not included
    int count(int at) {
        return counts[at];
    }

    /// The most frequent name; of several the first in the alphabet.
    ///
    /// @throws ArrayIndexOutOfBoundsException when there is none
    String most() {
        int most = 0;
        for (int at = 1; at < names.length; at++) {
            if (counts[at] > counts[most] || counts[at] == counts[most] && names[at].compareTo(names[most]) < 0) {
                most = at;
            }
        }
        return names[most];
    }
}
