package org.claimline.ui.reader;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.domain.Tag;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.controlsfx.control.textfield.TextFields;

/// The tags of what is looked at, and a field that adds one and completes what is typed.
final class TagsCard extends VBox {

    private final InspectorViewModel model;
    private final FlowPane chips = new FlowPane(6, 6);
    private final TextField field = new TextField();
    private List<Tag> shown = List.of();

    /// @param leave called when the user is done typing
    TagsCard(InspectorViewModel model, Runnable leave) {
        super(8);
        this.model = model;
        getStyleClass().addAll("card", "tags-card");
        field.setPromptText(Texts.get("reader.tags.add"));
        field.setAccessibleText(Texts.get("reader.tags.add"));
        field.getStyleClass().add("tag-field");
        field.setPrefColumnCount(9);
        field.setOnAction(_ -> add());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
                leave.run();
            }
        });
        TextFields.bindAutoCompletion(field, request -> model.complete(request.getUserText()))
                .setOnAutoCompleted(_ -> add());
        chips.getChildren().add(field);
        getChildren().addAll(Nodes.label(Texts.get("reader.tags"), "secondary"), chips);
        model.attachedProperty().subscribe(_ -> fill());
    }

    private void add() {
        model.tag(field.getText());
        field.clear();
    }

    /// The field stays where it is, with what is being typed.
    private void fill() {
        List<Tag> tags = model.attachedProperty().get().map(InspectorViewModel.Attached::tags).orElse(List.of());
        if (!tags.equals(shown)) {
            shown = tags;
            chips.getChildren().remove(0, chips.getChildren().size() - 1);
            chips.getChildren().addAll(0, tags.stream().map(this::chip).toList());
        }
    }

    private Node chip(Tag tag) {
        Button name = Nodes.button(tag.path(), () -> {}, "tag-name");
        name.setGraphic(Nodes.dot("tag-" + tag.colour()));
        name.setAccessibleHelp(Texts.get("reader.tags.colour"));
        name.setOnAction(_ -> palette(tag).show(name, Side.BOTTOM, 0, 4));
        Button remove = Nodes.button("×", () -> model.untag(tag), "tag-remove");
        remove.setAccessibleText(Texts.get("reader.tags.remove", tag.path()));
        var chip = new HBox(2, name, remove);
        chip.getStyleClass().addAll("chip", "tag-chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }

    private ContextMenu palette(Tag tag) {
        var menu = new ContextMenu();
        IntStream.range(0, Tag.COLOURS).mapToObj(colour -> {
            var item = new MenuItem(Texts.get("reader.tags.colour.number", colour + 1), Nodes.dot("tag-" + colour));
            item.setOnAction(_ -> model.recolour(tag, colour));
            return item;
        }).forEach(menu.getItems()::add);
        return menu;
    }

    /// Puts the cursor into the field.
    void edit() {
        field.requestFocus();
    }
}
