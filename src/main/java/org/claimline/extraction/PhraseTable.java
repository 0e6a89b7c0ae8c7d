package org.claimline.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words and phrases of one lexicon file, found in a text by hashing: the longest one that begins at a token.
public final class PhraseTable {

    private final List<Lexicon.Entry> entries = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final List<Integer> others = new ArrayList<>();
    private long[] keys = new long[256];
    private int[] children = new int[256];
    private int[] ends = new int[256];
    private int nodes = 1;
    private boolean[] begins = new boolean[0];

    PhraseTable(int words) {
        begins = new boolean[words];
    }

    /// The longest phrase that begins at this token.
    ///
    /// @return the number of its entry, or -1
    public int find(Tokens tokens, int at) {
        if (!begins[tokens.word(at)]) {
            return -1;
        }
        int found = -1;
        int node = 0;
        for (int i = at;; i++) {
            int word = tokens.word(i);
            node = word == Vocabulary.UNKNOWN ? 0 : child(node, word);
            if (node == 0) {
                return found;
            }
            if (ends[node] != 0) {
                found = ends[node] - 1;
            }
        }
    }

    /// What the file says about a phrase that was found.
    public Lexicon.Entry entry(int number) {
        return entries.get(number);
    }

    /// How many entries there are; their numbers count from 0.
    public int size() {
        return entries.size();
    }

    /// How many tokens a phrase that was found takes.
    public int length(int number) {
        return lengths.get(number);
    }

    /// A further entry for the same phrase, or -1.
    public int next(int number) {
        return others.get(number);
    }

    void add(Lexicon.Entry entry, int[] words) {
        int node = 0;
        for (int word : words) {
            int child = child(node, word);
            if (child == 0) {
                child = nodes++;
                put(node, word, child);
            }
            node = child;
        }
        if (node >= ends.length) {
            ends = Arrays.copyOf(ends, Math.max(node + 1, ends.length * 2));
        }
        begins[words[0]] = true;
        int number = entries.size();
        entries.add(entry);
        lengths.add(words.length);
        others.add(-1);
        if (ends[node] == 0) {
            ends[node] = number + 1;
        } else {
            int last = ends[node] - 1;
            while (others.get(last) >= 0) {
                last = others.get(last);
            }
            others.set(last, number);
        }
    }

    private int child(int node, int word) {
        long key = (long) node << 32 | word;
        int mask = keys.length - 1;
        for (int slot = spread(key) & mask;; slot = slot + 1 & mask) {
            if (children[slot] == 0) {
                return 0;
            }
            if (keys[slot] == key) {
                return children[slot];
            }
        }
    }

    private void put(int node, int word, int child) {
        if (nodes * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldChildren = children;
            keys = new long[oldKeys.length * 2];
            children = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldChildren[i] != 0) {
                    place(oldKeys[i], oldChildren[i]);
                }
            }
        }
        if (nodes >= ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        place((long) node << 32 | word, child);
    }

    private void place(long key, int child) {
        int mask = keys.length - 1;
        int slot = spread(key) & mask;
        while (children[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private static int spread(long key) {
        return (int) ((key ^ key >>> 29) * 0x9E3779B97F4A7C15L >>> 33);
    }
}
