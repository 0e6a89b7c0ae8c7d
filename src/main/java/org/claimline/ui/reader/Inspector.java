package org.claimline.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.domain.Claim;
import org.claimline.domain.NoteLink;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
import org.claimline.notebook.ClaimQuote;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.notes.ClaimSource;
import org.claimline.ui.notes.MentionsCard;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/// The pane beside the article: the selected claim, why it is one, its tags and notes, and the list of all claims.
final class Inspector extends ScrollPane {

    /// Of a value that is not there.
    static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final double ROW = 28;

    private final ReaderViewModel reader;
    private final ClaimSheet sheet;
    private final SentenceCard sentence;
    private final ListView<Claim> rows = new ListView<>();
    private final VBox listCard = new VBox(6);
    private final TagsCard tags;
    private final NotesCard notes;
    private final InspectorViewModel model;
    private final NewsViewModel news;
    private Optional<Target> awaited = Optional.empty();
    private Runnable whenThere = () -> {};
    private List<Claim> listed = List.of();
    private ReaderViewModel.@Nullable Opened shown;
    private @Nullable Claim shownClaim;
    private News shownNews = News.NONE;
    private boolean following;

    /// @param leave called when the user is done writing in a field of the inspector
    Inspector(ReaderViewModel reader, InspectorViewModel model, TrackViewModel track, NewsViewModel news,
            ClaimCard.Actions actions, Runnable leave) {
        this.reader = reader;
        this.model = model;
        this.news = news;
        sheet = new ClaimSheet(reader, model, actions, leave);
        sentence = new SentenceCard(news, leave);
        tags = new TagsCard(model, leave);
        notes = new NotesCard(model, leave);
        var mentions = new MentionsCard(model.desk());
        model.attachedProperty().subscribe(() -> {
            mentions.show(model.attachedProperty().get().flatMap(now -> NoteLink.to(now.on())));
            arrive();
        });
        ClaimSource.drag(sentence, this::quoted);
        ClaimSource.drag(rows, this::quoted);
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        listCard.getStyleClass().addAll("card", "claims-card");
        rows.setAccessibleText(Texts.get("reader.claims"));
        rows.getStyleClass().add("claim-list");
        rows.setFixedCellSize(TextScale.of(ROW));
        rows.setMinHeight(3 * TextScale.of(ROW));
        rows.setPrefHeight(3 * TextScale.of(ROW));
        rows.setCellFactory(_ -> new Row());
        rows.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !following) {
                reader.select(chosen.id());
            }
        });
        Keys.allowLetters(rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox.setVgrow(listCard, Priority.ALWAYS);
        listCard.getChildren().addAll(Nodes.label(Texts.get("reader.claims"), "secondary"), rows);
        var column = new VBox(12, sheet, sentence, new TrackCard(track), tags, notes, mentions, listCard);
        column.getStyleClass().add("inspector-column");
        setContent(column);
        reader.claimProperty().subscribe(_ -> follow());
        reader.openedProperty().subscribe(_ -> follow());
        news.newsProperty().subscribe(_ -> follow());
    }

    /// The selected claim as it is quoted elsewhere.
    private List<ClaimQuote> quoted() {
        return reader.openedProperty().get().flatMap(now -> reader.claimProperty().get()
                .map(claim -> ClaimQuote.of(now.article(), claim))).stream().toList();
    }

    private void follow() {
        Optional<ReaderViewModel.Opened> opened = reader.openedProperty().get();
        Optional<Claim> claim = reader.claimProperty().get();
        // The same, not equal ones: there may be thousands of claims, and this is done for every step.
        if (opened.orElse(null) == shown && claim.orElse(null) == shownClaim
                && news.newsProperty().get() == shownNews) {
            return;
        }
        shown = opened.orElse(null);
        shownClaim = claim.orElse(null);
        shownNews = news.newsProperty().get();
        Nodes.show(sheet, claim.isPresent());
        Nodes.show(sentence, claim.isPresent());
        opened.ifPresent(now -> claim.ifPresent(selected -> {
            sheet.show(now.article(), selected);
            sentence.show(now.article(), selected);
        }));
        List<Claim> all = opened.map(ReaderViewModel.Opened::claims).orElse(List.of());
        following = true;
        if (all != listed) {
            listed = all;
            rows.getItems().setAll(all);
        }
        opened.ifPresent(now -> claim.ifPresentOrElse(selected -> select(now.placeOf(selected.id())),
                rows.getSelectionModel()::clearSelection));
        following = false;
        Nodes.show(listCard, !all.isEmpty());
    }

    private void select(int at) {
        rows.getSelectionModel().select(at);
        rows.scrollTo(Math.max(0, at - 1));
    }

    /// A claim's words and, where somebody judged it, the judgement.
    private static final class Row extends ListCell<Claim> {

        private final Label quote = Nodes.label("", "claim-quote");
        private final Label status = Nodes.label("", "small");
        private final Region dot = Nodes.dot();
        private final HBox box = new HBox(8, dot, quote, status);
        private String kind = "";

        Row() {
            getStyleClass().add("claim-row");
            quote.setMaxWidth(Double.MAX_VALUE);
            quote.setMinWidth(0);
            status.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(quote, Priority.ALWAYS);
            box.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Claim claim, boolean empty) {
            super.updateItem(claim, empty);
            if (empty || claim == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            quote.setText(claim.anchor().quote().replace('\n', ' '));
            status.setText(claim.status() == Status.SUGGESTED ? "" : Texts.of(claim.status()));
            // Each change of a style class is styled anew, and the list scrolls at every step.
            if (!kind.equals(Chips.styleClass(claim.kind()))) {
                dot.getStyleClass().remove(kind);
                kind = Chips.styleClass(claim.kind());
                dot.getStyleClass().add(kind);
            }
            pseudoClassStateChanged(REJECTED, claim.status() == Status.REJECTED);
            setGraphic(box);
            setAccessibleText(ReaderViewModel.spoken(claim));
        }
    }

    /// Puts the cursor where a tag of something is written, as soon as it is what is looked at.
    void editTags(Optional<Target> on) {
        await(on, tags::edit);
    }

    /// Puts the cursor where a note on something is written, as soon as it is what is looked at: what is typed must not go
    /// to what was looked at before.
    void editNote(Optional<Target> on) {
        await(on, notes::edit);
    }

    private void await(Optional<Target> on, Runnable edit) {
        awaited = on;
        whenThere = edit;
        arrive();
    }

    private void arrive() {
        if (awaited.isPresent()
                && awaited.equals(model.attachedProperty().get().map(InspectorViewModel.Attached::on))) {
            awaited = Optional.empty();
            whenThere.run();
        }
    }
}
