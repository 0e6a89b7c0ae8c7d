package org.claimline.ui.tracks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.MenuItems;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// What is listed: how many tracks, a choice of verdicts with their counts, the subject, words, and the way to the scores.
final class TracksBar extends VBox {

    private final TracksViewModel model;
    private final FlowPane verdicts = new FlowPane(4, 4);
    private final MenuButton subject = new MenuButton();
    private final TextField words = new TextField();
    private final ToggleButton single = new ToggleButton();

    /// @param leave called when the user is done writing
    TracksBar(TracksViewModel model, Runnable leave) {
        super(6);
        this.model = model;
        getStyleClass().add("tracks-bar");
        Label count = Nodes.label("", "strong");
        count.setMinWidth(USE_PREF_SIZE);
        model.shownProperty().subscribe(shown -> count.setText(Texts.get("tracks.count", shown.size())));
        subject.setId("tracks-subject");
        subject.getStyleClass().add("plain");
        single.setId("tracks-single");
        single.getStyleClass().add("plain");
        single.setTooltip(new Tooltip(Texts.get("tracks.single.help")));
        single.setMinWidth(USE_PREF_SIZE);
        single.setOnAction(_ -> model.setFilter(model.filterProperty().get().withSingle(single.isSelected())));
        field(leave);
        var scores = new ToggleButton(Texts.get("tracks.scores"));
        scores.setId("tracks-scores");
        scores.setMinWidth(USE_PREF_SIZE);
        scores.selectedProperty().bindBidirectional(model.scoringProperty());
        var head = new HBox(10, count, words, subject, single, Nodes.spring(), scores);
        head.setAlignment(Pos.CENTER_LEFT);
        subject.setMinWidth(60);
        getChildren().addAll(head, verdicts);
        model.allProperty().subscribe(this::fill);
        model.filterProperty().subscribe(this::fill);
    }

    private void field(Runnable leave) {
        words.setId("tracks-words");
        words.setPromptText(Texts.get("tracks.words"));
        words.setAccessibleText(Texts.get("tracks.words"));
        words.setPrefColumnCount(14);
        words.setMinWidth(90);
        words.textProperty().subscribe((_, now) -> model.setFilter(model.filterProperty().get().withWords(now)));
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                if (event.getCode() == KeyCode.ESCAPE) {
                    words.clear();
                }
                event.consume();
                leave.run();
            }
        });
    }

    private void fill() {
        TrackFilter filter = model.filterProperty().get();
        Map<Verdict, Integer> counts = model.counts();
        verdicts.getChildren().setAll(choice(Optional.empty(), Texts.get("tracks.all"), filter));
        for (Verdict verdict : TracksViewModel.BY_WEIGHT) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0 || filter.verdict().equals(Optional.of(verdict))) {
                verdicts.getChildren().add(choice(Optional.of(verdict),
                        Texts.get("tracks.verdict.count", name(verdict), count), filter));
            }
        }
        long singles = model.singles();
        single.setText(Texts.get("tracks.single", singles));
        single.setSelected(filter.single());
        Nodes.show(single, singles > 0);
        if (!words.getText().equals(filter.words())) {
            words.setText(filter.words());
        }
        fillSubjects(filter);
    }

    private static String name(Verdict verdict) {
        return Texts.get("tracks.filter." + verdict.name().toLowerCase(Locale.ROOT));
    }

    private ToggleButton choice(Optional<Verdict> verdict, String text, TrackFilter filter) {
        var toggle = new ToggleButton(text);
        toggle.getStyleClass().add("plain");
        verdict.ifPresent(one -> toggle.setId("verdict-" + one.name().toLowerCase(Locale.ROOT)));
        toggle.setSelected(filter.verdict().equals(verdict));
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(_ -> model.setFilter(model.filterProperty().get()
                .withVerdict(toggle.isSelected() ? verdict : Optional.empty())));
        return toggle;
    }

    private void fillSubjects(TrackFilter filter) {
        subject.setText(Texts.get("tracks.subject", filter.subject().orElse(Texts.get("tracks.any"))));
        var items = new ArrayList<MenuItem>(List.of(subjectItem(Texts.get("tracks.any"), Optional.empty(), filter),
                new SeparatorMenuItem()));
        model.subjects().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(30)
                .forEach(entry -> items.add(subjectItem(
                        Texts.get("tracks.verdict.count", entry.getKey(), entry.getValue()),
                        Optional.of(entry.getKey()), filter)));
        subject.getItems().setAll(items);
    }

    private MenuItem subjectItem(String text, Optional<String> name, TrackFilter filter) {
        return MenuItems.radio(text, filter.subject().equals(name),
                () -> model.setFilter(model.filterProperty().get().withSubject(name)));
    }

    /// Puts the cursor into the field for words.
    void editWords() {
        words.requestFocus();
        words.selectAll();
    }
}
