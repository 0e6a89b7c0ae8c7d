package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Direction;
import org.claimline.domain.Published;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Status;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.TextScale;

/// What is understood of a claim, field by field, each of which can be corrected where it stands.
final class ClaimFields extends GridPane {

    private final ReaderViewModel reader;
    private final InspectorViewModel model;
    private final Runnable leave;
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final List<InPlaceField> fields = new ArrayList<>();
    private final List<BiConsumer<Article, Claim>> showing = new ArrayList<>();
    private Optional<ClaimId> shown = Optional.empty();

    /// @param leave called when the user leaves the fields with Escape
    ClaimFields(ReaderViewModel reader, InspectorViewModel model, Runnable leave) {
        super(8, 2);
        this.reader = reader;
        this.model = model;
        this.leave = leave;
        getStyleClass().add("claim-fields");
        var names = new ColumnConstraints(TextScale.of(72));
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        getColumnConstraints().addAll(names, values);
        words("reader.card.metric", ReadingFormViewModel::metricProperty, Reading::metric, Name.METRIC);
        words("reader.card.subject", ReadingFormViewModel::subjectProperty, Reading::subject, Name.SUBJECT);
        asOf();
        text("reader.card.period", ReadingFormViewModel::aboutProperty, reading -> reading.about().map(ClaimText::of));
        words("reader.card.said-by", ReadingFormViewModel::holderProperty, Reading::holder, Name.HOLDER);
        unit();
        choice("reader.form.qualifier", Qualifier.values(), Texts::of, ReadingFormViewModel::qualifierProperty,
                Reading::qualifier);
        choice("reader.form.direction", Direction.values(), Texts::of, ReadingFormViewModel::directionProperty,
                Reading::direction);
        prior();
        status();
        more();
    }

    /// Shows a claim; a field that is open on the same claim stays open.
    void show(Article article, Claim claim) {
        if (!shown.equals(Optional.of(claim.id()))) {
            fields.forEach(InPlaceField::cancel);
            shown = Optional.of(claim.id());
        }
        showing.forEach(show -> show.accept(article, claim));
    }

    private void words(String key, Function<ReadingFormViewModel, StringProperty> property,
            Function<Reading, Optional<String>> value, Name name) {
        text(key, property, value).completing(then -> model.names(name, then));
    }

    private InPlaceField text(String key, Function<ReadingFormViewModel, StringProperty> property,
            Function<Reading, Optional<String>> value) {
        var field = new InPlaceField(Texts.get(key), model.correcting((form, typed) -> property.apply(form).set(typed)),
                leave);
        fields.add(field);
        row(key, field);
        showing.add((_, claim) -> field.show(value.apply(claim.reading()).orElse(""),
                property.apply(ReadingFormViewModel.of(claim.reading())).get()));
        return field;
    }

    private void unit() {
        var field = new InPlaceField(Texts.get("reader.form.unit"),
                model.correcting((form, typed) -> form.unitProperty().set(typed)), leave).completing(model::units);
        fields.add(field);
        List<Node> row = row("reader.form.unit", field);
        whenSet(row, claim -> claim.reading().value() instanceof Quantity, _ -> false);
        showing.add((_, claim) -> {
            String unit = claim.reading().value() instanceof Quantity quantity ? quantity.unit() : "";
            field.show(unit, unit);
        });
    }

    private <E extends Enum<E>> void choice(String key, E[] constants, Function<E, String> wording,
            Function<ReadingFormViewModel, ObjectProperty<Optional<E>>> property,
            Function<Reading, Optional<E>> value) {
        List<Optional<E>> choices = Stream.concat(Stream.of(Optional.<E>empty()),
                Stream.of(constants).map(Optional::of)).toList();
        var box = new InPlaceChoice<Optional<E>>(Texts.get(key), choices,
                chosen -> chosen.map(wording).orElseGet(() -> Texts.get("reader.field.none")),
                chosen -> model.correct(form -> property.apply(form).set(chosen)));
        List<Node> row = row(key, box);
        whenSet(row, claim -> claim.reading().value() instanceof Quantity,
                claim -> value.apply(claim.reading()).isPresent());
        showing.add((_, claim) -> box.show(value.apply(claim.reading())));
    }

    private void prior() {
        var box = new InPlaceChoice<Boolean>(Texts.get("reader.card.prior"), List.of(false, true),
                prior -> Texts.get(prior ? "reader.card.prior.yes" : "reader.card.prior.no"),
                prior -> model.correct(form -> form.priorProperty().set(prior)));
        whenSet(row("reader.card.prior", box), _ -> true, claim -> claim.reading().prior());
        showing.add((_, claim) -> box.show(claim.reading().prior()));
    }

    private void asOf() {
        var date = new InPlaceField(Texts.get("reader.card.as-of"), model::publishOn, leave);
        fields.add(date);
        row("reader.card.as-of", date);
        showing.add((article, _) -> {
            Optional<String> day = article.details().published().map(Published::date).map(LocalText.HERE::of);
            date.show(day.orElse(""), day.orElse(""));
        });
    }

    private void status() {
        var box = new InPlaceChoice<Status>(Texts.get("reader.card.status"),
                List.of(Status.SUGGESTED, Status.CONFIRMED, Status.DISPUTED, Status.REJECTED), Texts::of,
                model::judge);
        row("reader.card.status", box);
        showing.add((_, claim) -> box.show(claim.status(), ClaimCard.statusLine(claim)));
    }

    private void more() {
        Button more = Nodes.button("", () -> all.set(!all.get()), "plain", "more-fields");
        more.textProperty().bind(all.map(every -> Texts.get(every ? "reader.field.less" : "reader.field.more")));
        add(more, 1, getRowCount());
    }

    /// A row that stands there when it says something, or when all rows do.
    private void whenSet(List<Node> row, Function<Claim, Boolean> possible, Function<Claim, Boolean> set) {
        showing.add((_, claim) -> row
                .forEach(node -> Nodes.show(node, possible.apply(claim) && (all.get() || set.apply(claim)))));
        all.subscribe(_ -> reader.claimProperty().get()
                .ifPresent(claim -> row.forEach(
                        node -> Nodes.show(node, possible.apply(claim) && (all.get() || set.apply(claim))))));
    }

    private List<Node> row(String key, Node field) {
        Label name = Nodes.label(Texts.get(key), "secondary", "grid-name");
        name.setLabelFor(field);
        GridPane.setValignment(name, VPos.TOP);
        addRow(getRowCount(), name, field);
        return List.of(name, field);
    }
}
