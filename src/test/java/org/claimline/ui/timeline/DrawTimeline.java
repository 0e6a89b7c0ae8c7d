package org.claimline.ui.timeline;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.claimline.domain.Days;
import org.claimline.domain.Event;
import org.claimline.domain.PriceSeries;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.testkit.DemoNotebook;
import org.claimline.testkit.TestFolder;
import org.claimline.timeline.Timeline.Extent;
import org.claimline.timeline.paper.Palette;
import org.claimline.timeline.picture.Ink;
import org.claimline.ui.Pictures;
import org.claimline.ui.Pictures.Picture;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.Theme;

/// Draws the timeline as it can be arranged, in both themes, to be looked at: `DrawTimeline FOLDER [NAME…]`.
public final class DrawTimeline {

    private DrawTimeline() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> names = List.of(arguments).subList(1, arguments.length);
        try (TestFolder home = TestFolder.make("demo");
                Notebook notebook = DemoNotebook.sample(home.path().resolve("demo.claimline"));
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Platform.startup(() -> {});
            notebook.prices().put(prices("Sample, Hong Kong", "HKD", 150));
            notebook.prices().put(prices("Sample, New York", "USD", 155));
            print(notebook, folder);
            mark(notebook, "Results day", LocalDate.of(2025, 11, 25));
            mark(notebook, "Policy memo", LocalDate.of(2025, 11, 14));
            for (Scene scene : scenes()) {
                if (names.isEmpty() || names.contains(scene.name())) {
                    draw(notebook, folder, scene, workers);
                }
            }
        } finally {
            Platform.exit();
        }
        System.exit(0);
    }

    private record Scene(String name, Arrangement arrangement, Optional<Days> period) {}

    private static List<Scene> scenes() {
        Arrangement first = Arrangement.FIRST;
        var period = new Days(LocalDate.of(2025, 10, 3), LocalDate.of(2025, 11, 12), Days.Precision.RANGE);
        return List.of(new Scene("kind", first, Optional.of(period)),
                new Scene("metric", first.by(Grouping.METRIC), Optional.empty()),
                new Scene("own", first.withHand(List.of(new HandLane("Capex and pledges", "metric:capex"),
                        new HandLane("Brokers", "type:price-target"), new HandLane("Cloud", "metric:cloud")))
                        .by(Grouping.HAND).folding("~none", true), Optional.empty()),
                new Scene("as-of", first.on(DateAxis.PUBLISHED).asOf(Optional.of(LocalDate.of(2025, 11, 20))),
                        Optional.empty()),
                new Scene("compared", first.by(Grouping.KIND).showing(EntryKind.ARTICLES, false)
                        .showing(EntryKind.EVENTS, false).comparedWith("kind:target metric:capex"), Optional.empty()));
    }

    private static void draw(Notebook notebook, Path folder, Scene scene, Executor workers)
            throws IOException {
        notebook.timelineFile().write(ArrangementLines.of(scene.arrangement()));
        var pictures = new ArrayList<Picture>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (int[] size : new int[][]{{1440, 900}, {1000, 700}}) {
                pictures.add(new Picture(scene.name() + "-" + size[0] + "-" + theme.name().toLowerCase(Locale.ROOT),
                        theme, size[0], size[1], desk -> {
                            desk.periodProperty().set(scene.period());
                            desk.go(new Place.Timeline(Optional.empty()));
                        }));
            }
        }
        new Pictures(notebook, DemoNotebook.CLOCK, workers, Platform::runLater).draw(folder, pictures);
    }

    /// A walk by chance.
    private static PriceSeries prices(String name, String currency, double start) {
        var random = new Random(name.hashCode());
        var closes = new TreeMap<LocalDate, BigDecimal>();
        double close = start;
        for (LocalDate day = LocalDate.of(2025, 8, 1); day.isBefore(LocalDate.of(2026, 2, 1)); day = day.plusDays(1)) {
            close *= 1 + random.nextGaussian() * 0.02;
            closes.put(day, BigDecimal.valueOf(close).setScale(2, RoundingMode.HALF_UP));
        }
        return new PriceSeries(name, currency, closes);
    }

    /// The files that are printed, with made-up colours.
    private static void print(Notebook notebook, Path folder) throws IOException {
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, ink == Ink.SURFACE ? 0xFFFFFF : ink.name().endsWith("SOFT") ? 0xE0E8F0 : 0x305070);
        }
        Story story = Story.of(Material.of(notebook), Arrangement.FIRST, "");
        var days = new Extent(LocalDate.of(2025, 9, 1).toEpochDay(), LocalDate.of(2026, 1, 31).toEpochDay());
        var printed = new PrintedTimeline(story, days, LocalDate.of(2026, 1, 15).toEpochDay(), "Alibaba · AI narrative",
                new Palette(colours, "SansSerif"));
        Files.createDirectories(folder);
        for (ExportForm form : ExportForm.values()) {
            Files.write(folder.resolve(form.name().toLowerCase(Locale.ROOT) + "." + form.ending()), printed.as(form));
        }
    }

    private static void mark(Notebook notebook, String title, LocalDate day) {
        notebook.apply(Edits.event(title, Days.of(day)));
        Event event = notebook.events().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
        notebook.apply(Edits.tag(new Target.OnEvent(event.id()), Material.MARKER,
                notebook.tags().stream().map(use -> use.tag()).toList()));
    }
}
