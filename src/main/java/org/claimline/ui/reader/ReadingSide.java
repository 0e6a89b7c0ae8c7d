package org.claimline.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.util.Subscription;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Kind;
import org.claimline.domain.Span;
import org.claimline.domain.Target;
import org.claimline.ui.control.Texts;
import org.claimline.ui.notes.ClaimSource;
import org.claimline.ui.shell.Bookmarks.Spot;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// An article that is read, with its own walk through the claims: the text, the inspector that follows it, and what can
/// be done with both.
final class ReadingSide {

    /// Which article was open, and where.
    record Left(ArticleId article, Spot spot) {}

    private final Desk desk;
    private final ReaderViewModel reader;
    private final InspectorViewModel inspected;
    private final TrackViewModel track;
    private final NewsViewModel news;
    private final ReaderView view;
    private final Inspector inspector;

    /// @param fontSize the size of the article's letters, which the view changes
    ReadingSide(Desk desk, IntegerProperty fontSize) {
        this.desk = desk;
        reader = new ReaderViewModel(desk);
        inspected = new InspectorViewModel(desk, reader);
        track = new TrackViewModel(desk, reader);
        news = new NewsViewModel(desk, reader);
        var suggestions = new SuggestionViewModel(desk);
        var actions = new ClaimCard.Actions(reader::confirm, this::correct, reader::reject, reader::reset);
        view = new ReaderView(reader, news, actions,
                new ReaderMenu(this::details, () -> highlight(Optional.empty()), this::markFurniture,
                        this::unmarkFurniture),
                fontSize);
        view.addBar(new SuggestionBar(suggestions));
        reader.openedProperty().subscribe(now -> suggestions.open(now.map(it -> it.article().id())));
        inspector = new Inspector(reader, inspected, track, news, actions, view::focusText);
        reader.onLeaving(this::keepPlace);
    }

    ReaderViewModel reader() {
        return reader;
    }

    NewsViewModel news() {
        return news;
    }

    ReaderView view() {
        return view;
    }

    Inspector inspector() {
        return inspector;
    }

    /// Follows the notebook until the subscription is released.
    Subscription follow() {
        return Subscription.combine(reader.follow(), inspected.follow(), track.follow(), news.follow());
    }

    Optional<ArticleId> article() {
        return reader.openedProperty().get().map(now -> now.article().id());
    }

    void open(Left left) {
        reader.open(left.article(), left.spot());
    }

    void open(ArticleId article, Optional<ClaimId> claim) {
        reader.open(article, claim);
    }

    /// Opens an article at a place of its text, which is selected.
    void open(ArticleId article, Span at) {
        reader.openElsewhere(article);
        view.goTo(article, at);
    }

    /// What is open, and where it stands.
    Optional<Left> left() {
        return article().flatMap(id -> view.spot().map(spot -> new Left(id, spot)));
    }

    /// Remembers where the article stands.
    void keepPlace() {
        left().ifPresent(now -> desk.bookmarks().put(now.article(), now.spot()));
    }

    /// Lets the text go for good.
    void dispose() {
        view.dispose();
    }

    void correct() {
        reader.claimProperty().get().ifPresent(claim -> ReadingForm.show(view.getScene(), "reader.form.correct",
                ReadingFormViewModel.of(claim.reading()), claim.anchor().quote(),
                reading -> reader.correct(claim.id(), reading)));
    }

    void markFurniture() {
        view.selection().ifPresentOrElse(span -> {
            view.deselect();
            reader.markFurniture(span);
        }, () -> desk.tell(Notice.of(Texts.get("reader.furniture.nothing"))));
    }

    void unmarkFurniture() {
        view.selection().or(view::caret).ifPresent(span -> {
            view.deselect();
            reader.unmarkFurniture(span);
        });
    }

    void details() {
        reader.askOrigins((article, origins) -> DetailsDialog.show(view.getScene(), article, origins,
                reader::readAgain, reader::correct));
    }

    /// Tags the words that are selected, which become a claim; what is looked at where none are.
    void tag() {
        onSelection(inspector::editTags);
    }

    /// Writes a note on the words that are selected, which become a claim; on what is looked at where none are.
    void annotate() {
        onSelection(inspector::editNote);
    }

    private void onSelection(Consumer<Optional<Target>> then) {
        Optional<Span> words = view.selection();
        Optional<Claim> there = words.flatMap(span -> reader.openedProperty().get()
                .flatMap(now -> now.claims().stream().filter(one -> one.anchor().span().equals(span)).findFirst()));
        if (words.isEmpty()) {
            then.accept(inspected.target());
        } else if (there.isPresent()) {
            there.map(Claim::id).ifPresent(reader::choose);
            then.accept(there.map(Claim::id).map(Target.OnClaim::new));
        } else {
            highlight(Optional.empty(), claim -> then.accept(Optional.of(new Target.OnClaim(claim))));
        }
    }

    void highlight(Optional<Kind> kind) {
        highlight(kind, _ -> {});
    }

    /// @param then called when the claim is there
    private void highlight(Optional<Kind> kind, Consumer<ClaimId> then) {
        Optional<Span> span = view.selection();
        if (span.isEmpty()) {
            desk.tell(Notice.of(Texts.get("reader.highlight.nothing")));
            return;
        }
        reader.openedProperty().get().ifPresent(now -> span.ifPresent(marked -> {
            String quote = marked.in(now.article().text());
            Guess guess = kind.map(chosen -> Guess.of(quote).as(chosen)).orElseGet(() -> Guess.of(quote));
            view.deselect();
            guess.reading().ifPresentOrElse(reading -> reader.highlight(marked, reading, then),
                    () -> ReadingForm.show(view.getScene(), "reader.form.highlight", guess.form(), quote,
                            reading -> reader.highlight(marked, reading, then)));
        }));
    }

    /// The words that are selected, or else the claim.
    void copy() {
        if (!view.copyWords()) {
            reader.claimProperty().get().ifPresent(claim -> ClaimSource.copy(desk, List.of(claim.id())));
        }
    }

    void escape() {
        if (!view.hideCard()) {
            view.deselect();
        }
    }
}
