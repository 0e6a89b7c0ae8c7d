package org.claimline.ui.tracks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.tracks.Track;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.shell.Conditions;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.PageEntry;
import org.claimline.ui.shell.PageEntry.RailLine;
import org.claimline.ui.shell.Place;

/// The tracks: a list, and the chosen one beside it.
public final class TracksPage implements Page {

    /// What the list has of the width at first.
    private static final double LIST = 0.54;

    private final TracksViewModel model;
    private final TracksBar bar;
    private final TracksTable table;
    private final TrackPane pane;
    private final ScoresPane scores;
    private final TrackCorrections corrections;
    private final VBox root;
    private Subscription following = Subscription.EMPTY;

    private TracksPage(Desk desk) {
        model = new TracksViewModel(desk);
        bar = new TracksBar(model, this::focus);
        table = new TracksTable(model);
        pane = new TrackPane(model);
        scores = new ScoresPane(model);
        var split = new SplitPane(table, pane);
        split.getStyleClass().add("tracks-split");
        split.setDividerPositions(LIST);
        SplitPane.setResizableWithParent(pane, false);
        var body = new StackPane(split, scores);
        model.allProperty().map(List::isEmpty).subscribe(none -> {
            split.getItems().setAll(none ? List.of(table) : List.of(table, pane));
            split.setDividerPositions(LIST);
        });
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        split.visibleProperty().bind(model.scoringProperty().not());
        scores.visibleProperty().bind(model.scoringProperty());
        root = new VBox(bar, body);
        root.getStyleClass().add("tracks-page");
        corrections = new TrackCorrections(model, root::getScene, pane::chosen);
        pane.addAction(corrections.menu());
        Keys.allowLetters(root);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                pane.focusSaid();
            }
        });
        model.allProperty().subscribe(this::showEmpty);
        model.shownProperty().subscribe(this::showEmpty);
        model.loadedProperty().subscribe(this::showEmpty);
        model.scoringProperty().subscribe(_ -> focus());
    }

    /// The page's place in the window.
    public static PageEntry entry() {
        return new PageEntry(Place.Tracks.class::isInstance,
                Optional.of(RailLine.asking("tracks.rail", new Place.Tracks(), book -> count(book.tracks().all()))),
                TracksPage::new);
    }

    /// How many of the tracks the page lists at first: what was told once is left out.
    public static int count(List<Track> tracks) {
        return (int) tracks.stream().filter(TrackFilter.NONE).count();
    }

    private void showEmpty() {
        if (!model.loadedProperty().get()) {
            table.setPlaceholder(new VBox());
        } else if (model.allProperty().get().isEmpty()) {
            table.setPlaceholder(new Empty(Texts.get("tracks.empty")));
        } else {
            table.setPlaceholder(new Empty(Texts.get("tracks.empty.filter"), Texts.get("tracks.filter.clear"),
                    () -> model.setFilter(TrackFilter.NONE)));
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        (model.scoringProperty().get() ? scores : table).requestFocus();
    }

    @Override
    public List<Node> panes() {
        return List.of(table, pane);
    }

    @Override
    public void onShow(Place place) {
        following.unsubscribe();
        if (place instanceof Place.Tracks tracks) {
            model.go(tracks);
        }
        following = model.follow();
        focus();
    }

    @Override
    public void onHide() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    @Override
    public ObservableValue<String> hints() {
        return new ReadOnlyStringWrapper(Texts.get("tracks.hints"));
    }

    @Override
    public ObservableValue<String> summary() {
        return model.summary();
    }

    @Override
    public List<Command> commands() {
        var commands = new ArrayList<>(corrections.commands());
        commands.addAll(List.of(key("tracks.next", () -> move(1), "J"), key("tracks.previous", () -> move(-1), "K"),
                key("tracks.to-chart", pane.chart()::focusChart, "C"),
                key("tracks.to-said", pane::focusSaid, "S"),
                key("tracks.chart.toggle", pane.chart()::toggleTable, "T"),
                key("tracks.copy.picture", pane.chart()::copyPicture, "Shortcut+Shift+C"),
                key("tracks.copy.data", pane.chart()::copyData, "Shortcut+C"),
                Command.reading(Menu.TRACK, "tracks.words", bar::editWords, "Slash"),
                Command.reading(Menu.TRACK, "tracks.scores.toggle",
                        () -> model.scoringProperty().set(!model.scoringProperty().get()), "H")));
        return commands;
    }

    private Command key(String textKey, Runnable action, String key) {
        ObservableBooleanValue any = Conditions.of(Bindings.createObjectBinding(
                () -> model.selectedProperty().get().isPresent() && !model.scoringProperty().get(),
                model.selectedProperty(), model.scoringProperty()));
        return Command.reading(Menu.TRACK, textKey, action, key).when(any);
    }

    private void move(int by) {
        int at = table.getSelectionModel().getSelectedIndex() + by;
        if (at >= 0 && at < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(Math.max(0, at - 4));
        }
    }
}
