package org.claimline.domain;

/// A half-open stretch of a text.
///
/// @param start first UTF-16 unit, zero-based
/// @param end one past the last UTF-16 unit; never before `start`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether both share at least one UTF-16 unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The text that the span covers.
    ///
    /// @throws IndexOutOfBoundsException when the span does not lie within the text
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// By start, the longer first.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
