package org.claimline.ui.tracks;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.notebook.Edits;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.shell.Conditions;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;
import org.claimline.ui.tracks.TopicDialog.Doing;

/// Corrects tracks by correcting what their claims are about, as one edit; and what tracks are worked out by: fiscal years
/// and exchange rates.
final class TrackCorrections {

    private final TracksViewModel model;
    private final Supplier<Scene> scene;
    private final Supplier<List<ClaimId>> chosen;

    /// @param scene where the dialogs belong to
    /// @param chosen the claims that are chosen in the list of what was said
    TrackCorrections(TracksViewModel model, Supplier<Scene> scene, Supplier<List<ClaimId>> chosen) {
        this.model = model;
        this.scene = scene;
        this.chosen = chosen;
    }

    /// The menu at the right of a track's name.
    MenuButton menu() {
        var menu = new MenuButton(Texts.get("tracks.correct"));
        menu.setId("track-correct");
        menu.getStyleClass().add("plain");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems().addAll(item("tracks.move", this::move), item("tracks.split", this::split),
                item("tracks.merge", this::merge), new SeparatorMenuItem(), item("tracks.fiscal", this::fiscalYear),
                item("tracks.rates", this::rates));
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    List<Command> commands() {
        var any = Conditions.of(model.selectedProperty().map(Optional::isPresent));
        return List.of(Command.reading(Menu.TRACK, "tracks.move", this::move, "M").when(any),
                Command.reading(Menu.TRACK, "tracks.split", this::split, "X").when(any),
                Command.reading(Menu.TRACK, "tracks.merge", this::merge, "G").when(any),
                Command.reading(Menu.TRACK, "tracks.fiscal", this::fiscalYear, "Y").when(any),
                Command.reading(Menu.TRACK, "tracks.rates", this::rates, "R"));
    }

    /// Moves the chosen claims to another track.
    private void move() {
        ask(Doing.MOVE, chosen.get());
    }

    /// Gives the chosen claims a track of their own.
    private void split() {
        ask(Doing.SPLIT, chosen.get());
    }

    /// Puts all claims of the track into another one.
    private void merge() {
        model.selectedProperty().get().ifPresent(
                track -> ask(Doing.MERGE, track.statements().stream().map(Statement::claim).toList()));
    }

    private void ask(Doing doing, List<ClaimId> claims) {
        Optional<Track> track = model.selectedProperty().get();
        if (track.isEmpty()) {
            return;
        }
        if (claims.isEmpty()) {
            model.desk().tell(Notice.of(Texts.get("tracks.correct.none")));
            return;
        }
        var dialog = new TopicDialog(scene.get(), doing, track.get(), claims.size(), model.allProperty().get());
        dialog.resultProperty().subscribe(topic -> {
            if (topic != null) {
                correct(claims, topic);
            }
        });
        dialog.show();
    }

    private void correct(List<ClaimId> claims, TopicDialog.Topic topic) {
        Desk desk = model.desk();
        model.follow(claims.getFirst());
        desk.edit(book -> {
            List<Claim> now = claims.stream().map(book::claim).flatMap(Optional::stream).toList();
            return now.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Edits.correctTopic(now, topic.metric(), topic.subject()));
        }, edit -> desk.tell(Notice.of(Texts.get("tracks.corrected", edit.changes().size(), topic.metric()))
                .offering(Texts.get("shell.undo"), desk::undo)));
    }

    private void fiscalYear() {
        model.selectedProperty().get()
                .ifPresent(track -> FiscalDialog.show(model.desk(), scene.get(), track.topic().subject()));
    }

    private void rates() {
        RatesDialog.show(model.desk(), scene.get());
    }
}
