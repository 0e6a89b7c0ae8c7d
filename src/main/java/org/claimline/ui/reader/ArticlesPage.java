package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.claimline.domain.ArticleSummary;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.library.LibraryView;
import org.claimline.ui.library.LibraryViewModel;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.shell.Conditions;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.TextScale;

/// Library, one article or two, and inspector, side by side.
public final class ArticlesPage implements Page {

    private static final double ROOM_FOR_THREE = 1040;
    private static final double LIBRARY = 332;
    private static final double INSPECTOR = 344;
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final Desk desk;
    private final LibraryViewModel library;
    private final LibraryView libraryView;
    private final Sides sides;
    private final ReadingSide first;
    private final StackPane inspectors = new StackPane();
    private final HBox node;
    private final IntegerProperty fontSize = new SimpleIntegerProperty(TextSizes.USUAL);
    private final List<Command> reading;
    private final List<Command> commands;
    private Subscription shown = Subscription.EMPTY;
    private Optional<Runnable> restore = Optional.empty();

    /// @param importFiles the one action of an empty library
    /// @param timeline makes the timeline, to stand beside an article
    public ArticlesPage(Desk desk, Runnable importFiles, Function<Desk, Page> timeline) {
        this.desk = desk;
        library = new LibraryViewModel(desk);
        libraryView = new LibraryView(library, desk::open, desk::openBeside, importFiles);
        sides = new Sides(desk, () -> new ReadingSide(desk, fontSize), timeline);
        first = sides.first();
        HBox.setHgrow(sides, Priority.ALWAYS);
        inspectors.setMinWidth(StackPane.USE_PREF_SIZE);
        sides.activeProperty().subscribe(side -> inspectors.getChildren().setAll(side.inspector()));
        node = new HBox(libraryView, sides, inspectors);
        node.getStyleClass().add("articles-page");
        node.widthProperty().subscribe(_ -> arrange());
        desk.besideProperty().subscribe(_ -> arrange());
        reading = ReadingCommands.of(sides.activeProperty(), fontSize);
        commands = makeCommands();
        desk.onClosing(this::leave);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> hints() {
        return desk.besideProperty()
                .map(beside -> Texts.get(beside.isPresent() ? "reader.hints.beside" : "reader.hints"));
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<>(commands);
        Optional<Page> timeline = sides.besideTimeline().filter(page -> page.node().isFocusWithin());
        all.addAll(timeline.map(Page::commands).orElse(reading));
        return all;
    }

    @Override
    public void onShow(Place place) {
        boolean isNew = shown == Subscription.EMPTY;
        if (isNew) {
            ListChangeListener<ArticleSummary> listed = _ -> follow();
            library.articles().addListener(listed);
            shown = Subscription.combine(library.follow(), sides.follow(),
                    first.reader().openedProperty().subscribe(_ -> mark()),
                    () -> library.articles().removeListener(listed));
        }
        restore.ifPresentOrElse(Runnable::run, () -> open(place));
        restore = Optional.empty();
        if (isNew) {
            focus();
        }
        arrange();
    }

    private void open(Place place) {
        switch (place) {
            case Place.Reading(var article, var claim) -> first.open(article, claim);
            case Place.Passage(var article, var at) -> first.open(article, at);
            case Place.Articles(var undatedOnly) -> {
                library.undatedOnlyProperty().set(undatedOnly);
                follow();
            }
            case Place.Home _,Place.Search _,Place.Claims _,Place.Timeline _,Place.Notes _,Place.Tracks _,Place.Bin _ ->
                {
                }
        }
    }

    @Override
    public Runnable remember() {
        Runnable ready = sides.remember();
        return () -> restore = Optional.of(ready);
    }

    @Override
    public void focus() {
        sides.activeProperty().getValue().view().focusText();
    }

    @Override
    public List<Node> panes() {
        var panes = new ArrayList<Node>(List.of(libraryView, first.view()));
        sides.beside().ifPresent(panes::add);
        panes.add(inspectors);
        return panes;
    }

    @Override
    public void onHide() {
        first.view().hideCard();
        sides.second().ifPresent(side -> side.view().hideCard());
        sides.keepPlaces();
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    private void leave() {
        if (shown != Subscription.EMPTY) {
            sides.keepPlaces();
        }
        sides.dispose();
    }

    /// Three panes where there is room. In a narrow window either the list or the inspector stands beside the article;
    /// two articles want their room first.
    private void arrange() {
        double width = node.getWidth() == 0 ? Double.MAX_VALUE : node.getWidth();
        boolean reading = desk.placeProperty().get() instanceof Place.Reading
                || desk.placeProperty().get() instanceof Place.Passage;
        Optional<Desk.Beside> beside = desk.besideProperty().getValue();
        double wanted = TextScale.of(beside.map(ArticlesPage::room).orElse(0.0));
        double inspector = TextScale.of(INSPECTOR);
        boolean all = width >= Math.max(TextScale.of(ROOM_FOR_THREE), TextScale.of(LIBRARY) + inspector + wanted);
        boolean one = width - inspector >= wanted;
        boolean nothing = library.loadedProperty().get() && library.total() == 0;
        Nodes.show(libraryView, all || !reading);
        Nodes.show(inspectors, !nothing && (all || reading && one));
        Nodes.show(sides, !nothing);
        libraryView.pseudoClassStateChanged(ALONE, nothing);
        HBox.setHgrow(libraryView, nothing ? Priority.ALWAYS : Priority.NEVER);
    }

    private static double room(Desk.Beside beside) {
        return switch (beside) {
            case Desk.Beside.OfArticle _ -> Sides.ROOM_FOR_TWO;
            case Desk.Beside.OfTimeline _ -> Sides.ROOM_FOR_TIMELINE;
        };
    }

    private void mark() {
        libraryView.select(first.article());
    }

    /// Without an open article in the list, the first one of the list is opened.
    private void follow() {
        boolean listed = first.article().flatMap(library::find).isPresent();
        boolean wanted = desk.placeProperty().get() instanceof Place.Articles;
        if (!listed && wanted && !library.articles().isEmpty()) {
            first.open(library.articles().getFirst().id(), Optional.empty());
        }
        if (library.loadedProperty().get() && library.total() == 0) {
            first.reader().close();
        }
        arrange();
        mark();
    }

    private void stepArticle(int by) {
        int at = first.article().flatMap(library::find).map(library.articles()::indexOf).orElse(-1) + by;
        if (at >= 0 && at < library.articles().size()) {
            desk.open(library.articles().get(at).id());
        }
    }

    /// The article that is read stands beside itself, until another one is opened beside it.
    private void toggleBeside() {
        if (desk.besideProperty().getValue().isPresent()) {
            desk.closeBeside();
        } else {
            first.article().ifPresent(desk::openBeside);
        }
    }

    private List<Command> makeCommands() {
        var two = Conditions.of(desk.besideProperty().map(Optional::isPresent));
        return List.of(
                Command.global(Menu.ARTICLE, "reader.article.next", () -> stepArticle(1), "Alt+Down"),
                Command.global(Menu.ARTICLE, "reader.article.previous", () -> stepArticle(-1), "Alt+Up"),
                Command.global(Menu.VIEW, "reader.beside.toggle", this::toggleBeside, "Shortcut+Back Slash")
                        .named(desk.besideProperty().map(beside -> Texts.get(
                                beside.isPresent() ? "reader.beside.close" : "reader.beside.toggle"))),
                Command.global(Menu.VIEW, "reader.beside.timeline", desk::openTimelineBeside,
                        "Shortcut+Shift+Back Slash"),
                Command.global(Menu.VIEW, "reader.beside.close", desk::closeBeside, "Shortcut+W").when(two));
    }
}
