package org.claimline.ui.reader;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.FieldOrigin;
import org.claimline.domain.Wording;
import org.claimline.ui.control.DetailsForm;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// What is known of an article, how each of it is known, and the file that it was read from.
final class DetailsDialog extends Dialog<ArticleDetails> {

    private DetailsDialog(Scene owner, Article article, Map<FieldOrigin.Field, FieldOrigin> origins) {
        initOwner(owner.getWindow());
        setTitle(Texts.get("reader.details"));
        Look.copy(owner, getDialogPane().getStylesheets());
        var form = new DetailsForm(article.details(), origins);
        var original = Nodes.text(Texts.get("reader.details.original", article.original().name(),
                article.original().mediaType(), Wording.of(article.imported().atZone(ZoneOffset.UTC)
                        .toLocalDate())),
                "small", "origin");
        var content = new VBox(8, form, original);
        content.getStyleClass().addAll("details-form", "details-dialog");
        getDialogPane().setContent(content);
        var save = new ButtonType(Texts.get("reader.details.save"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        getDialogPane().lookupButton(save).disableProperty().bind(form.validProperty().not());
        setResultConverter(pressed -> pressed == save ? form.answer() : null);
        setOnShown(_ -> form.requestFocus());
    }

    /// @param correct called when the user saves something else than there was
    static void show(Scene owner, Article article, Map<FieldOrigin.Field, FieldOrigin> origins,
            Consumer<ArticleDetails> correct) {
        var dialog = new DetailsDialog(owner, article, origins);
        dialog.resultProperty().subscribe(saved -> {
            if (saved != null && !saved.equals(article.details())) {
                correct.accept(saved);
            }
        });
        dialog.show();
    }
}
