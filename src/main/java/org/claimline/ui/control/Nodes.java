package org.claimline.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small parts that pages are made of.
public final class Nodes {

    private Nodes() {}

    /// A label with style classes; see `base.css` for "secondary", "small", "strong", "heading", "chip".
    public static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A label that breaks its lines.
    public static Label text(String text, String... styleClasses) {
        Label label = label(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A button that names its action.
    public static Button button(String text, Runnable action, String... styleClasses) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A button that names its action and shows its key.
    public static Button keyButton(String text, String key, Runnable action, String... styleClasses) {
        Button button = button(text, action, styleClasses);
        button.setGraphic(label(key, "kbd"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(text);
        button.setAccessibleHelp(key);
        return button;
    }

    /// A button that shows a picture only.
    ///
    /// @param name for screen readers and the tooltip
    public static Button iconButton(Feather icon, String name, Runnable action) {
        Button button = button("", action, "plain", "icon-button");
        button.setGraphic(icon(icon));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    public static FontIcon icon(Feather icon) {
        return new FontIcon(icon);
    }

    /// A coloured dot; the style class says which colour.
    public static Region dot(String... styleClasses) {
        var dot = new Region();
        dot.getStyleClass().add("dot");
        dot.getStyleClass().addAll(styleClasses);
        return dot;
    }

    /// Takes the room that is left in a row.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Shows the node, and gives it room, or neither.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Marks a heading for screen readers.
    public static Label heading(String text) {
        Label heading = label(text, "heading");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        return heading;
    }

    /// A line of a form: the field, and before it its name, which screen readers say with it.
    ///
    /// @param key of the name's text
    public static void formRow(GridPane form, int row, String key, Node field) {
        Label label = label(Texts.get(key), "secondary");
        label.setLabelFor(field);
        form.addRow(row, label, field);
    }
}
