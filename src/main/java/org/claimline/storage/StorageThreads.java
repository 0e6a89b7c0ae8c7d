package org.claimline.storage;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;

/// The threads on which a notebook's files are touched. Nobody interrupts them: an interrupt inside H2 or a file
/// channel closes it for everyone. Callers wait for them whether they are interrupted or not, and keep their flag.
final class StorageThreads implements AutoCloseable {

    private static final int READERS = 3;

    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("claimline-writer"));
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, named("claimline-reader"));

    /// How many threads may want a connection at once.
    static int connections() {
        return READERS + 1;
    }

    private static ThreadFactory named(String name) {
        return task -> Thread.ofPlatform().name(name).daemon().unstarted(task);
    }

    /// Runs beside other readers and the writer.
    <T> T read(Callable<T> work) {
        return await(readers, work);
    }

    /// Runs alone among the writers.
    <T> T write(Callable<T> work) {
        return await(writer, work);
    }

    private static <T> T await(ExecutorService threads, Callable<T> work) {
        Future<T> future = submit(threads, work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> Future<T> submit(ExecutorService threads, Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("the notebook is closed", e);
        }
    }

    private static RuntimeException unchecked(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException failure -> failure;
            case Error failure -> throw failure;
            case null, default -> new IllegalStateException("storage failed", e);
        };
    }

    /// Lets what is under way finish.
    @Override
    public void close() {
        writer.close();
        readers.close();
    }
}
