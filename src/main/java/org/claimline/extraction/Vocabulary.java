package org.claimline.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words that the lexicon knows, each with a small number. Case, and the shape of the apostrophe, do not count.
///
/// Number 0 is [#UNKNOWN]: any word that no lexicon file holds. Looking a word up allocates nothing.
public final class Vocabulary {

    /// The number of every word that is not in the vocabulary.
    public static final int UNKNOWN = 0;

    private static final char[] ASCII_FOLD = asciiFold();

    private final List<String> words = new ArrayList<>(List.of(""));
    private int[] slots = new int[1 << 12];
    private int[] hashes = new int[1 << 11];

    Vocabulary() {}

    /// The number of a word, or [#UNKNOWN].
    public int id(String word) {
        return id(word, 0, word.length(), hash(word, 0, word.length()));
    }

    /// The word as the lexicon spells it, in lower case.
    public String word(int id) {
        return words.get(id);
    }

    /// One more than the highest number in use.
    public int size() {
        return words.size();
    }

    int id(String text, int start, int end, int hash) {
        int mask = slots.length - 1;
        for (int slot = spread(hash) & mask;; slot = slot + 1 & mask) {
            int id = slots[slot];
            if (id == 0) {
                return UNKNOWN;
            }
            if (hashes[id] == hash && equal(words.get(id), text, start, end)) {
                return id;
            }
        }
    }

    /// Adds a word; only while the lexicon is loaded.
    int intern(String text, int start, int end) {
        int hash = hash(text, start, end);
        int known = id(text, start, end, hash);
        if (known != UNKNOWN) {
            return known;
        }
        int id = words.size();
        var folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            folded.append(fold(text.charAt(i)));
        }
        words.add(folded.toString());
        if (id == hashes.length) {
            hashes = Arrays.copyOf(hashes, id * 2);
        }
        hashes[id] = hash;
        if (id * 2 > slots.length) {
            slots = new int[slots.length * 2];
            for (int i = 1; i < id; i++) {
                place(i);
            }
        }
        place(id);
        return id;
    }

    private void place(int id) {
        int mask = slots.length - 1;
        int slot = spread(hashes[id]) & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = id;
    }

    private static boolean equal(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return hash;
    }

    static char fold(char c) {
        if (c < 128) {
            return ASCII_FOLD[c];
        }
        return c == '\u2019' || c == '\u2018' || c == '\u02BC' ? '\'' : Character.toLowerCase(c);
    }

    private static int spread(int hash) {
        return (hash ^ hash >>> 15) * 0x2c1b3c6d >>> 7;
    }

    private static char[] asciiFold() {
        var fold = new char[128];
        for (char c = 0; c < 128; c++) {
            fold[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return fold;
    }
}
