package org.claimline.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.PageEntry;
import org.claimline.ui.shell.PageEntry.RailLine;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.TextScale;

/// The notebook's home: what does not add up and what is due on the left, what is new and what waits on the right.
public final class HomePage implements Page {

    /// Narrower than this the sections stand below each other.
    private static final double TWO = 700;

    private final HomeViewModel model;
    private final Runnable importFiles;
    private final Label title = Nodes.label("", "big");
    private final Label counts = Nodes.label("", "secondary");
    private final HBox columns = new HBox(16);
    private final VBox page = new VBox(16);
    private final StackPane root;
    private final ScrollPane scroll;
    private List<SectionCard> cards = List.of();
    private List<Digest.Section> sections = List.of();
    private Subscription following = Subscription.EMPTY;

    private HomePage(Desk desk, Runnable importFiles) {
        this.model = new HomeViewModel(desk);
        this.importFiles = importFiles;
        page.getStyleClass().add("home-column");
        page.setMaxWidth(TextScale.of(1180));
        page.getChildren().addAll(new VBox(2, title, counts), columns);
        scroll = new ScrollPane(new StackPane(page));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root = new StackPane(scroll);
        root.getStyleClass().add("home-page");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        desk.overviewProperty().subscribe(now -> now
                .ifPresent(overview -> title.setText(overview.settings().title())));
        model.digestProperty().subscribe(now -> now.ifPresent(this::show));
        page.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() < TextScale.of(TWO) != now.doubleValue() < TextScale.of(TWO)) {
                arrange();
            }
        });
    }

    /// The page's place in the window.
    ///
    /// @param importFiles asks which files to import
    public static PageEntry entry(Runnable importFiles) {
        return new PageEntry(Place.Home.class::isInstance,
                Optional.of(RailLine.asking("home.rail", new Place.Home(), Digest::troubles)),
                desk -> new HomePage(desk, importFiles));
    }

    private void show(Digest digest) {
        boolean empty = digest.articles() == 0;
        root.getChildren().setAll(empty ? teaching() : scroll);
        counts.setText(Texts.get("home.counts", digest.articles(), digest.claims(), digest.tracks()));
        if (!digest.sections().equals(sections)) {
            sections = digest.sections();
            cards = sections.stream().map(section -> new SectionCard(model, section)).toList();
            arrange();
        }
    }

    /// Two columns of about the same weight, in the order of the sections; one where there is no room for two.
    private void arrange() {
        columns.getChildren().clear();
        if (page.getWidth() > 0 && page.getWidth() < TextScale.of(TWO)) {
            columns.getChildren().add(column(cards));
            return;
        }
        var left = new ArrayList<SectionCard>();
        var right = new ArrayList<SectionCard>();
        for (int at = 0; at < cards.size(); at++) {
            boolean trouble = sections.get(at).topic().compareTo(Digest.Topic.CHANGED) <= 0;
            (trouble ? left : right).add(cards.get(at));
        }
        if (left.isEmpty() && right.size() > 1) {
            left.add(right.removeFirst());
        }
        for (List<SectionCard> cards : List.of(left, right)) {
            if (!cards.isEmpty()) {
                columns.getChildren().add(column(cards));
            }
        }
    }

    private static VBox column(List<SectionCard> cards) {
        var column = new VBox(16);
        column.getChildren().addAll(cards);
        column.setPrefWidth(100);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Node teaching() {
        var steps = new VBox(10);
        steps.setMaxWidth(440);
        for (String step : List.of("import", "read", "tracks", "export")) {
            steps.getChildren().add(new VBox(1, Nodes.label(Texts.get("home.step." + step), "strong"),
                    Nodes.text(Texts.get("home.step." + step + ".about"), "secondary")));
        }
        Button first = Nodes.button(Texts.get("home.import"), importFiles, "primary");
        var empty = new VBox(18, Nodes.text(Texts.get("home.empty"), "heading"), steps, first);
        empty.setAlignment(Pos.CENTER_LEFT);
        empty.setMaxSize(440, VBox.USE_PREF_SIZE);
        empty.setId("home-empty");
        return empty;
    }

    /// Up and Down go from line to line.
    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> lines = lines();
        if (step == 0 || lines.isEmpty()) {
            if (event.getCode() == KeyCode.ENTER && root.getScene().getFocusOwner() instanceof Button line) {
                event.consume();
                line.fire();
            }
            return;
        }
        int at = lines.indexOf(root.getScene().getFocusOwner()) + step;
        lines.get(Math.clamp(at, 0, lines.size() - 1)).requestFocus();
        event.consume();
    }

    private List<Node> lines() {
        return columns.getChildren().stream().map(VBox.class::cast).flatMap(column -> column.getChildren().stream())
                .map(SectionCard.class::cast).flatMap(card -> card.getChildren().stream())
                .filter(Button.class::isInstance).toList();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        lines().stream().findFirst().ifPresentOrElse(Node::requestFocus, root::requestFocus);
    }

    @Override
    public ObservableValue<String> hints() {
        return new ReadOnlyStringWrapper(Texts.get("home.hints"));
    }

    @Override
    public void onShow(Place place) {
        following.unsubscribe();
        following = model.follow();
        focus();
    }

    @Override
    public void onHide() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }
}
