package org.claimline.ui.claims;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.controlsfx.control.textfield.TextFields;

/// What can be done with the selected claims: below the table, while any are selected.
final class SelectionBar extends HBox {

    private final ClaimActions actions;
    private final Runnable leave;
    private final TextField tag = new TextField();

    /// @param leave called when the user is done typing a tag
    SelectionBar(ClaimsViewModel model, ClaimActions actions, Runnable leave) {
        super(8);
        this.actions = actions;
        this.leave = leave;
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label count = Nodes.label("", "secondary");
        count.setMinWidth(USE_PREF_SIZE);
        tag.setId("tag-selected");
        tag.setPromptText(Texts.get("claims.tag.prompt"));
        tag.setAccessibleText(Texts.get("claims.tag.prompt"));
        tag.setPrefColumnCount(10);
        tag.setOnAction(_ -> add());
        tag.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                tag.clear();
                leave.run();
            }
        });
        TextFields.bindAutoCompletion(tag, request -> actions.completions(request.getUserText()));
        getChildren().addAll(count, Nodes.spring(), tag,
                Nodes.keyButton(Texts.get("claims.open"), "O", actions::open),
                Nodes.keyButton(Texts.get("claims.event"), "E", actions::makeEvents),
                Nodes.keyButton(Texts.get("claims.reject"), "Del", actions::reject),
                Nodes.keyButton(Texts.get("claims.confirm"), "⏎", actions::confirm));
        model.selectionProperty().subscribe(places -> {
            Nodes.show(this, !places.isEmpty());
            count.setText(Texts.get("claims.selected", places.size()));
        });
    }

    private void add() {
        actions.tag(tag.getText());
        tag.clear();
        leave.run();
    }

    /// Puts the cursor into the field for a tag.
    void editTag() {
        tag.requestFocus();
    }
}
