package org.claimline.ui.timeline;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import org.claimline.notebook.TimelineExport;
import org.claimline.timeline.Timeline.Extent;
import org.claimline.timeline.paper.Palette;
import org.claimline.timeline.picture.Ink;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;
import org.claimline.ui.theme.Look;
import org.claimline.ui.theme.Theme;

/// Exports the timeline: asks for what and where to, and writes the file.
final class Printing {

    private final TimelineViewModel model;
    private final TimelineCanvas canvas;
    private final Desk desk;

    Printing(TimelineViewModel model, TimelineCanvas canvas) {
        this.model = model;
        this.canvas = canvas;
        this.desk = model.desk();
    }

    /// Asks, and writes.
    void ask() {
        boolean period = desk.periodProperty().get().isPresent();
        new ExportSheet(canvas.getScene(), period).showAndWait().ifPresent(answer -> {
            var chooser = new FileChooser();
            chooser.setTitle(Texts.get("timeline.export"));
            chooser.setInitialFileName("timeline." + answer.form().ending());
            File file = chooser.showSaveDialog(canvas.getScene().getWindow());
            if (file != null) {
                write(file.toPath(), answer.range(), answer.form());
            }
        });
    }

    /// Writes a file on a worker, and tells when it is there.
    void write(Path file, ExportRange range, ExportForm form) {
        Optional<Extent> days = days(range);
        if (days.isEmpty()) {
            desk.tell(Notice.of(Texts.get("timeline.export.nothing")));
            return;
        }
        Palette palette = printed(canvas.font(12).getFamily());
        Story story = model.storyProperty().get();
        long today = story.arrangement().asOf().orElse(model.today()).toEpochDay();
        desk.read(book -> {
            var printed = new PrintedTimeline(story, days.get(), today, book.settings().title(), palette);
            TimelineExport.save(file, printed.as(form));
            return file;
        }, written -> desk.tell(Notice.of(Texts.get("timeline.export.done", written.getFileName()))));
    }

    /// The first day and the last.
    private Optional<Extent> days(ExportRange range) {
        return switch (range) {
            case WHOLE -> model.whole();
            case VISIBLE -> Optional.of(new Extent(model.sight().scale().firstDay(), model.sight().scale().lastDay()));
            case SELECTED -> desk.periodProperty().get().map(TimelineViewModel::extent);
        };
    }

    /// Paper is white: the colours of the light theme, whatever the window wears.
    private static Palette printed(String family) {
        var sample = new StyledCanvas() {
            @Override
            protected void fontChanged() {
                // Nothing depends on it.
            }

            @Override
            protected void paint(Canvas target) {
                // Only its colours are asked for.
            }

            Map<Ink, Integer> colours() {
                Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
                for (Ink ink : Ink.values()) {
                    colours.put(ink, rgb(colour(ink)));
                }
                return colours;
            }
        };
        sample.getStyleClass().add("timeline-canvas");
        var scene = new Scene(new StackPane(sample));
        Look.follow(scene, new SimpleObjectProperty<>(Theme.LIGHT));
        scene.getRoot().applyCss();
        return new Palette(sample.colours(), family);
    }

    private static int rgb(Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16 | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
