package org.claimline.ui.tracks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/// The tracks in rows; the selection is the model's.
final class TracksTable extends TableView<Track> {

    private static final double WIDE = 700;
    private static final double MIDDLE = 460;
    private static final Set<String> ONLY_WIDE = Set.of("unit");
    private static final Set<String> NOT_NARROW = Set.of("values");
    private static final int ABOVE = 4;

    private final TracksViewModel model;
    private boolean following;

    TracksTable(TracksViewModel model) {
        this.model = model;
        getStyleClass().add("tracks-table");
        setAccessibleText(Texts.get("tracks.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns();
        model.shownProperty().subscribe(this::fill);
        model.selectedProperty().subscribe(_ -> follow());
        getSelectionModel().selectedItemProperty().subscribe(track -> {
            if (track != null && !following) {
                model.select(track);
            }
        });
        widthProperty().subscribe(width -> makeRoom(width.doubleValue()));
    }

    private void addColumns() {
        getColumns().add(column("subject", 84, track -> track.topic().subject()));
        getColumns().add(column("metric", 172, track -> track.topic().metric()));
        getColumns().add(column("unit", 58, track -> TrackText.unit(track.topic().unit())));
        getColumns().add(column("values", 150, TrackText::values));
        TableColumn<Track, Track> finding = column("finding", 130, track -> track.findings().stream().findFirst()
                .map(TrackFinding::reason).orElse(""));
        finding.setCellFactory(_ -> new FindingCell());
        finding.setMinWidth(TextScale.of(118));
        finding.setSortable(false);
        getColumns().add(finding);
        TableColumn<Track, Track> claims = column("claims", 54, track -> String.valueOf(track.statements().size()));
        claims.setComparator(Comparator.comparing(track -> track.statements().size()));
        claims.setMinWidth(TextScale.of(64));
        getColumns().add(claims);
    }

    private static TableColumn<Track, Track> column(String name, double width, Function<Track, String> words) {
        var column = new TableColumn<Track, Track>(Texts.get("tracks.column." + name));
        column.setId(name);
        column.setPrefWidth(TextScale.of(width));
        column.setMinWidth(50);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(_ -> new WordsCell("track-" + name, words));
        return column;
    }

    private void makeRoom(double width) {
        if (width > 0) {
            for (TableColumn<Track, ?> column : getColumns()) {
                boolean shown = !(width < TextScale.of(WIDE) && ONLY_WIDE.contains(column.getId()))
                        && !(width < TextScale.of(MIDDLE) && NOT_NARROW.contains(column.getId()));
                column.setVisible(shown);
            }
        }
    }

    private void fill(List<Track> tracks) {
        following = true;
        getItems().setAll(tracks);
        sort();
        following = false;
        follow();
    }

    private void follow() {
        Track wanted = model.selectedProperty().get().orElse(null);
        if (wanted != getSelectionModel().getSelectedItem()) {
            following = true;
            int place = wanted == null ? -1 : getItems().indexOf(wanted);
            if (place < 0) {
                getSelectionModel().clearSelection();
            } else {
                getSelectionModel().clearAndSelect(place);
                scrollTo(Math.max(0, place - ABOVE));
            }
            following = false;
        }
    }

    private static final class WordsCell extends TableCell<Track, Track> {

        private final Function<Track, String> words;

        WordsCell(String styleClass, Function<Track, String> words) {
            this.words = words;
            getStyleClass().add(styleClass);
        }

        @Override
        protected void updateItem(@Nullable Track track, boolean empty) {
            super.updateItem(track, empty);
            String text = empty || track == null ? null : words.apply(track);
            setText(text);
            setTooltip(text == null || text.length() < 14 ? null : new Tooltip(text));
        }
    }

    /// The weightiest finding as a chip, with how many others there are.
    private static final class FindingCell extends TableCell<Track, Track> {

        @Override
        protected void updateItem(@Nullable Track track, boolean empty) {
            super.updateItem(track, empty);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            if (!empty && track != null) {
                Optional<Verdict> verdict = TracksViewModel.heaviest(track);
                verdict.ifPresentOrElse(heaviest -> show(track, heaviest),
                        () -> TrackText.open(track).ifPresent(words -> setGraphic(Nodes.label(words, "chip"))));
            }
        }

        private void show(Track track, Verdict heaviest) {
            List<TrackFinding> same = track.findings().stream().filter(one -> one.verdict() == heaviest).toList();
            TrackFinding first = same.getFirst();
            Label chip = Nodes.label(TrackText.chip(first), "chip", TrackText.styleClass(heaviest));
            var box = new HBox(6, chip);
            box.setAlignment(Pos.CENTER_LEFT);
            if (same.size() > 1) {
                box.getChildren().add(Nodes.label(Texts.get("tracks.chip.more", same.size() - 1), "small"));
            }
            setGraphic(box);
            setAccessibleText(chip.getText());
            setTooltip(new Tooltip(first.reason()));
        }
    }
}
