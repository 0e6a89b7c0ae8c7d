package org.claimline.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Values that many claims share, each by a number: 0 stands for none.
final class Codes<T> {

    static final int NONE = 0;
    private static final int KEPT = 8;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private int[] ranks = {};
    private final LinkedHashMap<String, boolean[]> answers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, boolean[]> eldest) {
            return size() > KEPT;
        }
    };

    int of(T value) {
        return numbers.computeIfAbsent(value, it -> {
            values.add(it);
            return values.size();
        });
    }

    /// One more than the greatest number.
    int size() {
        return values.size() + 1;
    }

    /// @param number not [#NONE]
    T value(int number) {
        return values.get(number - 1);
    }

    /// Which numbers stand for values that contain words, case aside; none for [#NONE]. The answers to the last questions are
    /// kept: a list, its length and its choices ask the same, and who types asks for longer and longer words, which
    /// stand only where the shorter ones do.
    boolean[] containing(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        boolean[] known = answers.get(wanted);
        if (known == null || known.length < size()) {
            Optional<boolean[]> within = known == null ? shorter(wanted) : Optional.empty();
            known = answer(wanted, known == null ? new boolean[]{false} : known, within);
            answers.put(wanted, known);
        }
        return known;
    }

    private Optional<boolean[]> shorter(String wanted) {
        return answers.entrySet().stream()
                .filter(asked -> wanted.contains(asked.getKey()) && asked.getValue().length == size())
                .max(Comparator.comparingInt(asked -> asked.getKey().length())).map(Map.Entry::getValue);
    }

    private boolean[] answer(String wanted, boolean[] before, Optional<boolean[]> within) {
        boolean[] found = Arrays.copyOf(before, size());
        boolean[] possible = within.orElse(found);
        for (int number = before.length; number < found.length; number++) {
            found[number] = (within.isEmpty() || possible[number])
                    && value(number).toString().toLowerCase(Locale.ROOT).contains(wanted);
        }
        return found;
    }

    /// The place of each value in the alphabet, case aside, from 1; 0 for [#NONE]. Kept until a value comes in, because a
    /// list is sorted up and down, and again after each other filter.
    int[] ranks() {
        if (ranks.length != size()) {
            String[] words = values.stream().map(Object::toString).toArray(String[]::new);
            int[] numbers = IntStream.range(0, words.length).toArray();
            IntSort.sort(numbers, (one, other) -> String.CASE_INSENSITIVE_ORDER.compare(words[one], words[other]));
            ranks = new int[size()];
            int rank = 0;
            for (int at = 0; at < numbers.length; at++) {
                boolean isOther = at == 0 || !words[numbers[at]].equalsIgnoreCase(words[numbers[at - 1]]);
                rank += isOther ? 1 : 0;
                ranks[numbers[at] + 1] = rank;
            }
        }
        return ranks;
    }

    /// Which numbers stand for values that meet a condition; none for [#NONE].
    boolean[] where(Predicate<? super T> condition) {
        var found = new boolean[size()];
        for (int number = 1; number < found.length; number++) {
            found[number] = condition.test(value(number));
        }
        return found;
    }
}
