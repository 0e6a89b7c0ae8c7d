package org.claimline.storage;

import java.util.Arrays;
import java.util.List;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Status;

/// What claims are filtered and sorted by, in arrays: a claim is a slot in each of them. About 70 bytes a claim.
///
/// It knows no articles, and does not say in which order the slots belong.
final class ClaimColumns {

    static final int PRIOR = 1;
    static final int BY_HAND = 2;
    static final int NOTED = 4;
    static final int RANGE = 8;
    /// Has an amount.
    static final int AMOUNT = 16;
    /// Its amount has more digits than a double can tell apart.
    static final int LONG = 32;
    private static final int QUALIFIER_SHIFT = 6;
    private static final int DIRECTION_SHIFT = 8;
    private static final int LOW_BITS = 3;

    /// One claim, on its way into the columns.
    ///
    /// @param row its number in the table
    /// @param flags see the constants
    /// @param qualifier ordinal and one more; 0 for none
    /// @param direction likewise
    /// @param quote and all that follow: numbers of [Codes]
    record Cell(long row, int article, ClaimType type, Status status, int flags, int qualifier, int direction,
            double low, double high, double confidence, int quote, int metric, int subject, int holder, int unit,
            int rule, int tags) {}

    private static final ClaimType[] TYPES = ClaimType.values();
    private static final Status[] STATUSES = Status.values();

    private int size;
    private int[] rows = new int[0];
    private int[] articles = new int[0];
    private byte[] types = new byte[0];
    private byte[] statuses = new byte[0];
    private short[] flags = new short[0];
    private double[] lows = new double[0];
    private double[] highs = new double[0];
    private double[] confidences = new double[0];
    private int[] quotes = new int[0];
    private int[] metrics = new int[0];
    private int[] subjects = new int[0];
    private int[] holders = new int[0];
    private int[] units = new int[0];
    private int[] rules = new int[0];
    private int[] tags = new int[0];

    /// @return its slot
    int add(Cell cell) {
        if (size == rows.length) {
            grow(Math.max(1_024, size + (size >> 1)));
        }
        set(size, cell);
        return size++;
    }

    private void grow(int length) {
        rows = Arrays.copyOf(rows, length);
        articles = Arrays.copyOf(articles, length);
        types = Arrays.copyOf(types, length);
        statuses = Arrays.copyOf(statuses, length);
        flags = Arrays.copyOf(flags, length);
        lows = Arrays.copyOf(lows, length);
        highs = Arrays.copyOf(highs, length);
        confidences = Arrays.copyOf(confidences, length);
        quotes = Arrays.copyOf(quotes, length);
        metrics = Arrays.copyOf(metrics, length);
        subjects = Arrays.copyOf(subjects, length);
        holders = Arrays.copyOf(holders, length);
        units = Arrays.copyOf(units, length);
        rules = Arrays.copyOf(rules, length);
        tags = Arrays.copyOf(tags, length);
    }

    /// Puts another claim into a slot.
    void set(int slot, Cell cell) {
        rows[slot] = Math.toIntExact(cell.row());
        articles[slot] = cell.article();
        types[slot] = (byte) cell.type().ordinal();
        statuses[slot] = (byte) cell.status().ordinal();
        flags[slot] = (short) (cell.flags() | cell.qualifier() << QUALIFIER_SHIFT
                | cell.direction() << DIRECTION_SHIFT);
        lows[slot] = cell.low();
        highs[slot] = cell.high();
        confidences[slot] = cell.confidence();
        quotes[slot] = cell.quote();
        metrics[slot] = cell.metric();
        subjects[slot] = cell.subject();
        holders[slot] = cell.holder();
        units[slot] = cell.unit();
        rules[slot] = cell.rule();
        tags[slot] = cell.tags();
    }

    int size() {
        return size;
    }

    /// The same claims in other slots: slot 0 has what was in the first of these, and so on. Neighbours in the list are
    /// then neighbours in memory, which makes a walk along it several times as fast.
    ClaimColumns inOrder(int[] slots) {
        var ordered = new ClaimColumns();
        ordered.grow(slots.length);
        ordered.size = slots.length;
        for (int i = 0; i < slots.length; i++) {
            int slot = slots[i];
            ordered.rows[i] = rows[slot];
            ordered.articles[i] = articles[slot];
            ordered.types[i] = types[slot];
            ordered.statuses[i] = statuses[slot];
            ordered.flags[i] = flags[slot];
            ordered.lows[i] = lows[slot];
            ordered.highs[i] = highs[slot];
            ordered.confidences[i] = confidences[slot];
            ordered.quotes[i] = quotes[slot];
            ordered.metrics[i] = metrics[slot];
            ordered.subjects[i] = subjects[slot];
            ordered.holders[i] = holders[slot];
            ordered.units[i] = units[slot];
            ordered.rules[i] = rules[slot];
            ordered.tags[i] = tags[slot];
        }
        return ordered;
    }

    int row(int slot) {
        return rows[slot];
    }

    int article(int slot) {
        return articles[slot];
    }

    ClaimType type(int slot) {
        return TYPES[types[slot]];
    }

    Status status(int slot) {
        return STATUSES[statuses[slot]];
    }

    boolean has(int slot, int flag) {
        return (flags[slot] & flag) != 0;
    }

    /// The ordinal and one more; 0 for none.
    int qualifier(int slot) {
        return flags[slot] >> QUALIFIER_SHIFT & LOW_BITS;
    }

    /// The ordinal and one more; 0 for none.
    int direction(int slot) {
        return flags[slot] >> DIRECTION_SHIFT & LOW_BITS;
    }

    double low(int slot) {
        return lows[slot];
    }

    double high(int slot) {
        return highs[slot];
    }

    double confidence(int slot) {
        return confidences[slot];
    }

    int quote(int slot) {
        return quotes[slot];
    }

    int metric(int slot) {
        return metrics[slot];
    }

    int subject(int slot) {
        return subjects[slot];
    }

    int holder(int slot) {
        return holders[slot];
    }

    int unit(int slot) {
        return units[slot];
    }

    int rule(int slot) {
        return rules[slot];
    }

    int tags(int slot) {
        return tags[slot];
    }

    /// The values that the codes of the columns stand for.
    record Names(Codes<String> quotes, Codes<String> metrics, Codes<String> subjects, Codes<String> holders,
            Codes<String> sources, Codes<String> units, Codes<String> rules, Codes<List<String>> tags,
            Codes<String> titles) {
        Names() {
            this(new Codes<>(), new Codes<>(), new Codes<>(), new Codes<>(), new Codes<>(), new Codes<>(),
                    new Codes<>(), new Codes<>(), new Codes<>());
        }
    }
}
