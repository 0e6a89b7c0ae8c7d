package org.claimline.importing.encoding;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.importing.rules.Rows;

/// How unlikely each character is in the languages that are known, in nats: the logarithm of one over its frequency.
/// `letters.tsv` has the alphabets. Rough on purpose: a wrong encoding is wrong in many places.
final class Letters {

    private static final double FIRST = 2.0;
    private static final double STEP = 0.12;
    private static final double STRANGE = 11;
    private static final double COMMON = 5;
    private static final double RARE = 14;

    private static final Map<Character.UnicodeScript, List<Map<Character, Double>>> ALPHABETS = new EnumMap<>(
            Character.UnicodeScript.class);
    private static final List<Ideographs> IDEOGRAPHS = new ArrayList<>();

    /// A language with thousands of characters: those in the set are common; of the others, the first half of its
    /// national standard is less rare than the second.
    private record Ideographs(Set<Character> common, CharsetEncoder standard, int rows) {

        double cost(char c) {
            if (common.contains(c)) {
                return COMMON;
            }
            int row = row(c);
            return row < 0 ? RARE : row < rows ? 8 : 10.5;
        }

        private int row(char c) {
            try {
                var bytes = standard.encode(CharBuffer.wrap(new char[]{c}));
                return bytes.remaining() == 2 ? bytes.get(0) & 0xff : -1;
            } catch (CharacterCodingException _) {
                return -1;
            }
        }
    }

    static {
        for (List<String> row : Rows.of("letters.tsv", 3).rows()) {
            String letters = row.get(2);
            if (row.get(1).equals("alphabet")) {
                ALPHABETS.computeIfAbsent(Character.UnicodeScript.of(letters.charAt(0)), _ -> new ArrayList<>())
                        .add(alphabet(letters));
            } else {
                IDEOGRAPHS.add(ideographs(row.getFirst(), letters));
            }
        }
    }

    private Letters() {}

    private static Map<Character, Double> alphabet(String letters) {
        Map<Character, Double> costs = new HashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            costs.put(letters.charAt(i), FIRST + STEP * i);
        }
        return costs;
    }

    /// The first byte at which a standard's second half begins.
    private static Ideographs ideographs(String language, String letters) {
        Set<Character> common = new HashSet<>();
        letters.chars().forEach(c -> common.add((char) c));
        return switch (language) {
            case "Japanese" -> new Ideographs(common, Charset.forName("EUC-JP").newEncoder(), 0xD0);
            case "Korean" -> new Ideographs(common, Charset.forName("EUC-KR").newEncoder(), 0xC9);
            case "Chinese" -> new Ideographs(common, Charset.forName("GB2312").newEncoder(), 0xD8);
            default -> new Ideographs(common, Charset.forName("Big5").newEncoder(), 0xC9);
        };
    }

    /// What the letters of a text cost in the language of each script that suits them best.
    ///
    /// @param counts how often each character occurs
    static double cost(Map<Character, Integer> counts) {
        Map<Character.UnicodeScript, Map<Character, Integer>> scripts = new EnumMap<>(Character.UnicodeScript.class);
        counts.forEach((c, n) -> {
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            scripts.computeIfAbsent(script, _ -> new HashMap<>()).put(c, n);
        });
        double cost = 0;
        for (var entry : scripts.entrySet()) {
            cost += entry.getKey() == Character.UnicodeScript.HAN || entry.getKey() == Character.UnicodeScript.HANGUL
                    ? ideographs(entry.getValue())
                    : alphabets(ALPHABETS.getOrDefault(entry.getKey(), List.of()), entry.getValue());
        }
        return cost;
    }

    private static double alphabets(List<Map<Character, Double>> languages, Map<Character, Integer> counts) {
        double best = Double.MAX_VALUE;
        for (Map<Character, Double> language : languages) {
            double cost = 0;
            for (var entry : counts.entrySet()) {
                char small = Character.toLowerCase(entry.getKey());
                cost += entry.getValue() * language.getOrDefault(small, STRANGE);
            }
            best = Math.min(best, cost);
        }
        return best == Double.MAX_VALUE ? STRANGE * counts.values().stream().mapToInt(n -> n).sum() : best;
    }

    private static double ideographs(Map<Character, Integer> counts) {
        double best = Double.MAX_VALUE;
        for (Ideographs language : IDEOGRAPHS) {
            double cost = 0;
            for (var entry : counts.entrySet()) {
                cost += entry.getValue() * language.cost(entry.getKey());
            }
            best = Math.min(best, cost);
        }
        return best;
    }
}
