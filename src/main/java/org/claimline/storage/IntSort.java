package org.claimline.storage;

/// Sorts numbers by a comparison of one's own, without boxing them; equal ones keep their order.
final class IntSort {

    @FunctionalInterface
    interface Order {
        int compare(int one, int other);
    }

    private static final int SHORT = 16;

    private IntSort() {}

    static void sort(int[] numbers, Order order) {
        sort(numbers.clone(), numbers, 0, numbers.length, order);
    }

    /// Sorts a stretch of `to`; `from` holds the same numbers there.
    private static void sort(int[] from, int[] to, int low, int high, Order order) {
        if (high - low <= SHORT) {
            insert(to, low, high, order);
            return;
        }
        int middle = (low + high) >>> 1;
        sort(to, from, low, middle, order);
        sort(to, from, middle, high, order);
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean isLeft = right >= high || left < middle && order.compare(from[left], from[right]) <= 0;
            to[i] = isLeft ? from[left++] : from[right++];
        }
    }

    private static void insert(int[] numbers, int low, int high, Order order) {
        for (int i = low + 1; i < high; i++) {
            int number = numbers[i];
            int k = i;
            while (k > low && order.compare(numbers[k - 1], number) > 0) {
                numbers[k] = numbers[k - 1];
                k--;
            }
            numbers[k] = number;
        }
    }
}
