package org.claimline.ui.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.notebook.ImportReport.Failed;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// A file that could not be read: its name, the reason, and the way to it.
final class FailureCell extends ListCell<Failed> {

    private final Label name = Nodes.label("", "strong");
    private final Label reason = Nodes.text("", "secondary");
    private final HBox box;

    FailureCell(Consumer<Path> showFile) {
        getStyleClass().add("failure-row");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        Button show = Nodes.button(Texts.get("intake.show-file"),
                () -> Optional.ofNullable(getItem()).map(Failed::path).ifPresent(showFile), "plain");
        show.setFocusTraversable(false);
        var words = new VBox(2, name, reason);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(8, words, show);
        box.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Failed failure, boolean empty) {
        super.updateItem(failure, empty);
        setGraphic(empty || failure == null ? null : box);
        setAccessibleText("");
        if (failure != null) {
            name.setText(ImportWords.name(failure));
            reason.setText(ImportWords.reason(failure));
            setAccessibleText(name.getText() + ". " + reason.getText());
        }
    }
}
