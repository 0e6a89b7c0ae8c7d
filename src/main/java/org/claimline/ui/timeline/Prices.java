package org.claimline.ui.timeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceDialog;
import javafx.stage.FileChooser;
import org.claimline.domain.PricePreview;
import org.claimline.domain.PriceSeries;
import org.claimline.notebook.PriceBook;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;
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
                .ifPresent(mapping -> desk.read(book -> {
                    PricePreview read = PriceBook.preview(file, mapping);
                    book.prices().put(read.series());
                    return read.series();
                }, this::taken)));
    }

    private void taken(PriceSeries series) {
        model.reload();
        desk.tell(Notice.of(Texts.get("timeline.prices.taken", series.closes().size(), series.name())));
    }

    /// Asks which series goes.
    void remove() {
        desk.read(book -> book.prices().all().stream().map(PriceSeries::name).toList(), this::remove);
    }

    private void remove(List<String> names) {
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
        dialog.showAndWait().ifPresent(name -> desk.read(book -> {
            book.prices().remove(name);
            return name;
        }, _ -> model.reload()));
    }
}
