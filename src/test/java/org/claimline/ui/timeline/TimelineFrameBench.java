package org.claimline.ui.timeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.claimline.bench.Frames;
import org.claimline.timeline.Ends;
import org.claimline.timeline.Frame;
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

/// How long a frame of the timeline takes at 1600×900 while one zooms from everything to a few days at two places and pans
/// at each level: laying it out, all that the FX thread does for it (layout, painting on the canvas, the pulse), what the
/// renderer's thread draws, and a whole frame, which is both together. Items are spread over ten years with a few crowded
/// weeks; every fifth is a stretch. Also how long it takes to find what is under the pointer.
///
/// Prints a table in milliseconds of the processor's time, because on a busy machine the clock says little. Run it with
/// the headless toolkit and `-Dprism.order=sw`.
public final class TimelineFrameBench {

    private static final int LANES = 5;
    private static final double WIDTH = 1_600;
    private static final double HEIGHT = 900;
    private static final long FIRST = LocalDate.of(2016, 1, 1).toEpochDay();
    private static final int DAYS = 3_652;
    private static final int HITS = 100_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TimelineFrameBench() {}

    public static void main(String[] arguments) throws InterruptedException {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        System.out.println("| items | build ms | most marks | hit µs | layout p50 | p95 | FX thread p50 | p95 "
                + "| drawing p50 | p95 | whole p50 | p95 | max |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        measure(1_000, false);
        measure(100_000, false);
        for (int count : new int[]{1_000, 10_000, 100_000, 1_000_000}) {
            measure(count, true);
        }
        System.exit(0);
    }

    /// The timeline alone, without a notebook.
    private static final class Picture extends StyledCanvas {

        private final Timeline timeline;
        private final LetterWidths widths = new LetterWidths(() -> font(12));
        private final TimelineLayout layout = new TimelineLayout(widths);
        private final List<Frame> frames = new ArrayList<>();
        private final List<Double> layouts = new ArrayList<>();
        private TimeScale scale;

        Picture(Timeline timeline, TimeScale scale) {
            this.timeline = timeline;
            this.scale = scale;
            getStyleClass().add("timeline-canvas");
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
            Frame frame = layout.frame(timeline, LaneStack.of(timeline, slots, room.height()), scale, room.top(),
                    room.height(), 0);
            layouts.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
            frames.add(frame);
            var heads = slots.stream().map(slot -> new Sheet.Head("Lane " + slot.lane(), "items", "", "")).toList();
            var pen = new CanvasPen(this, widths);
            pen.fillRect(Ink.SURFACE, 0, 0, WIDTH, HEIGHT);
            new SheetPainter(pen, room, LaneWords::tick, LaneWords::price).paint(new Sheet(frame, heads, List.of(),
                    Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty(), List.of(), true));
        }

        private double layout(int percent) {
            return Frames.at(layouts, percent);
        }

        private int mostMarks() {
            return frames.stream().mapToInt(frame -> frame.lanes().stream().flatMap(lane -> lane.rows().stream())
                    .mapToInt(List::size).sum()).max().orElse(0);
        }

        /// Microseconds to find what is under the pointer.
        private double hit() {
            var random = new Random(5);
            int found = 0;
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < HITS; i++) {
                Frame frame = frames.get(i % frames.size());
                found += frame.at(random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT).isPresent() ? 1 : 0;
            }
            double micros = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / HITS;
            if (found == 0) {
                throw new IllegalStateException("the pointer never met a mark");
            }
            return micros;
        }
    }

    private static void measure(int count, boolean print) throws InterruptedException {
        List<TimelineItem> items = items(count);
        long start = THREADS.getCurrentThreadCpuTime();
        var timeline = new Timeline(LANES, items);
        double build = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        var shown = new BitSet();
        shown.set(0, LANES);
        TimeScale whole = TimeScale.fitting(timeline.extent(shown).orElseThrow(), WIDTH - 150);
        Picture picture = Frames.onFx(() -> new Picture(timeline, whole));
        Stage stage = Frames.onFx(() -> shown(picture));
        List<TimeScale> scales = walk(whole);
        var frames = new Frames();
        frames.run(stage.getScene(), scales.size(), at -> {
            picture.scale = scales.get(at);
            picture.repaint();
        });
        Frames.onFx(() -> {
            stage.hide();
            return true;
        });
        if (print) {
            System.out.printf(
                    "| %,d | %.0f | %,d | %.2f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                    count, build, picture.mostMarks(), picture.hit(), picture.layout(50), picture.layout(95),
                    frames.laidOut(50), frames.laidOut(95), frames.drawn(50), frames.drawn(95), frames.whole(50),
                    frames.whole(95), frames.whole(100));
        }
    }

    private static Stage shown(Picture picture) {
        var scene = new Scene(new StackPane(picture), WIDTH, HEIGHT);
        Look.follow(scene, new SimpleObjectProperty<>(Theme.LIGHT));
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /// Zooms in about two places and pans at each level.
    private static List<TimeScale> walk(TimeScale whole) {
        var scales = new ArrayList<TimeScale>();
        for (double place : new double[]{0.3, 0.7}) {
            for (TimeScale scale = whole; scale.span() > 4; scale = scale.zoomed(TimeScale.NOTCH, WIDTH * place)) {
                scales.add(scale);
                scales.add(scale.panned(40));
                scales.add(scale.panned(80));
            }
        }
        return scales;
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
