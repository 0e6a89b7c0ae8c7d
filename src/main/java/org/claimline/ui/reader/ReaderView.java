package org.claimline.ui.reader;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Furniture;
import org.claimline.domain.Kind;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.claimline.notebook.ClaimQuote;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.Floating;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Bookmarks.Spot;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.Panes;
import org.claimline.ui.theme.TextScale;
import org.controlsfx.control.PopOver;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.kordamp.ikonli.feather.Feather;

/// The article: a row with the legend, then title, byline and text with every claim marked.
final class ReaderView extends BorderPane {

    private static final Duration HOVER = Duration.ofMillis(600);

    private static final double ROOM_FOR_WORDS = 520;
    private static final double ROOM_FOR_PROGRESS = 420;

    private final ReaderViewModel model;
    private final NewsViewModel news;
    private final ClaimCard.Actions actions;
    private final ReaderMenu menu;
    private final ArticleText text = new ArticleText(this::stand);
    private final HBox legend = new HBox(14);
    private final Label progress = Nodes.label("", "secondary");
    private final VBox bars = new VBox();
    private final StackPane middle = new StackPane();
    private Optional<PopOver> card = Optional.empty();
    private Optional<Article> shown = Optional.empty();
    private List<Claim> underCaret = List.of();
    private Optional<Passage> passage = Optional.empty();
    private boolean wantsFocus;

    /// A place to go to when its article is there.
    private record Passage(ArticleId article, Span at) {}

    /// @param menu what can be done with the article and its words
    /// @param fontSize the size of the article's letters, which the view changes
    ReaderView(ReaderViewModel model, NewsViewModel news, ClaimCard.Actions actions, ReaderMenu menu,
            IntegerProperty fontSize) {
        this.model = model;
        this.news = news;
        this.menu = menu;
        this.actions = actions;
        getStyleClass().add("reader");
        Keys.allowLetters(text);
        Panes.enterAt(this, text);
        bars.getChildren().add(tools(fontSize));
        setTop(bars);
        text.setContextMenu(menu.menu(text::copy));
        middle.getChildren().addAll(new VirtualizedScrollPane<>(text), new Empty(Texts.get("reader.empty")));
        setCenter(middle);
        fontSize.subscribe(size -> {
            text.setFontSize(size.intValue());
            mark();
        });
        model.openedProperty().subscribe(_ -> show());
        model.unfoldedProperty().subscribe(_ -> lay());
        model.claimProperty().subscribe(claim -> {
            mark();
            claim.map(ReaderViewModel::spoken).ifPresent(text::setAccessibleHelp);
        });
        news.newsProperty().subscribe(_ -> mark());
        model.revealedProperty().subscribe(this::reveal);
        model.standingProperty().subscribe(spot -> spot.ifPresent(this::stand));
        listen();
        widthProperty().map(width -> width.doubleValue() >= TextScale.of(ROOM_FOR_WORDS)).subscribe(_ -> fillLegend());
        widthProperty().map(width -> width.doubleValue() == 0 || width.doubleValue() >= TextScale.of(ROOM_FOR_PROGRESS))
                .subscribe(room -> Nodes.show(progress, room));
        setMinWidth(0);
    }

