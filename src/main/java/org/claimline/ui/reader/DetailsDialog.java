package org.claimline.ui.reader;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.Encoding;
import org.claimline.domain.FieldOrigin;
import org.claimline.notebook.Imports;
import org.claimline.ui.control.DetailsForm;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// What is known of an article, how each of it is known, and the file that it was read from.
final class DetailsDialog extends Dialog<ArticleDetails> {

    private static final List<String> COMMON = List.of("UTF-8", "windows-1252", "windows-1250", "windows-1251",
            "ISO-8859-15", "GB18030", "Big5", "Shift_JIS", "EUC-KR", "KOI8-R", "UTF-16LE", "UTF-16BE");

    private DetailsDialog(Scene owner, Article article, Map<FieldOrigin.Field, FieldOrigin> origins,
            Consumer<String> readAgain) {
        initOwner(owner.getWindow());
        setTitle(Texts.get("reader.details"));
        Look.copy(owner, getDialogPane().getStylesheets());
        var form = new DetailsForm(article.details(), origins);
        var original = Nodes.text(Texts.get("reader.details.original", article.original().name(),
                Encoding.bare(article.original().mediaType()),
                LocalText.HERE.of(article.imported().atZone(ZoneOffset.UTC)
                        .toLocalDate())),
                "small", "origin");
        var content = new VBox(8, form, original);
        encoding(article).ifPresent(known -> content.getChildren().add(encodingRow(known, readAgain)));
        content.getStyleClass().addAll("details-form", "details-dialog");
        getDialogPane().setContent(content);
        var save = new ButtonType(Texts.get("reader.details.save"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        getDialogPane().lookupButton(save).disableProperty().bind(form.validProperty().not());
        setResultConverter(pressed -> pressed == save ? form.answer() : null);
        setOnShown(_ -> form.requestFocus());
    }

    /// Only a text's own bytes leave a choice.
    private static Optional<Encoding> encoding(Article article) {
        String mediaType = article.original().mediaType();
        return mediaType.startsWith("text/")
                ? Optional.of(Encoding.in(mediaType).orElse(Encoding.UTF_8))
                : Optional.empty();
    }

    private HBox encodingRow(Encoding known, Consumer<String> readAgain) {
        var field = new ComboBox<String>();
        field.setEditable(true);
        field.setId("details-encoding");
        field.getItems().setAll(COMMON);
        field.setValue(known.charset());
        field.setPrefWidth(150);
        Label label = Nodes.label(Texts.get("reader.encoding"), "secondary");
        label.setLabelFor(field);
        label.setMinWidth(88);
        Button again = Nodes.button(Texts.get("reader.encoding.again"), () -> {
            readAgain.accept(field.getEditor().getText().strip());
            setResult(null);
            close();
        });
        again.disableProperty().bind(field.getEditor().textProperty().map(String::strip)
                .map(text -> text.equalsIgnoreCase(known.charset()) || !Imports.isEncoding(text)));
        var row = new HBox(8, label, field, again, Nodes.label(Texts.of(known.certainty()), "secondary"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// @param readAgain called with another encoding in which the original is to be read
    /// @param correct called when the user saves something else than there was
    static void show(Scene owner, Article article, Map<FieldOrigin.Field, FieldOrigin> origins,
            Consumer<String> readAgain, Consumer<ArticleDetails> correct) {
        var dialog = new DetailsDialog(owner, article, origins, readAgain);
        dialog.resultProperty().subscribe(saved -> {
            if (saved != null && !saved.equals(article.details())) {
                correct.accept(saved);
            }
        });
        dialog.show();
    }
}
