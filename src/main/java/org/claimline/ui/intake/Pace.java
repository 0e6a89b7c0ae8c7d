package org.claimline.ui.intake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalDouble;

/// How fast something goes on, by what was done in the last seconds: a slow file slows the forecast at once, and is
/// forgotten soon after.
final class Pace {

    private static final long WINDOW = Duration.ofSeconds(10).toNanos();
    private static final long SHORTEST = Duration.ofMillis(800).toNanos();

    private record Mark(long nanos, int done) {}

    private final Deque<Mark> marks = new ArrayDeque<>();

    /// Notes how far it is.
    ///
    /// @param nanos a clock that never goes back, in nanoseconds
    /// @param done never less than before
    void note(long nanos, int done) {
        marks.addLast(new Mark(nanos, done));
        while (marks.size() > 2 && nanos - marks.getFirst().nanos() > WINDOW) {
            marks.removeFirst();
        }
    }

    /// How many a second; empty while it is too early to tell.
    OptionalDouble perSecond() {
        if (marks.isEmpty()) {
            return OptionalDouble.empty();
        }
        long nanos = marks.getLast().nanos() - marks.getFirst().nanos();
        int done = marks.getLast().done() - marks.getFirst().done();
        return nanos < SHORTEST || done == 0 ? OptionalDouble.empty() : OptionalDouble.of(done * 1e9 / nanos);
    }

    /// How long the rest takes if it goes on like this, rounded up to seconds; empty while it is too early to tell.
    Optional<Duration> left(int rest) {
        OptionalDouble rate = perSecond();
        return rate.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds((long) Math.ceil(rest / rate.getAsDouble())));
    }
}
