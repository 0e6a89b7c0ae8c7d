package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.ui.control.DayPicker;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// Asks for an event's title and days.
final class EventDialog extends Dialog<EventDialog.Answer> {

    /// @param title not blank
    record Answer(String title, Days when) {}

    private final TextField title = new TextField();
    private final DatePicker first = new DayPicker();
    private final DatePicker last = new DayPicker();
    private final Label fault = Nodes.label("", "secondary", "alarm");

    /// @param verb the key of what the button does
    EventDialog(Scene owner, String verb, String titleNow, Days daysNow) {
        initOwner(owner.getWindow());
        setTitle(Texts.get(verb));
        Look.copy(owner, getDialogPane().getStylesheets());
        title.setText(titleNow);
        title.setPromptText(Texts.get("timeline.event.title.prompt"));
        title.setId("event-title");
        first.setValue(daysNow.first());
        last.setValue(daysNow.last().equals(daysNow.first()) ? null : daysNow.last());
        getDialogPane().setContent(form());
        var done = new ButtonType(Texts.get(verb), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(done, ButtonType.CANCEL);
        Node button = getDialogPane().lookupButton(done);
        title.textProperty().subscribe(() -> check(button));
        first.valueProperty().subscribe(() -> check(button));
        last.valueProperty().subscribe(() -> check(button));
        check(button);
        setResultConverter(pressed -> pressed == done ? answer().orElse(null) : null);
        setOnShown(_ -> title.requestFocus());
    }

    private GridPane form() {
        var form = new GridPane(12, 8);
        form.getStyleClass().add("event-form");
        Nodes.formRow(form, 0, "timeline.event.title", title);
        Nodes.formRow(form, 1, "timeline.event.first", first);
        Nodes.formRow(form, 2, "timeline.event.last", last);
        form.add(fault, 1, 3);
        return form;
    }

    private void check(Node button) {
        Optional<String> wrong = wrong();
        fault.setText(wrong.map(Texts::get).orElse(""));
        button.setDisable(wrong.isPresent() || title.getText().isBlank());
    }

    private Optional<String> wrong() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        if (from == null) {
            return Optional.of("timeline.event.no-first");
        }
        return to != null && to.isBefore(from) ? Optional.of("timeline.event.wrong-order") : Optional.empty();
    }

    private Optional<Answer> answer() {
        LocalDate from = first.getValue();
        if (from == null || title.getText().isBlank()) {
            return Optional.empty();
        }
        LocalDate to = last.getValue() == null ? from : last.getValue();
        Days when = to.equals(from) ? Days.of(from) : new Days(from, to, Precision.RANGE);
        return Optional.of(new Answer(title.getText().strip(), when));
    }
}
