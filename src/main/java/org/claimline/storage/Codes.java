package org.claimline.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Values that many claims share, each by a number: 0 stands for none.
final class Codes<T> {

    static final int NONE = 0;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

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

    /// Which numbers stand for values that meet a condition; none for [#NONE].
    boolean[] where(Predicate<? super T> condition) {
        var found = new boolean[size()];
        for (int number = 1; number < found.length; number++) {
            found[number] = condition.test(value(number));
        }
        return found;
    }
}
