package org.claimline.ui.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.FieldOrigin;
import org.claimline.domain.FieldOrigin.Field;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;

/// What is known of an article besides its text, each field with how it is known, for the user to correct.
public final class DetailsForm extends GridPane {

    private static final double GAP = 6;

    private final ArticleDetails before;
    private final TextField title = new TextField();
    private final TextField source = new TextField();
    private final TextField author = new TextField();
    private final TextField url = new TextField();
    private final DayPicker day = new DayPicker();
    private final Label wrong = Nodes.text("", "small", "alarm");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();

    /// @param origins how the fields are known; one that is not there has nothing said under it
    public DetailsForm(ArticleDetails details, Map<Field, FieldOrigin> origins) {
        super(12, 2);
        this.before = details;
        getStyleClass().add("details-form");
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(84), fields);
        fill(title, "words.details.title", details.title(), Optional.ofNullable(origins.get(Field.TITLE)));
        fill(source, "words.details.source", details.source().orElse(""),
                Optional.ofNullable(origins.get(Field.SOURCE)));
        fill(author, "words.details.author", details.author().orElse(""),
                Optional.ofNullable(origins.get(Field.AUTHOR)));
        day.setValue(details.published().map(Published::date).orElse(null));
        day.setId("details-day");
        row("words.details.published", day, details.published()
                .map(known -> new FieldOrigin(known.origin(), known.evidence())));
        fill(url, "words.details.url", details.url().map(URI::toString).orElse(""),
                Optional.ofNullable(origins.get(Field.URL)));
        add(wrong, 1, getRowCount());
        title.textProperty().subscribe(this::check);
        url.textProperty().subscribe(this::check);
        day.getEditor().textProperty().subscribe(this::check);
        check();
    }

    private void fill(TextField field, String key, String text, Optional<FieldOrigin> origin) {
        field.setText(text);
        field.setId(key.substring("words.".length()).replace('.', '-'));
        row(key, field, origin);
    }

    private void row(String key, Node field, Optional<FieldOrigin> origin) {
        Nodes.formRow(this, getRowCount(), key, field);
        Label how = Nodes.text(origin.map(DetailsForm::words).orElse(""), "small", "origin");
        if (origin.isEmpty()) {
            how.setMinHeight(GAP);
            how.setPrefHeight(GAP);
        }
        add(how, 1, getRowCount());
    }

    private static String words(FieldOrigin known) {
        String name = known.origin().name().toLowerCase(Locale.ROOT);
        return known.evidence().isBlank()
                ? Texts.of(known.origin())
                : Texts.get("words.details.origin." + name, known.evidence());
    }

    private void check() {
        Optional<String> fault = fault();
        wrong.setText(fault.map(Texts::get).orElse(""));
        Nodes.show(wrong, fault.isPresent());
        valid.set(fault.isEmpty());
    }

    private Optional<String> fault() {
        if (title.getText().isBlank()) {
            return Optional.of("words.details.no-title");
        }
        if (!day.getEditor().getText().isBlank() && typedDay().isEmpty()) {
            return Optional.of("words.details.no-day");
        }
        return !url.getText().isBlank() && typedUrl().isEmpty()
                ? Optional.of("words.details.no-url")
                : Optional.empty();
    }

    /// What stands in the field, which the picker itself takes over only on Enter.
    private Optional<LocalDate> typedDay() {
        return Optional.ofNullable(day.getConverter().fromString(day.getEditor().getText()));
    }

    private Optional<URI> typedUrl() {
        try {
            var uri = new URI(url.getText().strip());
            return Optional.of(uri).filter(URI::isAbsolute);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// Whether what stands in the fields can be saved.
    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /// What stands in the fields; a date that was changed is one that the user entered.
    public ArticleDetails answer() {
        Optional<LocalDate> typed = typedDay();
        boolean sameDay = typed.equals(before.published().map(Published::date));
        Optional<Published> published = sameDay
                ? before.published()
                : typed.map(date -> Published.on(date, Origin.ENTERED, Texts.get("words.details.by-hand")));
        return before.withLabel(title.getText().strip(), words(source), words(author), typedUrl())
                .withPublished(published);
    }

    private static Optional<String> words(TextField field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }
}
