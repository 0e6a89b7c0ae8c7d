package org.claimline.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BackgroundTest {

    private final Background sameThread = new Background(Runnable::run, Runnable::run);

    @Test
    void workThatEndsIsDone() {
        assertThat(outcomesOf(_ -> 42)).containsExactly(new Outcome.Done<>(42));
    }

    @Test
    void workThatThrowsFailsWithTheSameCodeEachTime() {
        Work<Integer> failing = _ -> {
            throw new IllegalStateException("disk full");
        };

        List<Outcome<Integer>> first = outcomesOf(failing);
        List<Outcome<Integer>> second = outcomesOf(failing);

        assertThat(first).singleElement().isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.problem().cause()).hasMessage("disk full");
            assertThat(second).singleElement().isInstanceOfSatisfying(Outcome.Failed.class,
                    again -> assertThat(again.problem().code()).isEqualTo(failed.problem().code()));
        });
    }

    @Test
    void cancellingBeforeTheEndDropsTheResult() {
        var queue = new ArrayDeque<Runnable>();
        var outcomes = new ArrayList<Outcome<Integer>>();
        Runnable cancel = new Background(queue::add, Runnable::run).start(_ -> 42, outcomes::add);

        cancel.run();
        queue.remove().run();

        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void workSeesThatItIsCancelled() {
        var queue = new ArrayDeque<Runnable>();
        var seen = new ArrayList<Boolean>();
        Runnable cancel = new Background(queue::add, Runnable::run).start(cancellation -> {
            seen.add(cancellation.isRequested());
            return seen;
        }, _ -> seen.add(Thread.currentThread().isInterrupted()));

        cancel.run();
        queue.remove().run();

        assertThat(seen).containsExactly(true, false);
    }

    private <T> List<Outcome<T>> outcomesOf(Work<T> work) {
        var outcomes = new ArrayList<Outcome<T>>();
        sameThread.start(work, outcomes::add);
        return outcomes;
    }
}
