package org.claimline.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// Asks for the name of a new notebook, and for the folder that it is put into.
final class NewNotebookSheet extends Dialog<Path> {

    private static final String SUFFIX = ".claimline";
    private static final int LONGEST = 80;
    private static final String FORBIDDEN = "/\\:*?\"<>|";
    private static final double WIDTH = 460;

    private final TextField name = new TextField();
    private final ObjectProperty<Path> folder;
    private final Label fault = Nodes.text("", "secondary", "alarm");

    NewNotebookSheet(Scene owner, Notebooks notebooks) {
        folder = new SimpleObjectProperty<>(notebooks.home());
        initOwner(owner.getWindow());
        setTitle(Texts.get("start.new.title"));
        Look.copy(owner, getDialogPane().getStylesheets());
        name.setId("notebook-name");
        name.setPromptText(Texts.get("start.new.example"));
        var form = new GridPane(12, 10);
        Nodes.formRow(form, 0, "start.new.name", name);
        Nodes.formRow(form, 1, "start.new.folder", where(owner, notebooks));
        name.setPrefWidth(WIDTH - 120);
        var content = new VBox(12, form, Nodes.text(Texts.get("start.new.about"), "secondary"), fault);
        content.setPrefWidth(WIDTH);
        getDialogPane().setContent(content);
        var create = new ButtonType(Texts.get("start.new.create"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(create, ButtonType.CANCEL);
        Node button = getDialogPane().lookupButton(create);
        name.textProperty().subscribe(typed -> {
            Optional<String> wrong = fault(typed.strip());
            button.setDisable(wrong.isPresent() || typed.isBlank());
            fault.setText(wrong.orElse(""));
        });
        setResultConverter(pressed -> pressed == create ? answer() : null);
        setOnShown(_ -> name.requestFocus());
    }

    private Node where(Scene owner, Notebooks notebooks) {
        Label path = Nodes.label("");
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMaxWidth(WIDTH - 220);
        folder.subscribe(now -> {
            path.setText(now.toString());
            path.setTooltip(new Tooltip(now.toString()));
        });
        var choose = Nodes.button(Texts.get("start.new.choose"),
                () -> notebooks.chooseFolder(owner.getWindow(), Texts.get("start.new.folder"), folder.get())
                        .ifPresent(folder::set));
        var row = new HBox(8, path, Nodes.spring(), choose);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Path answer() {
        return folder.get().resolve(name.getText().strip() + SUFFIX);
    }

    /// Why a name cannot be that of a folder on every system.
    static Optional<String> fault(String name) {
        boolean isForbidden = name.chars()
                .anyMatch(letter -> FORBIDDEN.indexOf(letter) >= 0 || Character.isISOControl(letter));
        if (isForbidden) {
            return Optional.of(Texts.get("start.new.forbidden", FORBIDDEN));
        }
        if (name.startsWith(".") || name.endsWith(".")) {
            return Optional.of(Texts.get("start.new.dot"));
        }
        return name.length() > LONGEST ? Optional.of(Texts.get("start.new.long", LONGEST)) : Optional.empty();
    }
}
