package org.claimline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StorageThreadsTest {

    private final StorageThreads threads = new StorageThreads();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void readsGoOnBesideAWrite() throws InterruptedException {
        var writing = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        Thread writer = Thread.ofPlatform().start(() -> threads.write(() -> {
            writing.countDown();
            read.await();
            return "written";
        }));
        writing.await();
        assertThat(threads.read(() -> "read")).isEqualTo("read");
        read.countDown();
        writer.join();
    }

    @Test
    void writesFollowOneAnother() throws InterruptedException {
        List<String> order = new CopyOnWriteArrayList<>();
        var started = new CountDownLatch(1);
        Thread first = Thread.ofPlatform().start(() -> threads.write(() -> {
            order.add("first begins");
            started.countDown();
            Thread.sleep(50);
            return order.add("first ends");
        }));
        started.await();
        threads.write(() -> order.add("second"));
        first.join();
        assertThat(order).containsExactly("first begins", "first ends", "second");
    }

    @Test
    void anInterruptedCallerWaitsAndTheWorkIsNotInterrupted() {
        Thread.currentThread().interrupt();
        boolean wasInterrupted = threads.write(() -> {
            Thread.sleep(20);
            return Thread.currentThread().isInterrupted();
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(wasInterrupted).isFalse();
    }

    @Test
    void failuresReachTheCallerAsTheyAre() {
        var failure = new IllegalArgumentException("no");
        assertThatThrownBy(() -> threads.read(() -> {
            throw failure;
        })).isSameAs(failure);
    }

    @Test
    void refusesWorkOnceClosed() {
        threads.close();
        assertThatThrownBy(() -> threads.write(() -> "late")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }
}
