package org.claimline.ui.timeline;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.claimline.domain.query.Fault;
import org.claimline.domain.query.Query;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// Asks what a second timeline below the first is to show.
final class CompareDialog extends Dialog<String> {

    /// @param now its query
    CompareDialog(Scene owner, String now) {
        initOwner(owner.getWindow());
        setTitle(Texts.get("timeline.compare"));
        Look.copy(owner, getDialogPane().getStylesheets());
        var query = new TextField(now);
        query.setId("compare-query");
        query.setPrefColumnCount(40);
        query.setPromptText(Texts.get("timeline.lane.query.prompt"));
        query.setAccessibleText(Texts.get("timeline.compare"));
        Label about = Nodes.text(Texts.get("timeline.compare.about"), "secondary");
        about.setMaxWidth(440);
        Label fault = Nodes.text("", "secondary", "alarm");
        var form = new VBox(8, about, query, fault);
        form.getStyleClass().add("event-form");
        getDialogPane().setContent(form);
        var done = new ButtonType(Texts.get("timeline.compare.show"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(done, ButtonType.CANCEL);
        Node button = getDialogPane().lookupButton(done);
        query.textProperty().subscribe(text -> {
            String wrong = Query.parse(text).faults().stream().findFirst().map(Fault::message).orElse("");
            fault.setText(wrong);
            button.setDisable(text.isBlank() || !wrong.isEmpty());
        });
        setResultConverter(pressed -> pressed == done ? query.getText() : null);
        setOnShown(_ -> query.requestFocus());
    }
}
