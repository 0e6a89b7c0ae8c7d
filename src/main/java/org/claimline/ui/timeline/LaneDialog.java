package org.claimline.ui.timeline;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.claimline.domain.query.Fault;
import org.claimline.domain.query.Query;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// Asks for a lane of the user's own: its name, and the query of what stands in it.
final class LaneDialog extends Dialog<HandLane> {

    private final TextField name = new TextField();
    private final TextField query = new TextField();
    private final Label fault = Nodes.text("", "secondary", "alarm");
    private final Arrangement arrangement;
    private final Optional<HandLane> before;

    /// @param verb the key of what the button does
    /// @param before the lane that is changed
    LaneDialog(Scene owner, String verb, Arrangement arrangement, Optional<HandLane> before) {
        this.arrangement = arrangement;
        this.before = before;
        initOwner(owner.getWindow());
        setTitle(Texts.get(verb));
        Look.copy(owner, getDialogPane().getStylesheets());
        before.ifPresent(lane -> {
            name.setText(lane.name());
            query.setText(lane.query());
        });
        name.setId("lane-name");
        query.setId("lane-query");
        query.setPromptText(Texts.get("timeline.lane.query.prompt"));
        getDialogPane().setContent(form());
        var done = new ButtonType(Texts.get(verb), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(done, ButtonType.CANCEL);
        Node button = getDialogPane().lookupButton(done);
        name.textProperty().subscribe(() -> check(button));
        query.textProperty().subscribe(() -> check(button));
        setResultConverter(pressed -> pressed == done
                ? new HandLane(name.getText().strip(), query.getText().strip())
                : null);
        setOnShown(_ -> name.requestFocus());
    }

    private GridPane form() {
        var form = new GridPane(12, 8);
        form.getStyleClass().add("event-form");
        Nodes.formRow(form, 0, "timeline.lane.name", name);
        Nodes.formRow(form, 1, "timeline.lane.query", query);
        query.setPrefColumnCount(32);
        Label about = Nodes.text(Texts.get("timeline.lane.query.about"), "secondary");
        about.setMaxWidth(380);
        fault.setMaxWidth(380);
        form.add(about, 1, 2);
        form.add(fault, 1, 3);
        return form;
    }

    private void check(Node button) {
        String own = name.getText().strip();
        boolean taken = arrangement.hand().stream().filter(lane -> !before.equals(Optional.of(lane)))
                .anyMatch(lane -> lane.name().equals(own));
        String wrong = taken
                ? Texts.get("timeline.lane.taken", own)
                : Query.parse(query.getText()).faults().stream().findFirst().map(Fault::message).orElse("");
        fault.setText(wrong);
        button.setDisable(own.isEmpty() || query.getText().isBlank() || !wrong.isEmpty());
    }
}
