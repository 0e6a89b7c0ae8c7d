package org.claimline.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Kind;
import org.claimline.domain.Status;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The selected claim in the inspector: its type, its value, its fields, and what can be done with it. Made once; what has
/// the focus keeps it when the claim changes.
final class ClaimSheet extends VBox {

    private final HBox head = new HBox(8);
    private final InPlaceChoice<ClaimType> type;
    private final Label disputed = Nodes.label(Texts.of(Status.DISPUTED), "chip", "alarm");
    private final ReaderViewModel reader;
    private final Button here;
    private final InPlaceField value;
    private final ClaimFields fields;
    private final Button confirm;
    private final Button reject;
    private final Button reset;
    private Optional<Kind> kind = Optional.empty();

    /// @param leave called when the user leaves the fields with Escape
    ClaimSheet(ReaderViewModel reader, InspectorViewModel model, ClaimCard.Actions actions, Runnable leave) {
        super(8);
        getStyleClass().addAll("card", "claim-card");
        type = new InPlaceChoice<>(Texts.get("reader.form.type"), List.of(ClaimType.values()),
                one -> Texts.of(one.kind()) + " · " + Texts.of(one), chosen -> retype(model, actions, chosen));
        type.getStyleClass().add("chip");
        this.reader = reader;
        here = Nodes.keyButton("", ".", reader::nextHere, "plain", "here");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(type, disputed, Nodes.spring(), here);
        value = new InPlaceField(Texts.get("reader.form.value"),
                model.correcting((form, typed) -> form.valueProperty().set(typed)), leave, "big");
        value.setId("claim-value");
        fields = new ClaimFields(reader, model, leave);
        confirm = Nodes.keyButton(Texts.get("reader.claim.confirm"), Texts.get("reader.claim.confirm.key"),
                actions.confirm(), "primary");
        Button correct = Nodes.keyButton(Texts.get("reader.claim.correct"), "F2", actions.correct());
        reject = Nodes.button(Texts.get("reader.claim.reject"), actions.reject());
        reset = Nodes.keyButton(Texts.get("reader.claim.reset"), "U", actions.reset());
        var buttons = new FlowPane(6, 8, confirm, correct, reject, reset);
        buttons.getStyleClass().add("card-buttons");
        getChildren().addAll(head, value, fields, buttons);
    }

    /// Where the value does not fit the type, the whole form is needed.
    private static void retype(InspectorViewModel model, ClaimCard.Actions actions, ClaimType chosen) {
        if (!model.correct(form -> form.typeProperty().set(chosen))) {
            actions.correct().run();
        }
    }

    void show(Article article, Claim claim) {
        setAccessibleText(ReaderViewModel.spoken(claim));
        if (!kind.equals(Optional.of(claim.kind()))) {
            kind.map(Chips::styleClass).ifPresent(type.getStyleClass()::remove);
            type.getStyleClass().add(Chips.styleClass(claim.kind()));
            kind = Optional.of(claim.kind());
        }
        type.show(claim.reading().type());
        String which = reader.hereOf(claim).orElse("");
        here.setText(which);
        here.setAccessibleText(which);
        Nodes.show(here, !which.isEmpty());
        Nodes.show(disputed, claim.status() == Status.DISPUTED);
        value.show(ClaimText.of(claim), Values.typed(claim.reading().value()));
        fields.show(article, claim);
        Nodes.show(confirm, claim.status() != Status.CONFIRMED);
        Nodes.show(reject, claim.status() == Status.SUGGESTED);
        Nodes.show(reset, claim.status() != Status.SUGGESTED);
    }
}
