package org.claimline.importing.records;

/// The numbers of rows, in order, as one short text: '3, 5–9, 12 …'.
final class RowNumbers {

    private static final int LONGEST = 60;

    private final StringBuilder text = new StringBuilder();
    private long count;
    private long first;
    private long last;
    private boolean cut;

    void add(long number) {
        if (count > 0 && number == last + 1) {
            last = number;
        } else {
            write();
            first = number;
            last = number;
        }
        count++;
    }

    long count() {
        return count;
    }

    private void write() {
        if (count == 0 || cut) {
            return;
        }
        if (text.length() > LONGEST) {
            cut = true;
            text.append(" …");
            return;
        }
        text.append(text.isEmpty() ? "" : ", ").append(first);
        if (last > first) {
            text.append(last == first + 1 ? ", " : "–").append(last);
        }
    }

    /// The numbers so far; asked once, at the end.
    @Override
    public String toString() {
        write();
        return text.toString();
    }
}
