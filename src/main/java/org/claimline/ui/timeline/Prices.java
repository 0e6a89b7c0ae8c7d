package org.claimline.ui.timeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ChoiceDialog;
import javafx.stage.FileChooser;
import org.claimline.domain.PriceMapping;
import org.claimline.domain.PriceSeries;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.PriceBook;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;
import org.claimline.ui.shell.Step;
import org.claimline.ui.theme.Look;

/// Takes tables of prices into the notebook, and series out of it.
final class Prices {

    private final TimelineViewModel model;
    private final Desk desk;
    private final Node owner;

    Prices(TimelineViewModel model, Node owner) {
        this.model = model;
        this.desk = model.desk();
        this.owner = owner;
    }

    /// Asks for a file.
    void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.get("timeline.prices.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(Texts.get("timeline.prices.files"), "*.csv", "*.tsv", "*.txt"),
                new FileChooser.ExtensionFilter(Texts.get("timeline.prices.all-files"), "*"));
        Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .ifPresent(file -> open(file.toPath()));
    }

    /// Shows how a table is understood, and takes it when the user says so.
    void open(Path file) {
        desk.read(_ -> PriceBook.preview(file), first -> new PriceSheet(owner.getScene(), first,
                (mapping, then) -> desk.read(_ -> PriceBook.preview(file, mapping), then)).showAndWait()
                .ifPresent(mapping -> take(file, mapping)));
    }

    /// Asks which series goes.
    void remove() {
        desk.read(book -> book.prices().all().stream().map(PriceSeries::name).toList(), this::askWhich);
    }

    private void askWhich(List<String> names) {
        if (names.isEmpty()) {
            desk.tell(Notice.of(Texts.get("timeline.prices.no-series")));
            return;
        }
        var dialog = new ChoiceDialog<>(names.getFirst(), names);
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle(Texts.get("timeline.prices.remove"));
        dialog.setHeaderText(null);
        dialog.setContentText(Texts.get("timeline.prices.which"));
        Look.copy(owner.getScene(), dialog.getDialogPane().getStylesheets());
        dialog.showAndWait().ifPresent(this::remove);
    }

    /// A series before and after; empty where there is none.
    private record Changed(Optional<PriceSeries> before, Optional<PriceSeries> after) {}

    /// Takes what a file tells, read as the user said.
    void take(Path file, PriceMapping mapping) {
        change(book -> {
            PriceSeries series = PriceBook.preview(file, mapping).series();
            return new Changed(named(book, series.name()), Optional.of(series));
        }, "timeline.step.prices.add", changed -> changed.after()
                .map(series -> Texts.get("timeline.prices.taken", series.closes().size(), series.name())));
    }

    /// Removes a series.
    void remove(String name) {
        change(book -> new Changed(named(book, name), Optional.empty()), "timeline.step.prices.remove",
                changed -> changed.before().map(series -> Texts.get("timeline.prices.removed", series.name())));
    }

    private void change(Function<Notebook, Changed> making, String step,
            Function<Changed, Optional<String>> words) {
        desk.read(book -> {
            Changed changed = making.apply(book);
            put(book, changed.before(), changed.after());
            return changed;
        }, changed -> {
            model.reload();
            desk.did(new Step(Texts.get(step), () -> write(changed.after(), changed.before()),
                    () -> write(changed.before(), changed.after())));
            words.apply(changed).ifPresent(told -> desk.tell(Notice.of(told)
                    .offering(Texts.get("shell.undo"), desk::undo)));
        });
    }

    private void write(Optional<PriceSeries> from, Optional<PriceSeries> to) {
        desk.read(book -> {
            put(book, from, to);
            return true;
        }, _ -> model.reload());
    }

    private static void put(Notebook book, Optional<PriceSeries> from, Optional<PriceSeries> to) {
        to.ifPresentOrElse(book.prices()::put, () -> from.ifPresent(series -> book.prices().remove(series.name())));
    }

    private static Optional<PriceSeries> named(Notebook book, String name) {
        return book.prices().all().stream().filter(series -> series.name().equals(name)).findFirst();
    }
}