    private void listen() {
        new MarkDrag(text, this::draggedFrom);
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && text.getSelection().getLength() == 0) {
                text.sourceAt(event.getX(), event.getY()).ifPresent(this::selectAt);
            }
        });
        text.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode().isNavigationKey()) {
                followCaret();
            }
        });
        text.focusedProperty().subscribe(
                focused -> text.setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF));
        text.setMouseOverTextDelay(HOVER);
        text.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> text.sourceAt(event.getCharacterIndex()).stream().boxed().flatMap(at -> claimAt(at).stream())
                        .findFirst().ifPresent(this::showCard));
        text.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> hideCardUnlessEntered());
    }

    private HBox tools(IntegerProperty fontSize) {
        Button previous = Nodes.iconButton(Feather.CHEVRON_LEFT, Texts.get("reader.claim.previous"), model::previous);
        Button next = Nodes.iconButton(Feather.CHEVRON_RIGHT, Texts.get("reader.claim.next"), model::next);
        Keys.tip(previous, Texts.get("reader.claim.previous"), "reader.claim.previous");
        Keys.tip(next, Texts.get("reader.claim.next"), "reader.claim.next");
        previous.setFocusTraversable(false);
        next.setFocusTraversable(false);
        legend.setAlignment(Pos.CENTER_LEFT);
        var size = new MenuButton(Texts.get("reader.size"));
        size.getStyleClass().addAll("plain", "text-size");
        size.setMinWidth(USE_PREF_SIZE);
        size.setAccessibleText(Texts.get("reader.size.name"));
        for (int pixels : TextSizes.ALL) {
            var item = new MenuItem(Texts.get("reader.size.pixels", pixels));
            item.setOnAction(_ -> fontSize.set(pixels));
            size.getItems().add(item);
        }
        progress.setMinWidth(USE_PREF_SIZE);
        var steps = new HBox(previous, next);
        steps.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(steps, legend, Nodes.spring(), progress, size);
        row.getStyleClass().addAll("tool-bar-row", "reader-tools");
        return row;
    }

    private void show() {
        Optional<Article> now = model.openedProperty().get().map(ReaderViewModel.Opened::article);
        middle.getChildren().getFirst().setVisible(now.isPresent());
        middle.getChildren().getLast().setVisible(now.isEmpty());
        boolean other = !now.map(Article::id).equals(shown.map(Article::id));
        if (!now.equals(shown)) {
            shown = now;
            lay();
            if (other && now.isPresent()) {
                text.toTop();
            }
        }
        mark();
        fillLegend();
        if (wantsFocus && now.isPresent() && getScene() != null) {
            focusText();
        }
        revealPassage();
    }

    /// Selects a stretch of an article and brings it into sight, as soon as the article is shown.
    void goTo(ArticleId article, Span at) {
        passage = Optional.of(new Passage(article, at));
        revealPassage();
    }

    private void revealPassage() {
        passage.filter(wanted -> shown.map(Article::id).equals(Optional.of(wanted.article()))).ifPresent(wanted -> {
            passage = Optional.empty();
            text.select(wanted.at());
        });
    }

    private void lay() {
        model.openedProperty().get().filter(this::isShown).ifPresent(now -> text.show(
                ReadingText.of(now.article(), model.unfoldedProperty().get()), now.claims(), chosen(),
                news.newsProperty().get()));
    }

    private void mark() {
        model.openedProperty().get().filter(this::isShown)
                .ifPresent(now -> text.mark(now.claims(), chosen(), news.newsProperty().get()));
        hideCard();
    }

    /// Whether the text is that of what is open: another article's claims do not belong on it.
    private boolean isShown(ReaderViewModel.Opened now) {
        return shown.map(Article::id).equals(Optional.of(now.article().id()));
    }

    private Optional<ClaimId> chosen() {
        return model.claimProperty().get().map(Claim::id);
    }

    private void reveal() {
        model.revealedProperty().get().flatMap(id -> model.openedProperty().get().flatMap(now -> now.claim(id)))
                .ifPresent(claim -> text.reveal(claim.anchor().span()));
    }

    private void stand(Spot spot) {
        spot.top().ifPresentOrElse(text::toTop, text::toTop);
    }

    /// Where the article stands now.
    Optional<Spot> spot() {
        return shown.map(_ -> new Spot(text.top(), model.claimProperty().get().map(Claim::id)));
    }

    /// Puts a control at the end of the row of tools.
    void addTool(Node tool) {
        ((HBox) bars.getChildren().getFirst()).getChildren().add(tool);
    }

    private void fillLegend() {
        legend.getChildren().clear();
        boolean words = getWidth() >= TextScale.of(ROOM_FOR_WORDS);
        model.kinds().forEach((kind, count) -> legend.getChildren().add(legendItem(kind, count, words)));
        progress.setText(model.progress());
        Nodes.show(legend, shown.isPresent());
    }

    private static Node legendItem(Kind kind, int count, boolean words) {
        var sample = Nodes.dot(Chips.styleClass(kind));
        Label text = Nodes.label(words ? count(kind, count) : LocalText.HERE.of(count), "legend-text");
        text.setAccessibleText(count(kind, count));
        text.setMinWidth(USE_PREF_SIZE);
        var item = new HBox(7, sample, text);
        item.setAlignment(Pos.CENTER_LEFT);
        return item;
    }

    private static String count(Kind kind, int count) {
        return switch (kind) {
            case FIGURE -> Texts.get("reader.legend.figures", count);
            case DATE -> Texts.get("reader.legend.dates", count);
            case TARGET -> Texts.get("reader.legend.targets", count);
        };
    }

    private Node stand(ReadingText.Block block) {
        return switch (block) {
            case ReadingText.Head _ -> head();
            case ReadingText.Fold fold -> fold(fold);
            case ReadingText.Passage passage -> Nodes.label(passage.text());
        };
    }

    private Node head() {
        var title = Nodes.text(shown.map(Article::title).orElse(""), "reading", "article-title");
        var byline = new FlowPane(10, 4);
        byline.setAlignment(Pos.CENTER_LEFT);
        byline.prefWrapLengthProperty().bind(text.columnProperty().subtract(1));
        shown.ifPresent(article -> {
            article.details().source().ifPresent(source -> byline.getChildren().add(words(source)));
            article.details().author().filter(author -> !article.details().source().equals(Optional.of(author)))
                    .ifPresent(author -> byline.getChildren().add(words(author)));
            byline.getChildren().addAll(date(article));
            byline.getChildren()
                    .add(Nodes.button(Texts.get("reader.details.show"), menu.details(), "chip", "date-chip"));
        });
        var head = new VBox(6, title, byline);
        head.getStyleClass().add("article-head");
        fix(head);
        return head;
    }

    private static Label words(String text) {
        return Nodes.label(text, "secondary");
    }

    private List<Node> date(Article article) {
        Optional<Published> published = article.details().published();
        Button chip = Nodes.button(published.map(known -> Texts.of(known.origin()))
                .orElseGet(() -> Texts.get("reader.date.set")), () -> {}, "chip", "date-chip");
        chip.setOnAction(_ -> DateEditor.show(chip, article, model::republish));
        if (published.isEmpty()) {
            chip.getStyleClass().add("alarm");
            return List.of(Nodes.label(Texts.get("reader.date.none"), "secondary", "alarm"), chip);
        }
        return List.of(words(published.map(LocalText.HERE::of).orElse("")), chip);
    }

    private Node fold(ReadingText.Fold fold) {
        String names = fold.items().stream().map(Furniture::reason).distinct().map(Texts::of)
                .collect(Collectors.joining(", "));
        String named = names.substring(0, 1).toUpperCase(Locale.ROOT) + names.substring(1);
        Button button = Nodes.button(
                Texts.get(fold.open() ? "reader.fold.open" : "reader.fold.closed", named, fold.lines()),
                () -> model.toggleFold(fold.start()), "fold");
        button.setGraphic(Nodes.icon(fold.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        var row = new HBox(8, button);
        if (fold.open()) {
            row.getChildren().add(Nodes.button(Texts.get("reader.fold.body"),
                    () -> model.unmarkFurniture(fold.span()), "not-furniture"));
        }
        fix(row);
        return row;
    }

    private void fix(Region node) {
        node.setMinWidth(USE_PREF_SIZE);
        node.prefWidthProperty().bind(text.columnProperty().subtract(1));
    }

    private Optional<Claim> claimAt(int source) {
        return model.at(source).stream().findFirst();
    }

    /// What is dragged from a point of the text: the selected claim from its mark, and nothing from elsewhere.
    List<ClaimQuote> draggedFrom(double x, double y) {
        OptionalInt at = text.sourceAt(x, y);
        return model.openedProperty().get().flatMap(now -> model.claimProperty().get()
                .filter(claim -> at.isPresent() && claim.anchor().span().contains(at.getAsInt()))
                .map(claim -> ClaimQuote.of(now.article(), claim))).stream().toList();
    }

    private void selectAt(int source) {
        claimAt(source).map(Claim::id).ifPresent(model::choose);
    }

    /// Selects what the caret has come to; what was chosen among claims that lie over each other stays chosen while the
    /// caret is among them.
    private void followCaret() {
        OptionalInt at = text.sourceAt(text.getCaretPosition());
        List<Claim> here = at.isPresent() && text.getSelection().getLength() == 0
                ? model.at(at.getAsInt())
                : List.of();
        if (!here.equals(underCaret)) {
            underCaret = here;
            here.stream().findFirst().map(Claim::id).ifPresent(model::choose);
        }
    }

    /// Shows the selected claim's card beside its mark.
    void showCard() {
        model.claimProperty().get().ifPresent(this::showCard);
    }

    private void showCard(Claim claim) {
        hideCard();
        if (getScene() == null || getScene().getWindow() == null) {
            return;
        }
        Optional<Bounds> bounds = text.onScreen(claim.anchor().span());
        model.openedProperty().get().ifPresent(now -> bounds.ifPresent(at -> {
            var content = new ClaimCard(now.article(), claim, model.hereOf(claim), news.words(claim), actionsOn(claim));
            content.getStyleClass().add("floating-card");
            PopOver popOver = Floating.card(text, content);
            popOver.show(text, at.getCenterX(), at.getMaxY());
            Floating.leaveKeysToWindow(popOver);
            card = Optional.of(popOver);
        }));
    }

    private ClaimCard.Actions actionsOn(Claim claim) {
        return new ClaimCard.Actions(() -> act(claim, actions.confirm()), () -> act(claim, actions.correct()),
                () -> act(claim, actions.reject()), () -> act(claim, actions.reset()));
    }

    private void act(Claim claim, Runnable action) {
        model.select(claim.id());
        hideCard();
        action.run();
    }

    /// Hides the card.
    ///
    /// @return whether one was shown
    boolean hideCard() {
        boolean was = card.isPresent();
        card.ifPresent(PopOver::hide);
        card = Optional.empty();
        return was;
    }

    private void hideCardUnlessEntered() {
        card.filter(popOver -> !popOver.getContentNode().isHover()).ifPresent(popOver -> popOver.setAutoHide(true));
    }

    /// Puts a bar between the tools and the article.
    void addBar(Node bar) {
        bars.getChildren().add(bar);
    }

    /// The place of the caret, as the shortest stretch of the article.
    Optional<Span> caret() {
        OptionalInt at = text.sourceAt(text.getCaretPosition());
        return at.isEmpty() ? Optional.empty() : Optional.of(new Span(at.getAsInt(), at.getAsInt() + 1));
    }

    /// What the user has selected in the article.
    Optional<Span> selection() {
        return shown.flatMap(article -> text.selectedSource(article.text()));
    }

    /// Copies the words that are selected.
    ///
    /// @return whether there were any
    boolean copyWords() {
        boolean any = text.getSelection().getLength() > 0;
        if (any) {
            text.copy();
        }
        return any;
    }

    void deselect() {
        text.deselect();
    }

    /// Takes the focus, as soon as there is an article to read.
    void focusText() {
        wantsFocus = shown.isEmpty() || getScene() == null;
        text.requestFocus();
    }

    /// Lets the text go: RichTextFX keeps every caret that is not disposed of, and with it the window.
    void dispose() {
        shown = Optional.empty();
        text.dispose();
    }
}
