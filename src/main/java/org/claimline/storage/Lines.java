package org.claimline.storage;

/// Walks over the lines of a file. Before the first [#next] there is no line.
final class Lines {

    private final byte[] bytes;
    private int start;
    private int end = -1;
    private int number;

    Lines(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Goes to the next line, if there is one.
    boolean next() {
        start = end + 1;
        if (start >= bytes.length) {
            return false;
        }
        end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        number++;
        return true;
    }

    /// The line's first byte.
    int start() {
        return start;
    }

    /// Its line feed, or the end of the file.
    int end() {
        return end;
    }

    /// From 1.
    int number() {
        return number;
    }

    boolean isTerminated() {
        return end < bytes.length;
    }

    boolean isLast() {
        return end + 1 >= bytes.length;
    }
}
