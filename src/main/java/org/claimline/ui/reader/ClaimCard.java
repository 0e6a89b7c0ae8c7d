package org.claimline.ui.reader;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.Published;
import org.claimline.domain.Reading;
import org.claimline.domain.Status;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// What the program, or the user, understood of one claim, and what can be done with it.
final class ClaimCard extends VBox {

    /// What the buttons do.
    record Actions(Runnable confirm, Runnable correct, Runnable reject, Runnable reset) {}

    /// @param here which of the claims that lie over each other it is
    /// @param news how it stands to what was known before
    ClaimCard(Article article, Claim claim, Optional<String> here, Optional<String> news, Actions actions) {
        super(8);
        getStyleClass().addAll("card", "claim-card");
        setAccessibleText(ReaderViewModel.spoken(claim));
        var head = new HBox(8, Chips.kind(claim.reading()));
        head.setAlignment(Pos.CENTER_LEFT);
        if (claim.status() == Status.DISPUTED) {
            head.getChildren().add(Nodes.label(Texts.of(Status.DISPUTED), "chip", "alarm"));
        }
        here.ifPresent(words -> head.getChildren().addAll(Nodes.label(words, "small"), Nodes.label(".", "kbd")));
        Label value = Nodes.text(ClaimText.of(claim), "big");
        value.setId("claim-value");
        getChildren().addAll(head, value, grid(article, claim), buttons(claim, actions));
        news.ifPresent(words -> getChildren().add(2, Nodes.text(words, "secondary")));
    }

    private static GridPane grid(Article article, Claim claim) {
        var grid = new GridPane(8, 5);
        var names = new ColumnConstraints(72);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        Reading reading = claim.reading();
        row(grid, "reader.card.metric", reading.metric());
        row(grid, "reader.card.subject", reading.subject());
        row(grid, "reader.card.as-of", article.details().published().map(Published::date).map(LocalText.HERE::of));
        row(grid, "reader.card.period", reading.about().map(ClaimText::of));
        row(grid, "reader.card.said-by",
                Optional.of(reading.holder().orElseGet(() -> Texts.get("reader.card.article"))));
        row(grid, "reader.card.prior",
                reading.prior() ? Optional.of(Texts.get("reader.card.prior.yes")) : Optional.empty());
        row(grid, "reader.card.status", Optional.of(statusLine(claim)));
        return grid;
    }

    static String statusLine(Claim claim) {
        return claim.evidence().isByHand()
                ? Texts.get("reader.card.status.by-hand", Texts.of(claim.status()))
                : Texts.get("reader.card.status.found", Texts.of(claim.status()), claim.evidence().confidence());
    }

    private static void row(GridPane grid, String key, Optional<String> value) {
        value.ifPresent(text -> grid.addRow(grid.getRowCount(), top(Nodes.label(Texts.get(key), "secondary")),
                Nodes.text(text)));
    }

    private static Label top(Label label) {
        GridPane.setValignment(label, VPos.TOP);
        label.getStyleClass().add("grid-name");
        return label;
    }

    private static FlowPane buttons(Claim claim, Actions actions) {
        var row = new FlowPane(8, 8);
        row.getStyleClass().add("card-buttons");
        if (claim.status() != Status.CONFIRMED) {
            row.getChildren().add(Nodes.keyButton(Texts.get("reader.claim.confirm"),
                    Texts.get("reader.claim.confirm.key"), actions.confirm(), "primary"));
        }
        row.getChildren().add(Nodes.keyButton(Texts.get("reader.claim.correct"), "F2", actions.correct()));
        if (claim.status() == Status.SUGGESTED) {
            row.getChildren().add(Nodes.button(Texts.get("reader.claim.reject"), actions.reject()));
        } else {
            row.getChildren().add(Nodes.keyButton(Texts.get("reader.claim.reset"), "U", actions.reset()));
        }
        return row;
    }
}
