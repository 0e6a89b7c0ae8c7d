package org.claimline.ui.tracks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.domain.Anchor;
import org.claimline.domain.ClaimId;
import org.claimline.tracks.Role;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What was said, one row a thing: what restates it can be unfolded. Each row and each restatement opens its sentence.
final class SaidCard extends VBox {

    /// A line of the list.
    ///
    /// @param row the thing that was said
    /// @param statement one restatement of it; empty for the row itself
    record Line(Track.Row row, Optional<Statement> statement) {

        Statement first() {
            return statement.orElseGet(row::first);
        }

        /// The claims that the line stands for.
        List<ClaimId> claims() {
            return statement.map(one -> List.of(one.claim()))
                    .orElseGet(() -> row.statements().stream().map(Statement::claim).toList());
        }

        boolean canUnfold() {
            return statement.isEmpty() && row.statements().size() > 1;
        }
    }

    private static final double ROW = 46;
    private static final int MOST_ROWS = 9;

    private final ListView<Line> lines = new ListView<>();
    private final Label count = Nodes.label("", "secondary");
    private final Set<ClaimId> unfolded = new HashSet<>();
    private final Consumer<ClaimId> open;
    private Optional<Track> track = Optional.empty();

    SaidCard(Consumer<ClaimId> open) {
        super(6);
        this.open = open;
        getStyleClass().addAll("card", "said-card");
        lines.setAccessibleText(Texts.get("tracks.said"));
        lines.getStyleClass().addAll("claim-list", "said-list");
        lines.setFixedCellSize(TextScale.of(ROW));
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(_ -> new Cell());
        lines.setOnKeyPressed(this::pressed);
        lines.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openChosen();
            }
        });
        getChildren().addAll(count, lines);
    }

    void show(Track now) {
        boolean other = track.filter(before -> before.id().equals(now.id())).isEmpty();
        track = Optional.of(now);
        if (other) {
            unfolded.clear();
        }
        count.setText(Texts.get("tracks.said.count", now.rows().size(), now.statements().size()));
        fill();
    }

    private void fill() {
        var all = new ArrayList<Line>();
        track.ifPresent(now -> now.rows().forEach(row -> {
            all.add(new Line(row, Optional.empty()));
            if (row.statements().size() > 1 && unfolded.contains(row.first().claim())) {
                row.statements().forEach(one -> all.add(new Line(row, Optional.of(one))));
            }
        }));
        lines.getItems().setAll(all);
        double height = ROW * Math.min(MOST_ROWS, all.size()) + 2;
        lines.setMinHeight(height);
        lines.setPrefHeight(height);
        lines.setMaxHeight(height);
    }

    private void pressed(KeyEvent event) {
        Line chosen = lines.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> openChosen();
            case RIGHT -> fold(chosen, true);
            case LEFT -> fold(chosen, false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openChosen() {
        Optional.ofNullable(lines.getSelectionModel().getSelectedItem())
                .ifPresent(line -> open.accept(line.first().claim()));
    }

    private void fold(Line line, boolean isOpen) {
        ClaimId first = line.row().first().claim();
        boolean changed = isOpen ? line.canUnfold() && unfolded.add(first) : unfolded.remove(first);
        if (changed) {
            fill();
            var row = new Line(line.row(), Optional.empty());
            lines.getSelectionModel().clearAndSelect(lines.getItems().indexOf(row));
            lines.getFocusModel().focus(lines.getItems().indexOf(row));
        }
    }

    /// The claims of the lines that are chosen.
    List<ClaimId> chosen() {
        return lines.getSelectionModel().getSelectedItems().stream().flatMap(line -> line.claims().stream())
                .distinct().toList();
    }

    ListView<Line> list() {
        return lines;
    }

    /// "…a commitment of $53 billion over three years…"
    static String context(Anchor anchor) {
        String before = anchor.prefix();
        String after = anchor.suffix();
        boolean cutBefore = before.length() >= 32;
        boolean cutAfter = after.length() >= 32;
        int from = cutBefore ? before.indexOf(' ') + 1 : 0;
        int to = cutAfter ? after.lastIndexOf(' ') : after.length();
        return ((cutBefore ? "…" : "") + before.substring(from) + anchor.quote()
                + after.substring(0, Math.max(0, to)) + (cutAfter ? "…" : "")).replace('\n', ' ').strip();
    }

    /// The style class of the shape that stands for a role.
    static String styleClass(Role role) {
        return "role-" + role.name().toLowerCase(Locale.ROOT);
    }

    /// The value with who said it and when; below, the words.
    private final class Cell extends ListCell<Line> {

        private final Region shape = new Region();
        private final Label value = Nodes.label("", "strong");
        private final Label role = Nodes.label("", "small");
        private final Label sources = Nodes.label("", "small");
        private final Button fold = Nodes.iconButton(Feather.CHEVRON_RIGHT, Texts.get("tracks.said.unfold"),
                this::toggle);
        private final Label words = Nodes.label("", "said-words");
        private final HBox head = new HBox(8, shape, value, role, Nodes.spring(), sources, fold);
        private final VBox box = new VBox(1, head, words);

        Cell() {
            getStyleClass().add("said-row");
            head.setAlignment(Pos.CENTER_LEFT);
            value.setMinWidth(USE_PREF_SIZE);
            role.setMinWidth(0);
            sources.setMinWidth(USE_PREF_SIZE);
            fold.setFocusTraversable(false);
            fold.getStyleClass().add("unfold");
            shape.setMaxHeight(10);
            setPrefWidth(0);
        }

        private void toggle() {
            Line line = getItem();
            if (line != null) {
                fold(line, !unfolded.contains(line.row().first().claim()));
            }
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Statement first = line.first();
            Role what = line.statement().map(Statement::role).orElseGet(line.row()::role);
            shape.getStyleClass().setAll("track-dot", styleClass(what));
            value.setText(TrackText.value(first));
            boolean prior = first.reading().prior();
            role.setText(ClaimText.join(Optional.of(Texts.of(what)), first.reading().holder(),
                    prior ? Optional.of(Texts.get("tracks.prior")) : Optional.empty()));
            boolean one = line.statement().isPresent() || line.row().statements().size() == 1;
            sources.setText(one
                    ? ClaimText.join(first.source(), Optional.of(TrackText.day(first)))
                    : TrackText.sources(line.row()));
            Nodes.show(fold, line.canUnfold());
            fold.setRotate(unfolded.contains(line.row().first().claim()) ? 90 : 0);
            words.setText('“' + context(first.anchor()) + '”');
            VBox.setMargin(words, new Insets(0, 0, 0, 18));
            box.setPadding(new Insets(0, 0, 0, line.statement().isPresent() ? 18 : 0));
            setGraphic(box);
            setAccessibleText(TrackText.spoken(first) + ". " + words.getText());
        }
    }
}
