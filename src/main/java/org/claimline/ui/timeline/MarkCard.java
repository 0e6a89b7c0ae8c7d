package org.claimline.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.domain.NoteLink;
import org.claimline.timeline.CountText;
import org.claimline.ui.control.CardLine;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.notes.MentionsCard;
import org.kordamp.ikonli.feather.Feather;

/// The card that floats beside a mark: what it is, its sentence, where it comes from, and what can be done. For a
/// mark of several, their list.
final class MarkCard extends VBox {

    private static final int LISTED = 7;
    private static final double WIDTH = 352;

    private final TimelineViewModel model;
    private final Runnable makeEvent;

    /// @param makeEvent makes an event of what is selected
    MarkCard(TimelineViewModel model, Runnable makeEvent) {
        super(6);
        this.model = model;
        this.makeEvent = makeEvent;
        getStyleClass().addAll("card", "floating", "mark-card");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
    }

    /// @param entries what the mark stands for; at least one
    /// @param all how many it stands for, of which `entries` may be the first
    void show(List<Entry> entries, int all) {
        if (all == 1) {
            showOne(entries.getFirst());
        } else {
            showMany(entries, all);
        }
    }

    private void showOne(Entry entry) {
        var chips = new HBox(6, Nodes.label(EntryText.kind(entry), "chip", entry.kind().styleClass()));
        entry.status().ifPresent(status -> chips.getChildren().add(Nodes.label(Texts.of(status), "chip")));
        chips.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(chips, Nodes.text(EntryText.what(entry), "strong"));
        boolean said = entry.kind() == EntryKind.ARTICLES || EntryText.what(entry).contains(EntryText.when(entry));
        if (!said) {
            getChildren().add(Nodes.label(EntryText.when(entry), "secondary"));
        }
        EntryText.quote(entry)
                .ifPresent(quote -> getChildren().add(Nodes.text(quote, "reading", "quote")));
        String origin = EntryText.origin(entry);
        if (!origin.isEmpty()) {
            getChildren().add(Nodes.text(origin, "secondary"));
        }
        getChildren().add(actions(entry));
        if (entry.subject() instanceof Entry.OfEvent(var event, _)) {
            var mentions = new MentionsCard(model.desk());
            mentions.getStyleClass().remove("card");
            mentions.visibleProperty().subscribe(_ -> autosize());
            mentions.show(Optional.of(new NoteLink.ToEvent(event.id())));
            getChildren().add(mentions);
        }
    }

    private HBox actions(Entry entry) {
        var actions = new HBox(8);
        actions.getStyleClass().add("actions");
        if (entry.claim().isPresent() || entry.article().isPresent()) {
            String verb = entry.claim().isPresent() ? "timeline.open.sentence" : "timeline.open.article";
            actions.getChildren().addAll(Nodes.keyButton(Texts.get(verb), "⏎", () -> model.open(entry)), beside(entry));
        }
        if (entry.subject() instanceof Entry.OfClaim) {
            actions.getChildren().add(Nodes.keyButton(Texts.get("timeline.make-event"), "E", () -> {
                model.select(entry);
                makeEvent.run();
            }));
        }
        return actions;
    }

    private Button beside(Entry entry) {
        return Nodes.iconButton(Feather.COLUMNS, Texts.get("timeline.open.beside.key"), () -> model.openBeside(entry));
    }

    private void showMany(List<Entry> entries, int all) {
        Entry first = entries.getFirst();
        String count = Texts.get("timeline.cluster", CountText.of(all), Texts.of(first.kind()));
        getChildren().setAll(Nodes.label(count, "strong"));
        entries.stream().limit(LISTED).map(this::line).forEach(getChildren()::add);
        if (all > LISTED) {
            getChildren().add(Nodes.label(Texts.get("timeline.cluster.more", all - LISTED), "secondary"));
        }
    }

    private Button line(Entry entry) {
        Label what = Nodes.label(EntryText.line(entry));
        what.setMinWidth(0);
        Label when = Nodes.label(EntryText.when(entry), "secondary");
        when.setMinWidth(USE_PREF_SIZE);
        Button line = new CardLine(
                ClaimText.join(Optional.of(EntryText.line(entry)), Optional.of(EntryText.when(entry))),
                () -> model.open(entry), what, Nodes.spring(), when);
        line.setTooltip(new Tooltip(EntryText.line(entry)));
        line.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                model.openBeside(entry);
            }
        });
        return line;
    }
}
