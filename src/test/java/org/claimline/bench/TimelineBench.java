package org.claimline.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.claimline.timeline.Ends;
import org.claimline.timeline.Frame;
import org.claimline.timeline.Mark;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.Timeline;
import org.claimline.timeline.TimelineItem;
import org.claimline.timeline.TimelineLayout;

/// How long the timeline takes to lay a frame out while one zooms from everything to a few days and pans, and to find
/// what is under the pointer. Items are spread over ten years with a few crowded weeks; every fifth is a stretch.
///
/// Prints a table of processor milliseconds. Run it after `mvn -q test-compile`, with both class folders on the class
/// path.
final class TimelineBench {

    private static final int LANES = 5;
    private static final double WIDTH = 1_450;
    private static final double HEIGHT = 740;
    private static final long FIRST = LocalDate.of(2016, 1, 1).toEpochDay();
    private static final int DAYS = 3_652;

    private TimelineBench() {}

    public static void main(String[] args) {
        System.out.println("|     items | build ms | frame median | frame p95 | frame max | most marks | hit µs |");
        System.out.println("|----------:|---------:|-------------:|----------:|----------:|-----------:|-------:|");
        for (int count : new int[]{1_000, 10_000, 100_000, 1_000_000}) {
            measure(count);
        }
    }

    private static void measure(int count) {
        List<TimelineItem> items = items(count);
        long start = cpu();
        var timeline = new Timeline(LANES, items);
        double build = millis(start);
        var layout = new TimelineLayout(label -> label.length() * 6.5);
        var shown = new BitSet();
        shown.set(0, LANES);
        var frames = new ArrayList<Frame>();
        for (int round = 0; round < 5; round++) {
            walk(timeline, layout, shown, frames, new ArrayList<>());
            frames.clear();
        }
        var times = new ArrayList<Double>();
        walk(timeline, layout, shown, frames, times);
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("| %,9d | %8.0f | %12.2f | %9.2f | %9.2f | %10d | %6.2f |%n", count, build,
                sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1],
                frames.stream().mapToInt(TimelineBench::marks).max().orElse(0), hit(frames));
    }

    /// Zooms in about three places, pans at each level, and zooms out again.
    private static void walk(Timeline timeline, TimelineLayout layout, BitSet shown, List<Frame> frames,
            List<Double> times) {
        for (double place : new double[]{0.2, 0.5, 0.8}) {
            TimeScale scale = TimeScale.fitting(timeline.extent(shown).orElseThrow(), WIDTH);
            while (scale.span() > 4) {
                for (int pan = 0; pan < 3; pan++) {
                    long start = cpu();
                    frames.add(layout.frame(timeline, shown, scale.panned(pan * 40), 34, HEIGHT));
                    times.add(millis(start));
                }
                scale = scale.zoomed(TimeScale.NOTCH, WIDTH * place);
            }
        }
    }

    private static int marks(Frame frame) {
        return frame.lanes().stream().flatMap(lane -> lane.rows().stream()).mapToInt(List::size).sum();
    }

    private static double hit(List<Frame> frames) {
        var random = new Random(5);
        int found = 0;
        long start = cpu();
        for (int i = 0; i < 200_000; i++) {
            Frame frame = frames.get(i % frames.size());
            found += frame.at(random.nextDouble() * WIDTH, 34 + random.nextDouble() * HEIGHT).isPresent() ? 1 : 0;
        }
        double micros = millis(start) * 1_000 / 200_000;
        if (found == 0) {
            throw new IllegalStateException("the pointer never met a mark");
        }
        return micros;
    }

    private static List<TimelineItem> items(int count) {
        var random = new Random(42);
        var weeks = new long[40];
        Arrays.setAll(weeks, i -> FIRST + random.nextInt(DAYS));
        var items = new ArrayList<TimelineItem>(count);
        Mark[] marks = Mark.values();
        for (int i = 0; i < count; i++) {
            long first = random.nextInt(3) == 0
                    ? weeks[random.nextInt(weeks.length)] + random.nextInt(7)
                    : FIRST + random.nextInt(DAYS);
            int lane = random.nextInt(LANES);
            long last = random.nextInt(5) == 0 ? first + random.nextInt(370) : first;
            items.add(new TimelineItem("i" + i, lane, marks[lane], first, last, Ends.FIRM, "value " + i % 1_000));
        }
        return items;
    }

    /// Processor time and not the clock's, so that a busy machine measures the same.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double millis(long start) {
        return (cpu() - start) / 1e6;
    }
}
