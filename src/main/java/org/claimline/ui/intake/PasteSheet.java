package org.claimline.ui.intake;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ReadDocument;
import org.claimline.notebook.Clipped;
import org.claimline.ui.control.DetailsForm;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// What was recognised of pasted words, before they become an article.
final class PasteSheet extends Dialog<ArticleDetails> {

    private static final int LINES = 6;
    private static final int CHARACTERS = 420;

    PasteSheet(Scene owner, Clipped.Clipping clipping) {
        initOwner(owner.getWindow());
        setTitle(Texts.get("intake.paste.title"));
        Look.copy(owner, getDialogPane().getStylesheets());
        ReadDocument document = clipping.document();
        var form = new DetailsForm(document.details(), Map.of());
        Label start = Nodes.text(start(document.text()), "reading", "paste-text");
        var count = Nodes.label(Texts.get("intake.paste.count", words(document.text())), "secondary");
        var content = new VBox(10, form, start, count);
        content.getStyleClass().add("paste-sheet");
        getDialogPane().setContent(content);
        var save = new ButtonType(Texts.get("intake.paste.save"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        getDialogPane().lookupButton(save).disableProperty().bind(form.validProperty().not());
        setResultConverter(pressed -> pressed == save ? form.answer() : null);
        setOnShown(_ -> form.requestFocus());
    }

    private static String start(String text) {
        String lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).collect(Collectors.joining("\n"));
        return lines.length() <= CHARACTERS ? lines : lines.substring(0, CHARACTERS).strip() + "…";
    }

    private static long words(String text) {
        return text.split("\\s+").length;
    }
}
