package org.claimline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The times of frames: what the FX thread does for one (the step, CSS and layout), by the clock and of the processor's
/// time, and what drawing takes on the renderer's thread. Milliseconds.
public final class Frames {

    static final String HEAD = "| | frames | FX thread, processor p50 | p95 | p99 | max | by the clock p50 | p95 "
            + "| drawing, processor p50 | p95 |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> cpu = new ArrayList<>();
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> drawn = new ArrayList<>();

    /// Does a step at the start of each frame. Not for the FX thread.
    public void run(Scene scene, int frames, IntConsumer step) throws InterruptedException {
        var done = new CountDownLatch(1);
        long renderer = renderer();
        Platform.runLater(() -> new Stepping(scene, frames, step, renderer, done).start());
        done.await();
    }

    private final class Stepping extends AnimationTimer {

        private final Scene scene;
        private final int frames;
        private final IntConsumer step;
        private final long renderer;
        private final CountDownLatch done;
        private final Runnable laidOut = this::laidOut;
        private int at;
        private long wallStart;
        private long cpuStart;
        private long drawStart;

        Stepping(Scene scene, int frames, IntConsumer step, long renderer, CountDownLatch done) {
            this.scene = scene;
            this.frames = frames;
            this.step = step;
            this.renderer = renderer;
            this.done = done;
            scene.addPostLayoutPulseListener(laidOut);
        }

        @Override
        public void handle(long now) {
            long draw = THREADS.getThreadCpuTime(renderer);
            if (at > 0) {
                drawn.add((draw - drawStart) / 1e6);
            }
            drawStart = draw;
            if (at == frames) {
                stop();
                scene.removePostLayoutPulseListener(laidOut);
                done.countDown();
                return;
            }
            wallStart = System.nanoTime();
            cpuStart = THREADS.getCurrentThreadCpuTime();
            step.accept(at++);
        }

        private void laidOut() {
            if (wallStart != 0) {
                cpu.add((THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e6);
                wall.add((System.nanoTime() - wallStart) / 1e6);
                wallStart = 0;
            }
        }
    }

    /// Does something once, and takes the time until it is there and laid out. Not for the FX thread.
    void time(Scene scene, Runnable start, BooleanSupplier there) {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            long wallStart = System.nanoTime();
            long cpuStart = THREADS.getCurrentThreadCpuTime();
            Runnable[] look = new Runnable[1];
            look[0] = () -> {
                if (there.getAsBoolean()) {
                    cpu.add((THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e6);
                    wall.add((System.nanoTime() - wallStart) / 1e6);
                    scene.removePostLayoutPulseListener(look[0]);
                    done.complete(true);
                } else {
                    Platform.requestNextPulse();
                }
            };
            scene.addPostLayoutPulseListener(look[0]);
            start.run();
            Platform.requestNextPulse();
        });
        done.join();
    }

    void print(String what) {
        System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n", what,
                cpu.size(), at(cpu, 50), at(cpu, 95), at(cpu, 99), at(cpu, 100), at(wall, 50), at(wall, 95),
                at(drawn, 50), at(drawn, 95));
    }

    /// What the FX thread needed for a frame, in milliseconds of the processor's time.
    public double laidOut(int percent) {
        return at(cpu, percent);
    }

    /// What the renderer's thread needed for a frame.
    public double drawn(int percent) {
        return at(drawn, percent);
    }

    /// What both needed together.
    public double whole(int percent) {
        return at(IntStream.range(0, Math.min(cpu.size(), drawn.size())).mapToObj(i -> cpu.get(i) + drawn.get(i))
                .toList(), percent);
    }

    /// @param percent of the times that are at most what is given
    public static double at(List<Double> times, int percent) {
        if (times.isEmpty()) {
            return 0;
        }
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static long renderer() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer")).findFirst().orElseThrow().threadId();
    }

    public static <T> T onFx(Supplier<T> action) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(action.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
