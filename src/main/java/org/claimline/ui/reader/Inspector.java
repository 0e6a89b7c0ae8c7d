package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.domain.Claim;
import org.claimline.domain.Status;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The pane beside the article: the selected claim, why it is one, its tags and notes, and the list of all claims.
final class Inspector extends ScrollPane {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final ReaderViewModel reader;
    private final ClaimCard.Actions actions;
    private final VBox claimPart = new VBox(12);
    private final VBox rows = new VBox();
    private final VBox listCard = new VBox(6);
    private final TagsCard tags;
    private final NotesCard notes;
    private List<Claim> listed = List.of();

    /// @param leave called when the user is done writing in a field of the inspector
    Inspector(ReaderViewModel reader, InspectorViewModel model, ClaimCard.Actions actions, Runnable leave) {
        this.reader = reader;
        this.actions = actions;
        tags = new TagsCard(model, leave);
        notes = new NotesCard(model, leave);
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        listCard.getStyleClass().addAll("card", "claims-card");
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.setAccessibleText(Texts.get("reader.claims"));
        listCard.getChildren().addAll(Nodes.label(Texts.get("reader.claims"), "secondary"), rows);
        var column = new VBox(12, claimPart, tags, notes, listCard);
        column.getStyleClass().add("inspector-column");
        setContent(column);
        reader.claimProperty().subscribe(_ -> follow());
        reader.openedProperty().subscribe(_ -> follow());
    }

    private void follow() {
        Optional<ReaderViewModel.Opened> opened = reader.openedProperty().get();
        Optional<Claim> claim = reader.claimProperty().get();
        claimPart.getChildren().clear();
        Nodes.show(claimPart, claim.isPresent());
        opened.ifPresent(now -> claim.ifPresent(selected -> claimPart.getChildren()
                .addAll(new ClaimCard(now.article(), selected, actions), why(selected))));
        List<Claim> all = opened.map(ReaderViewModel.Opened::claims).orElse(List.of());
        if (!all.equals(listed)) {
            listed = all;
            rows.getChildren().setAll(all.stream().map(this::row).toList());
        }
        Nodes.show(listCard, !all.isEmpty());
        for (int at = 0; at < listed.size(); at++) {
            rows.getChildren().get(at).pseudoClassStateChanged(ON, claim.equals(Optional.of(listed.get(at))));
        }
    }

    private static Node why(Claim claim) {
        var card = new VBox(4, Nodes.label(Texts.get("reader.why"), "secondary"),
                Nodes.text(claim.evidence().because()));
        card.getStyleClass().addAll("card", "why-card");
        return card;
    }

    private Node row(Claim claim) {
        var quote = Nodes.label(claim.anchor().quote(), "claim-quote");
        HBox.setHgrow(quote, Priority.ALWAYS);
        quote.setMaxWidth(Double.MAX_VALUE);
        var parts = new ArrayList<Node>(List.of(Nodes.dot(Chips.styleClass(claim.kind())), quote));
        if (claim.status() != Status.SUGGESTED) {
            Label status = Nodes.label(Texts.of(claim.status()), "small");
            status.setMinWidth(USE_PREF_SIZE);
            parts.add(status);
        }
        var box = new HBox(8, parts.toArray(Node[]::new));
        box.setAlignment(Pos.CENTER_LEFT);
        var row = new Button();
        row.getStyleClass().setAll("claim-row", claim.status().name().toLowerCase(Locale.ROOT));
        row.setGraphic(box);
        box.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(ReaderViewModel.spoken(claim));
        row.setOnAction(_ -> reader.select(claim.id()));
        return row;
    }

    void editTags() {
        tags.edit();
    }

    void editNote() {
        notes.edit();
    }
}
