package org.claimline.notebook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimline.domain.Part;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.task.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The reading of one part on a worker. One that does not end is given up: the worker stays where it is, the import
/// goes on.
final class PartReading {

    private static final Logger LOG = LoggerFactory.getLogger(PartReading.class);
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(120);
    private static final long GLANCE = 50;

    private final CompletableFuture<Intake.Taken> taken = new CompletableFuture<>();
    private final long started = System.nanoTime();

    private PartReading() {}

    static PartReading start(Executor workers, Intake.Session session, Part part, ReadingHints hints) {
        var reading = new PartReading();
        workers.execute(() -> reading.run(session, part, hints));
        return reading;
    }

    /// A part that makes a reader fail must not end the import of the others.
    private void run(Intake.Session session, Part part, ReadingHints hints) {
        try {
            taken.complete(session.take(part, hints));
        } catch (UnreadableException e) {
            taken.completeExceptionally(e);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("cannot make an article of {}", part.name(), e);
            taken.completeExceptionally(new UnreadableException(Reason.FAILED, "the program failed on it"));
        } catch (OutOfMemoryError e) {
            LOG.error("no memory for {}", part.name(), e);
            taken.completeExceptionally(new UnreadableException(Reason.TOO_COMPLEX, "it takes too much memory"));
        }
    }

    boolean isDone() {
        return taken.isDone();
    }

    /// Waits until it is read or given up.
    ///
    /// @return false when the user wants no more meanwhile
    boolean await(Cancellation cancellation) {
        while (!taken.isDone()) {
            if (cancellation.isRequested()) {
                return false;
            }
            if (System.nanoTime() - started > LIMIT) {
                taken.completeExceptionally(new UnreadableException(Reason.TIMEOUT, "reading it takes too long"));
            }
            glance();
        }
        return true;
    }

    private void glance() {
        try {
            taken.get(GLANCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            // The loop looks at what there is.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            taken.completeExceptionally(new UnreadableException(Reason.FAILED, "its reading was interrupted"));
        }
    }

    /// What was read, after [#await] or when it is done.
    Intake.Taken result() throws UnreadableException {
        try {
            return taken.join();
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause() instanceof UnreadableException why
                    ? why
                    : new UnreadableException(Reason.FAILED, "the program failed on it");
        }
    }
}
