package org.claimline.ui.timeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.claimline.timeline.Ends;
import org.claimline.timeline.LaneStack;
import org.claimline.timeline.Mark;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.Timeline;
import org.claimline.timeline.TimelineItem;
import org.claimline.timeline.TimelineLayout;
import org.claimline.timeline.picture.Ink;
import org.claimline.timeline.picture.Room;
import org.claimline.timeline.picture.Sheet;
import org.claimline.timeline.picture.SheetPainter;
import org.claimline.ui.theme.Look;
import org.claimline.ui.theme.Theme;

/// How long a frame takes while one zooms and pans, layout, painting and software rendering together, at 1600×900. Items
/// are spread over ten years with a few crowded weeks; every fifth is a stretch.
///
/// Prints a table of processor milliseconds of the two threads that make a frame: on a busy machine the clock says
/// little. Run it with the headless toolkit and `-Dprism.order=sw`.
public final class FrameBench {

    private static final int LANES = 5;
    private static final int FEW = 1_000;
    private static final double WIDTH = 1_600;
    private static final double HEIGHT = 900;
    private static final long FIRST = LocalDate.of(2016, 1, 1).toEpochDay();
    private static final int DAYS = 3_652;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private FrameBench() {}

    public static void main(String[] arguments) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            System.out.println(
                    "|     items | build ms | layout median | layout p95 | frame median | frame p95 | frame max |");
            System.out.println(
                    "|----------:|---------:|--------------:|-----------:|-------------:|----------:|----------:|");
            for (int count : new int[]{FEW, 10_000, 100_000, 1_000_000}) {
                measure(count);
            }
            done.countDown();
        });
        done.await();
        System.exit(0);
    }

    /// The timeline alone, without a notebook.
    private static final class Picture extends StyledCanvas {

        private final Timeline timeline;
        private final TimelineLayout layout;
        private final Map<String, Double> widths = new HashMap<>();
        private TimeScale scale;
        private double layoutMillis;

        Picture(Timeline timeline, TimeScale scale) {
            this.timeline = timeline;
            this.scale = scale;
            this.layout = new TimelineLayout(this::width);
            getStyleClass().add("timeline-canvas");
        }

        private double width(String words) {
            return widths.computeIfAbsent(words, text -> {
                var measured = new Text(text);
                measured.setFont(font(12));
                return measured.getLayoutBounds().getWidth();
            });
        }

        @Override
        protected void fontChanged() {
            widths.clear();
        }

        @Override
        protected void paint(Canvas target) {
            var room = new Room(WIDTH, 150, Room.AXIS, HEIGHT - 56);
            List<LaneStack.Slot> slots = IntStream.range(0, LANES)
                    .mapToObj(lane -> new LaneStack.Slot(lane, false, false)).toList();
            long start = THREADS.getCurrentThreadCpuTime();
            var frame = layout.frame(timeline, LaneStack.of(timeline, slots, room.height()), scale, room.top(),
                    room.height(), 0);
            layoutMillis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            var heads = slots.stream().map(slot -> new Sheet.Head("Lane " + slot.lane(), "items", "", "")).toList();
            var pen = new CanvasPen(this, target.getGraphicsContext2D(), this::width);
            pen.fillRect(Ink.SURFACE, 0, 0, WIDTH, HEIGHT);
            new SheetPainter(pen, room, LaneWords::tick, LaneWords::price).paint(new Sheet(frame, heads, List.of(),
                    Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty(), List.of()));
        }
    }

    private static void measure(int count) {
        List<TimelineItem> items = items(count);
        long start = THREADS.getCurrentThreadCpuTime();
        var timeline = new Timeline(LANES, items);
        double build = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        var shown = new BitSet();
        shown.set(0, LANES);
        TimeScale whole = TimeScale.fitting(timeline.extent(shown).orElseThrow(), WIDTH - 150);
        var picture = new Picture(timeline, whole);
        var scene = new Scene(new StackPane(picture), WIDTH, HEIGHT);
        Look.follow(scene, new SimpleObjectProperty<>(Theme.LIGHT));
        var image = new WritableImage((int) WIDTH, (int) HEIGHT);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        if (count == FEW) {
            walk(picture, scene, image, whole, new ArrayList<>(), new ArrayList<>());
        }
        var frames = new ArrayList<Double>();
        var layouts = new ArrayList<Double>();
        walk(picture, scene, image, whole, frames, layouts);
        double[] sorted = frames.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] laidOut = layouts.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("| %,9d | %8.0f | %13.2f | %10.2f | %12.2f | %9.2f | %9.2f |%n", count, build,
                laidOut[laidOut.length / 2], laidOut[(int) (laidOut.length * 0.95)], sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1]);
    }

    /// Zooms in about a place and pans at each level.
    private static void walk(Picture picture, Scene scene, WritableImage image, TimeScale whole, List<Double> frames,
            List<Double> layouts) {
        TimeScale scale = whole;
        while (scale.span() > 4) {
            for (int pan = 0; pan < 2; pan++) {
                long start = cpu();
                picture.scale = scale.panned(pan * 40);
                picture.repaint();
                scene.snapshot(image);
                frames.add((cpu() - start) / 1e6);
                layouts.add(picture.layoutMillis);
            }
            scale = scale.zoomed(TimeScale.NOTCH, scale.width() * 0.3);
        }
    }

    /// Of this thread and of the one that renders.
    private static long cpu() {
        long sum = THREADS.getCurrentThreadCpuTime();
        for (long id : THREADS.getAllThreadIds()) {
            var info = THREADS.getThreadInfo(id);
            if (info != null && info.getThreadName().startsWith("QuantumRenderer")) {
                sum += THREADS.getThreadCpuTime(id);
            }
        }
        return sum;
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
            items.add(new TimelineItem("i" + i, lane, marks[lane], first, last, Ends.FIRM, "value " + i % 1_000,
                    i % 2 == 0));
        }
        return items;
    }
}
