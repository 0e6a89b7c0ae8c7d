package org.claimline.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimline.cli.Services;

/// Ctrl+C and the system's wish to end the program: both are a flag, and the program ends when the work has.
final class ShutdownInterruption implements Services.Interruption {

    private static final long PATIENCE = 30;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("claimline-stop").unstarted(this::stop);
    private volatile boolean requested;

    ShutdownInterruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        requested = true;
        try {
            var _ = done.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRequested() {
        return requested;
    }

    @Override
    public void close() {
        done.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException _) {
                // The program is ending: the hook finds that the work is done.
            }
        }
    }
}
