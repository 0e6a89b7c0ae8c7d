package org.claimline.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Kind;
import org.claimline.domain.Span;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.library.LibraryView;
import org.claimline.ui.library.LibraryViewModel;
import org.claimline.ui.notes.ClaimSource;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.shell.Conditions;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.Place;

/// Library, article and inspector, side by side.
public final class ArticlesPage implements Page {

    private static final double ROOM_FOR_THREE = 1040;

    private final Desk desk;
    private final LibraryViewModel library;
    private final ReaderViewModel reader;
    private final InspectorViewModel inspected;
    private final TrackViewModel track;
    private final NewsViewModel news;
    private final LibraryView libraryView;
    private final ReaderView readerView;
    private final Inspector inspector;
    private final HBox node;
    private final IntegerProperty fontSize = new SimpleIntegerProperty(TextSizes.USUAL);
    private final List<Command> commands;
    private Subscription shown = Subscription.EMPTY;

    /// @param importFiles the one action of an empty library
    public ArticlesPage(Desk desk, Runnable importFiles) {
        this.desk = desk;
        library = new LibraryViewModel(desk);
        reader = new ReaderViewModel(desk);
        inspected = new InspectorViewModel(desk, reader);
        track = new TrackViewModel(desk, reader);
        news = new NewsViewModel(desk, reader);
        var suggestions = new SuggestionViewModel(desk);
        libraryView = new LibraryView(library, desk::open, importFiles);
        var actions = new ClaimCard.Actions(reader::confirm, this::correct, reader::reject, reader::reset);
        readerView = new ReaderView(reader, news, actions,
                new ReaderMenu(this::details, () -> highlight(Optional.empty()),
                        this::markFurniture, this::unmarkFurniture),
                fontSize);
        readerView.addBar(new SuggestionBar(suggestions));
        reader.openedProperty().subscribe(now -> suggestions.open(now.map(it -> it.article().id())));
        inspector = new Inspector(reader, inspected, track, news, actions, readerView::focusText);
        HBox.setHgrow(readerView, Priority.ALWAYS);
        node = new HBox(libraryView, readerView, inspector);
        node.getStyleClass().add("articles-page");
        node.widthProperty().subscribe(_ -> arrange());
        commands = makeCommands();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> hints() {
        return new ReadOnlyStringWrapper(Texts.get("reader.hints"));
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void onShow(Place place) {
        if (shown == Subscription.EMPTY) {
            ListChangeListener<ArticleSummary> listed = _ -> follow();
            library.articles().addListener(listed);
            shown = Subscription.combine(library.follow(), reader.follow(), inspected.follow(), track.follow(),
                    news.follow(),
                    reader.openedProperty().subscribe(_ -> mark()), () -> library.articles().removeListener(listed));
            readerView.focusText();
        }
        switch (place) {
            case Place.Reading(var article, var claim) -> reader.open(article, claim);
            case Place.Articles(var undatedOnly) -> {
                library.undatedOnlyProperty().set(undatedOnly);
                follow();
            }
            case Place.Claims _,Place.Timeline _,Place.Tracks _,Place.Notes _,Place.Bin _ -> {
            }
        }
        arrange();
    }

    @Override
    public void focus() {
        readerView.focusText();
    }

    @Override
    public List<Node> panes() {
        return List.of(libraryView, readerView, inspector);
    }

    @Override
    public void onHide() {
        readerView.hideCard();
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    private Optional<ArticleId> open() {
        return reader.openedProperty().get().map(now -> now.article().id());
    }

    /// Three panes where there is room. In a narrow window either the list or the inspector stands beside the article.
    private void arrange() {
        boolean roomy = node.getWidth() == 0 || node.getWidth() >= ROOM_FOR_THREE;
        boolean reading = desk.placeProperty().get() instanceof Place.Reading;
        Nodes.show(libraryView, roomy || !reading);
        Nodes.show(inspector, roomy || reading);
    }

    private void mark() {
        libraryView.select(open());
    }

    /// Without an open article in the list, the first one of the list is opened.
    private void follow() {
        boolean listed = open().flatMap(library::find).isPresent();
        boolean wanted = desk.placeProperty().get() instanceof Place.Articles;
        if (!listed && wanted && !library.articles().isEmpty()) {
            reader.open(library.articles().getFirst().id(), Optional.empty());
        }
        if (library.loadedProperty().get() && library.total() == 0) {
            reader.close();
        }
        mark();
    }

    private void correct() {
        reader.claimProperty().get().ifPresent(claim -> ReadingForm.show(node.getScene(), "reader.form.correct",
                ReadingFormViewModel.of(claim.reading()), claim.anchor().quote(),
                reading -> reader.correct(claim.id(), reading)));
    }

    private void markFurniture() {
        readerView.selection().ifPresentOrElse(span -> {
            readerView.deselect();
            reader.markFurniture(span);
        }, () -> desk.tell(Notice.of(Texts.get("reader.furniture.nothing"))));
    }

    private void unmarkFurniture() {
        readerView.selection().or(readerView::caret).ifPresent(span -> {
            readerView.deselect();
            reader.unmarkFurniture(span);
        });
    }

    private void details() {
        reader.askOrigins(
                (article, origins) -> DetailsDialog.show(node.getScene(), article, origins, reader::readAgain,
                        reader::correct));
    }

    private void highlight(Optional<Kind> kind) {
        Optional<Span> span = readerView.selection();
        if (span.isEmpty()) {
            desk.tell(Notice.of(Texts.get("reader.highlight.nothing")));
            return;
        }
        reader.openedProperty().get().ifPresent(now -> span.ifPresent(marked -> {
            String quote = marked.in(now.article().text());
            Guess guess = kind.map(chosen -> Guess.of(quote).as(chosen)).orElseGet(() -> Guess.of(quote));
            readerView.deselect();
            guess.reading().ifPresentOrElse(reading -> reader.highlight(marked, reading),
                    () -> ReadingForm.show(node.getScene(), "reader.form.highlight", guess.form(), quote,
                            reading -> reader.highlight(marked, reading)));
        }));
    }

    /// The words that are selected, or else the claim.
    private void copy() {
        if (!readerView.copyWords()) {
            reader.claimProperty().get().ifPresent(claim -> ClaimSource.copy(desk, List.of(claim.id())));
        }
    }

    private void escape() {
        if (!readerView.hideCard()) {
            readerView.deselect();
        }
    }

    private void stepArticle(int by) {
        int at = open().flatMap(library::find).map(library.articles()::indexOf).orElse(-1) + by;
        if (at >= 0 && at < library.articles().size()) {
            desk.open(library.articles().get(at).id());
        }
    }

    private List<Command> makeCommands() {
        var article = Conditions.of(reader.openedProperty().map(Optional::isPresent));
        var claim = Conditions.of(reader.claimProperty().map(Optional::isPresent));
        return List.of(
                claim("reader.claim.next", reader::next, claim, "J"),
                claim("reader.claim.previous", reader::previous, claim, "K"),
                claim("reader.claim.confirm", reader::confirm, claim, "Enter"),
                claim("reader.claim.correct", this::correct, claim, "F2"),
                claim("reader.claim.reject", reader::reject, claim, "Delete"),
                claim("reader.claim.dispute", reader::dispute, claim, "D"),
                claim("reader.claim.reset", reader::reset, claim, "U"),
                claim("reader.claim.highlight", () -> highlight(Optional.empty()), article, "H"),
                claim("reader.claim.highlight.figure", () -> highlight(Optional.of(Kind.FIGURE)), article, "1"),
                claim("reader.claim.highlight.date", () -> highlight(Optional.of(Kind.DATE)), article, "2"),
                claim("reader.claim.highlight.target", () -> highlight(Optional.of(Kind.TARGET)), article, "3"),
                claim("reader.furniture.mark", this::markFurniture, article, "F"),
                claim("reader.furniture.unmark", this::unmarkFurniture, article, "Shift+F"),
                claim("reader.claim.tag", inspector::editTags, article, "T"),
                claim("reader.claim.note", inspector::editNote, article, "A"),
                claim("reader.claim.event", reader::makeEvent, claim, "E"),
                claim("reader.claim.card", readerView::showCard, claim, "Space"),
                claim("reader.claim.overlap", reader::nextHere, claim, "Period"),
                Command.reading(Menu.VIEW, "reader.news.show", news::toggle, "N").named(news.onProperty()
                        .map(on -> Texts.get(on ? "reader.news.hide" : "reader.news.show"))),
                claim("reader.claim.open", readerView::focusText, claim, "O"),
                claim("reader.claim.copy", this::copy, article, "Shortcut+C"),
                claim("reader.escape", this::escape, article, "Esc"),
                Command.global(Menu.ARTICLE, "reader.article.next", () -> stepArticle(1), "Alt+Down"),
                Command.global(Menu.ARTICLE, "reader.article.previous", () -> stepArticle(-1), "Alt+Up"),
                Command.global(Menu.ARTICLE, "reader.article.details", this::details, "Shortcut+I").when(article),
                Command.global(Menu.ARTICLE, "reader.article.bin", reader::bin, "Shortcut+Delete").when(article),
                Command.global(Menu.VIEW, "reader.size.larger", () -> size(1), "Shortcut+Equals", "Shortcut+Plus"),
                Command.global(Menu.VIEW, "reader.size.smaller", () -> size(-1), "Shortcut+Minus"),
                Command.global(Menu.VIEW, "reader.size.usual", () -> fontSize.set(TextSizes.USUAL), "Shortcut+0"));
    }

    private static Command claim(String textKey, Runnable action, ObservableBooleanValue when,
            String key) {
        return Command.reading(Menu.CLAIM, textKey, action, key).when(when);
    }

    private void size(int by) {
        fontSize.set(TextSizes.step(fontSize.get(), by));
    }
}
