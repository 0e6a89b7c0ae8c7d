package org.claimline.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one gate through which the window starts work that must not run on the FX thread.
public final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor workers;
    private final Executor ui;

    /// @param workers runs the work
    /// @param ui runs what is done with its outcome
    public Background(Executor workers, Executor ui) {
        this.workers = workers;
        this.ui = ui;
    }

    /// Starts work.
    ///
    /// @param onUi called once, on the UI's executor
    /// @return cancels the work when run: a flag, never an interrupt
    public <T> Runnable start(Work<T> work, Consumer<Outcome<T>> onUi) {
        var cancelled = new AtomicBoolean();
        workers.execute(() -> {
            Outcome<T> outcome = attempt(work, cancelled::get);
            ui.execute(() -> onUi.accept(cancelled.get() ? new Outcome.Cancelled<>() : outcome));
        });
        return () -> cancelled.set(true);
    }

    /// Runs something on the UI's executor, such as progress of work.
    public void onUi(Runnable action) {
        ui.execute(action);
    }

    private static <T> Outcome<T> attempt(Work<T> work, Cancellation cancellation) {
        try {
            return new Outcome.Done<>(work.run(cancellation));
        } catch (Exception e) {
            Problem problem = Problem.of(e);
            LOG.error("{}: background work failed", problem.code(), e);
            return new Outcome.Failed<>(problem);
        }
    }
}
