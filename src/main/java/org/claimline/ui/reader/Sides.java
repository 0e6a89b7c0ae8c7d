package org.claimline.ui.reader;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.Place;
import org.kordamp.ikonli.feather.Feather;

/// The article that is read, and what stands beside it: another article or the timeline. In a narrow window the two stand
/// one above the other. The side that had the focus last is the active one.
final class Sides extends StackPane {

    /// Two articles need so much room beside each other, in pixels.
    static final double ROOM_FOR_TWO = 780;

    /// An article and the timeline need so much room beside each other.
    static final double ROOM_FOR_TIMELINE = 1_100;

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Desk desk;
    private final Supplier<ReadingSide> makeSide;
    private final Function<Desk, Page> makeTimeline;
    private final ReadingSide first;
    private final SplitPane split = new SplitPane();
    private final ObjectProperty<ReadingSide> active;
    private Optional<ReadingSide> second = Optional.empty();
    private Optional<Page> timeline = Optional.empty();
    private Optional<BorderPane> timelineFrame = Optional.empty();
    private Optional<Node> beside = Optional.empty();
    private Optional<Desk.Beside> asked = Optional.empty();
    private boolean isShown;
    private Subscription followed = Subscription.EMPTY;

    /// @param makeSide makes what shows an article
    /// @param makeTimeline makes the timeline
    Sides(Desk desk, Supplier<ReadingSide> makeSide, Function<Desk, Page> makeTimeline) {
        this.desk = desk;
        this.makeSide = makeSide;
        this.makeTimeline = makeTimeline;
        first = makeSide.get();
        active = new SimpleObjectProperty<>(first);
        split.getStyleClass().add("sides");
        split.getItems().add(first.view());
        SplitPane.setResizableWithParent(first.view(), true);
        getChildren().add(split);
        setMinWidth(0);
        watch(first);
        widthProperty().subscribe(_ -> arrange());
        active.subscribe(_ -> arrange());
    }

    /// Follows what is to stand beside the article, until the subscription is released.
    Subscription follow() {
        isShown = true;
        var besides = desk.besideProperty().subscribe(this::show);
        return Subscription.combine(first.follow(), besides, () -> {
            isShown = false;
            followed.unsubscribe();
            followed = Subscription.EMPTY;
        });
    }

    private void watch(ReadingSide side) {
        for (Node node : new Node[]{side.view(), side.inspector()}) {
            node.focusWithinProperty().subscribe(within -> {
                if (within) {
                    active.set(side);
                }
            });
        }
    }

    private void show(Optional<Desk.Beside> what) {
        boolean isNew = !what.equals(asked);
        asked = what;
        followed.unsubscribe();
        followed = Subscription.EMPTY;
        what.ifPresentOrElse(it -> {
            switch (it) {
                case Desk.Beside.OfArticle(var article, var claim, var at) -> {
                    ReadingSide side = article();
                    put(side.view());
                    followed = side.follow();
                    if (isNew) {
                        at.ifPresentOrElse(place -> side.open(article, place), () -> side.open(article, claim));
                        active.set(side);
                        side.view().focusText();
                    }
                }
                case Desk.Beside.OfTimeline() -> {
                    Page page = timeline();
                    timelineFrame.ifPresent(this::put);
                    active.set(first);
                    page.onShow(new Place.Timeline(Optional.empty()));
                    followed = page::onHide;
                }
            }
        }, this::takeAway);
        arrange();
    }

    private ReadingSide article() {
        if (second.isEmpty()) {
            ReadingSide made = makeSide.get();
            made.view().addTool(closing());
            watch(made);
            second = Optional.of(made);
        }
        return second.get();
    }

    private Page timeline() {
        if (timeline.isEmpty()) {
            Page made = makeTimeline.apply(desk);
            var head = new HBox(8, Nodes.label(Texts.get("timeline.rail"), "strong"), Nodes.spring(), closing());
            head.getStyleClass().addAll("tool-bar-row", "reader-tools");
            var frame = new BorderPane(made.node());
            frame.setTop(head);
            frame.getStyleClass().add("beside");
            timeline = Optional.of(made);
            timelineFrame = Optional.of(frame);
        }
        return timeline.get();
    }

    private Node closing() {
        Button close = Nodes.iconButton(Feather.X, Texts.get("reader.beside.close"), desk::closeBeside);
        Keys.tip(close, Texts.get("reader.beside.close"), "reader.beside.close");
        return close;
    }

    private void put(Node node) {
        if (!beside.equals(Optional.of(node))) {
            keepDivider();
            split.getItems().setAll(first.view(), node);
            split.setDividerPositions(desk.bookmarks().divider());
            beside = Optional.of(node);
        }
    }

    private void takeAway() {
        if (beside.isPresent()) {
            keepDivider();
            second().ifPresent(ReadingSide::keepPlace);
            beside = Optional.empty();
            split.getItems().setAll(first.view());
            active.set(first);
            if (isShown) {
                first.view().focusText();
            }
        }
    }

    private void keepDivider() {
        if (split.getDividers().size() == 1) {
            desk.bookmarks().setDivider(split.getDividerPositions()[0]);
        }
    }

    private void arrange() {
        boolean narrow = beside.isPresent() && getWidth() > 0 && getWidth() < ROOM_FOR_TWO;
        split.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        first.view().pseudoClassStateChanged(ACTIVE, beside.isPresent() && active.get() == first);
        second.ifPresent(side -> side.view().pseudoClassStateChanged(ACTIVE, active.get() == side));
    }

    /// What makes both sides ready to be as they are now.
    Runnable remember() {
        Optional<ReadingSide.Left> one = first.left();
        Optional<Desk.Beside> with = desk.besideProperty().getValue();
        Optional<ReadingSide.Left> other = second().flatMap(ReadingSide::left);
        return () -> {
            one.ifPresent(first::open);
            with.ifPresentOrElse(desk::openBeside, desk::closeBeside);
            other.ifPresent(left -> article().open(left));
        };
    }

    /// Remembers where the articles and the divider stand.
    void keepPlaces() {
        keepDivider();
        first.keepPlace();
        second.filter(side -> beside.equals(Optional.of(side.view()))).ifPresent(ReadingSide::keepPlace);
    }

    /// Lets the texts go for good.
    void dispose() {
        first.dispose();
        second.ifPresent(ReadingSide::dispose);
    }

    ReadingSide first() {
        return first;
    }

    /// What the commands are for.
    ObservableValue<ReadingSide> activeProperty() {
        return active;
    }

    /// The article that stands beside the first one.
    Optional<ReadingSide> second() {
        return second.filter(side -> beside.equals(Optional.of(side.view())));
    }

    /// The timeline, where it stands beside the article.
    Optional<Page> besideTimeline() {
        return timeline.filter(_ -> beside.isPresent() && beside.equals(timelineFrame));
    }

    /// What stands beside the first article.
    Optional<Node> beside() {
        return beside;
    }
}
