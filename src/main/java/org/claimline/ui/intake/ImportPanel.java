package org.claimline.ui.intake;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.claimline.notebook.ImportReport.Failed;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.intake.ImportViewModel.State;
import org.kordamp.ikonli.feather.Feather;

/// The import that is under way, or what became of the last one. It floats over a corner and leaves the rest of the
/// window free.
final class ImportPanel extends VBox {

    private static final Duration PULSE = Duration.millis(150);
    private static final double ROW = 49;
    private static final int MOST_ROWS = 5;

    private final ImportViewModel model;
    private final Label title = Nodes.label("", "strong");
    private final ProgressBar bar = new ProgressBar();
    private final Label file = Nodes.label("", "secondary");
    private final Label speed = Nodes.label("", "secondary");
    private final Label failed = Nodes.label("", "secondary");
    private final ListView<Failed> list = new ListView<>();
    private final Timeline pulse;

    /// @param showFile shows a file where it lies
    ImportPanel(ImportViewModel model, Consumer<Path> showFile) {
        super(10);
        this.model = model;
        getStyleClass().addAll("card", "import-panel");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(Texts.get("intake.panel"));
        pulse = new Timeline(new KeyFrame(PULSE, _ -> model.tick()));
        pulse.setCycleCount(Animation.INDEFINITE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Texts.get("intake.panel"));
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setMinWidth(0);
        speed.setMinWidth(USE_PREF_SIZE);
        fillList(showFile);
        var progress = new HBox(12, file, Nodes.spring(), speed);
        Button copy = Nodes.button(Texts.get("intake.copy"), this::copy, "plain");
        var failedRow = new HBox(8, failed, Nodes.spring(), copy);
        failedRow.setAlignment(Pos.CENTER_LEFT);
        var failures = new VBox(4, failedRow, list);
        failures.visibleProperty().bind(Bindings.isNotEmpty(model.failures()));
        failures.managedProperty().bind(failures.visibleProperty());
        failed.textProperty().bind(Bindings.size(model.failures()).map(count -> Texts.get("intake.failed", count)));
        getChildren().addAll(head(), bar, progress, failures);
        model.stateProperty().subscribe(this::show);
        visibleProperty().bind(model.openProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.openProperty().set(false);
                event.consume();
            }
        });
    }

    private HBox head() {
        Button cancel = Nodes.button(Texts.get("intake.cancel"), model::cancel);
        cancel.setId("cancel-import");
        cancel.textProperty().bind(model.stoppingProperty()
                .map(stopping -> Texts.get(stopping ? "intake.stopping" : "intake.cancel")));
        cancel.disableProperty().bind(model.stoppingProperty());
        var running = model.stateProperty().map(State.Running.class::isInstance);
        cancel.visibleProperty().bind(running);
        cancel.managedProperty().bind(cancel.visibleProperty());
        Button undo = Nodes.button(Texts.get("intake.undo"), model::undo);
        undo.visibleProperty().bind(model.undoableProperty());
        undo.managedProperty().bind(undo.visibleProperty());
        Button hide = Nodes.iconButton(Feather.CHEVRON_DOWN, Texts.get("intake.hide"),
                () -> model.openProperty().set(false));
        title.setMinWidth(0);
        var head = new HBox(8, title, Nodes.spring(), cancel, undo, hide);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void fillList(Consumer<Path> showFile) {
        list.setItems(model.failures());
        list.setCellFactory(_ -> new FailureCell(showFile));
        list.getStyleClass().add("failure-list");
        list.setAccessibleText(Texts.get("intake.failures"));
        list.prefHeightProperty().bind(Bindings.size(model.failures())
                .map(count -> Math.min(count.intValue(), MOST_ROWS) * ROW + 2));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Failed chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                showFile.accept(chosen.path());
                event.consume();
            }
        });
    }

    private void show(State state) {
        boolean running = state instanceof State.Running;
        Nodes.show(bar, running);
        Nodes.show(file.getParent(), running);
        switch (state) {
            case State.Idle() -> title.setText(Texts.get("intake.none"));
            case State.Running(int done, int total, String name, var perSecond, var left) -> {
                title.setText(Texts.get("intake.progress", done, total));
                bar.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
                file.setText(name);
                speed.setText(left.map(time -> Texts.get("intake.speed.left", rate(perSecond), ImportWords.time(time)))
                        .orElse(""));
            }
            case State.Ended _ -> title.setText(model.summary());
        }
        if (running) {
            pulse.play();
        } else {
            pulse.stop();
        }
    }

    private static String rate(OptionalDouble perSecond) {
        double rate = perSecond.orElse(0);
        return rate >= 10
                ? Texts.get("intake.speed.second", Math.round(rate))
                : Texts.get("intake.speed.minute", Math.max(1, Math.round(rate * 60)));
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.failuresAsText()));
    }

    /// Takes the focus: the list of failures where there is one.
    void focus() {
        if (model.failures().isEmpty()) {
            lookupAll(".button").stream().filter(button -> button.isVisible() && !button.isDisabled()).findFirst()
                    .ifPresent(Node::requestFocus);
        } else {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            list.requestFocus();
        }
    }
}
