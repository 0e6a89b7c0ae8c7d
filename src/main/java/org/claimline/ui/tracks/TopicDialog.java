package org.claimline.ui.tracks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.notebook.ExchangeRate;
import org.claimline.tracks.Terms;
import org.claimline.tracks.Track;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;
import org.jspecify.annotations.Nullable;

/// Asks what claims of a track are about from now on: a track that there is, or a name of one's own.
final class TopicDialog extends Dialog<TopicDialog.Topic> {

    /// @param subject of whom, and `metric`, what is measured
    record Topic(String subject, String metric) {}

    /// What is done with the claims; decides the words.
    enum Doing {
        MOVE, MERGE, SPLIT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final double ROWS = 180;
    private static final int FIELD = 26;

    private final Track from;
    private final List<Track> others;
    private final TextField subject = new TextField();
    private final TextField metric = new TextField();
    private final ListView<Track> tracks = new ListView<>();
    private final Label fault = Nodes.text("", "secondary", "alarm");
    private boolean following;

    /// @param from the track that the claims are in
    /// @param claims how many claims it is about
    /// @param all the tracks that there are
    TopicDialog(Scene owner, Doing doing, Track from, int claims, List<Track> all) {
        this.from = from;
        this.others = all.stream().filter(track -> !track.id().equals(from.id()) && isAlike(track, from)).toList();
        initOwner(owner.getWindow());
        setTitle(Texts.get("tracks.correct." + doing.word()));
        setResizable(true);
        Look.copy(owner, getDialogPane().getStylesheets());
        subject.setId("topic-subject");
        metric.setId("topic-metric");
        subject.setPrefColumnCount(FIELD);
        metric.setPrefColumnCount(FIELD);
        subject.setText(from.topic().subject());
        metric.setText(doing == Doing.SPLIT ? Texts.get("tracks.correct.apart", from.topic().metric()) : "");
        metric.setPromptText(Texts.get("tracks.correct.metric.prompt"));
        var form = new GridPane(12, 8);
        Nodes.formRow(form, 0, "tracks.column.subject", subject);
        Nodes.formRow(form, 1, "tracks.column.metric", metric);
        list();
        var content = new VBox(10, Nodes.text(Texts.get("tracks.correct.about." + doing.word(), claims), "secondary"),
                form, tracks, fault);
        content.setPrefWidth(460);
        getDialogPane().setContent(content);
        var done = new ButtonType(Texts.get("tracks.correct.do." + doing.word(), claims), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(done, ButtonType.CANCEL);
        Node button = getDialogPane().lookupButton(done);
        button.setId("topic-done");
        subject.textProperty().subscribe(() -> check(button));
        metric.textProperty().subscribe(() -> check(button));
        check(button);
        setResultConverter(pressed -> pressed == done
                ? new Topic(subject.getText().strip(), metric.getText().strip())
                : null);
        setOnShown(_ -> {
            metric.requestFocus();
            metric.selectAll();
        });
    }

    /// A claim keeps its unit: only tracks of the same kind of unit can take it.
    private static boolean isAlike(Track one, Track other) {
        return kind(one).equals(kind(other));
    }

    private static String kind(Track track) {
        return switch (track.statements().getFirst().reading().value()) {
            case Quantity quantity -> ExchangeRate.isCurrency(quantity.unit()) ? "money" : quantity.unit();
            case Days _ -> "day";
            case Rating _,FiscalPeriod _ -> "rating";
        };
    }

    private void list() {
        tracks.setId("topic-tracks");
        tracks.setAccessibleText(Texts.get("tracks.correct.tracks"));
        tracks.setPrefHeight(ROWS);
        tracks.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Track track, boolean empty) {
                super.updateItem(track, empty);
                setText(empty || track == null
                        ? null
                        : ClaimText.join(Optional.of(track.topic().subject()), Optional.of(track.topic().metric()),
                                Optional.of(TrackText.values(track))));
            }
        });
        tracks.getItems().setAll(others);
        tracks.getSelectionModel().selectedItemProperty().subscribe(track -> {
            if (track != null) {
                following = true;
                subject.setText(track.topic().subject());
                metric.setText(track.topic().metric());
                following = false;
            }
        });
        metric.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !tracks.getItems().isEmpty()) {
                event.consume();
                tracks.requestFocus();
                tracks.getSelectionModel().selectFirst();
            }
        });
    }

    private void check(Node button) {
        if (!following) {
            String typed = metric.getText().strip().toLowerCase(Locale.ROOT);
            List<Track> fitting = others.stream()
                    .filter(track -> track.topic().metric().contains(typed) || typed.isEmpty()).toList();
            tracks.getItems().setAll(fitting.isEmpty() ? others : fitting);
        }
        Optional<String> wrong = wrong();
        fault.setText(wrong.map(Texts::get).orElse(""));
        button.setDisable(wrong.isPresent() || metric.getText().isBlank() || subject.getText().isBlank());
    }

    private Optional<String> wrong() {
        if (metric.getText().isBlank() || subject.getText().isBlank()) {
            return Optional.empty();
        }
        boolean percent = from.topic().unit().equals("%");
        boolean same = Terms.standard().isSameSubject(subject.getText(), from.topic().subject())
                && Terms.standard().isSameMetric(metric.getText(), from.topic().metric(), percent);
        return same ? Optional.of("tracks.correct.same") : Optional.empty();
    }
}
