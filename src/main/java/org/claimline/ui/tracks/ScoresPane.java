package org.claimline.ui.tracks;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.tracks.Score;
import org.claimline.ui.control.CardLine;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// How right each holder was, and the cases that say so.
final class ScoresPane extends HBox {

    private final TracksViewModel model;
    private final TableView<Score> table = new TableView<>();
    private final VBox cases = new VBox(8);

    ScoresPane(TracksViewModel model) {
        this.model = model;
        getStyleClass().add("scores-pane");
        table.setAccessibleText(Texts.get("tracks.scores.table"));
        table.getStyleClass().add("scores-table");
        table.setPlaceholder(new Empty(Texts.get("tracks.scores.empty")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("holder", 220, Score::holder, Comparator.comparing(Score::holder)));
        table.getColumns().add(column("cases", 70, score -> String.valueOf(score.cases()),
                Comparator.comparing(Score::cases)));
        table.getColumns().add(column("error", 100, ScoresPane::error, Comparator.comparing(Score::error)));
        table.getColumns().add(column("over", 80, score -> String.valueOf(score.over()),
                Comparator.comparing(Score::over)));
        table.getSelectionModel().selectedItemProperty().subscribe(score -> showCases(Optional.ofNullable(score)));
        HBox.setHgrow(table, Priority.ALWAYS);
        cases.getStyleClass().add("track-column");
        var scroll = new ScrollPane(cases);
        scroll.getStyleClass().add("track-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(table, scroll);
        model.shownProperty().subscribe(this::fill);
        model.scoringProperty().subscribe(this::fill);
    }

    private void fill() {
        if (model.scoringProperty().get()) {
            table.getItems().setAll(model.scores());
            table.sort();
            table.getSelectionModel().selectFirst();
        }
    }

    private static TableColumn<Score, Score> column(String name, double width, Function<Score, String> words,
            Comparator<Score> order) {
        var column = new TableColumn<Score, Score>(Texts.get("tracks.column." + name));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Score score, boolean empty) {
                super.updateItem(score, empty);
                setText(empty || score == null ? null : words.apply(score));
            }
        });
        return column;
    }

    private static String error(Score score) {
        return Texts.get("tracks.score.error", score.error().setScale(1, RoundingMode.HALF_UP).toPlainString());
    }

    private void showCases(Optional<Score> score) {
        cases.getChildren().clear();
        score.ifPresent(one -> {
            cases.getChildren().addAll(Nodes.heading(one.holder()),
                    Nodes.text(Texts.get("tracks.score.about", one.cases(), error(one), one.over()), "secondary"));
            one.settled().stream().limit(100).forEach(settled -> cases.getChildren().add(card(settled)));
        });
    }

    private VBox card(Score.Case settled) {
        Label topic = Nodes.text(ClaimText.join(Optional.of(settled.track().topic().subject()),
                Optional.of(settled.track().topic().metric())), "strong");
        Button expected = new CardLine(TrackText.spoken(settled.expected()),
                () -> model.open(settled.expected().claim()),
                Nodes.label(Texts.get("tracks.was-expected"), "secondary"),
                Nodes.label(TrackText.value(settled.expected()), "strong"), Nodes.spring(),
                Nodes.label(TrackText.day(settled.expected()), "small"));
        Button came = new CardLine(TrackText.spoken(settled.actual()), () -> model.open(settled.actual().claim()),
                Nodes.label(Texts.get("tracks.reported"), "secondary"),
                Nodes.label(TrackText.value(settled.actual()), "strong"), Nodes.spring(),
                Nodes.label(TrackText.day(settled.actual()), "small"));
        var card = new VBox(4, topic, expected, came);
        card.getStyleClass().add("card");
        return card;
    }

    List<Score> shown() {
        return List.copyOf(table.getItems());
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}
