package org.claimline.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.Counts;
import org.claimline.domain.Status;
import org.claimline.domain.TagUse;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The pages, what waits for a judgement, and the tags, each with its count.
final class Rail extends ScrollPane {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final ClaimFilter SUGGESTED = ClaimFilter.STANDING.withStatuses(Set.of(Status.SUGGESTED));

    /// A notebook of more claims is not asked for counts that are not at hand: each edit would wait for them.
    private static final int MOST_CLAIMS = 200_000;

    private record Line(Button button, Place place) {}

    private final Desk desk;
    private final List<PageEntry> pages;
    private final VBox column = new VBox(2);
    private final RailViews views;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Place, Integer> asked = new HashMap<>();
    private Runnable dropCounting = () -> {};

    Rail(Desk desk, List<PageEntry> pages) {
        this.desk = desk;
        this.pages = pages;
        views = new RailViews(desk);
        getStyleClass().add("rail");
        column.getStyleClass().add("rail-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Texts.get("shell.rail"));
        desk.overviewProperty().subscribe(now -> now.ifPresent(overview -> {
            fill(overview);
            ask(overview);
        }));
        desk.placeProperty().subscribe(_ -> mark());
    }

    private void fill(Desk.Overview overview) {
        Counts counts = overview.counts();
        // The counts change while somebody is here with the keyboard, such as at each article of an import.
        Optional<Place> focused = lines.stream().filter(line -> line.button().isFocused()).map(Line::place).findFirst();
        lines.clear();
        column.getChildren().clear();
        for (PageEntry page : pages) {
            page.rail().ifPresent(line -> {
                String name = Texts.get(line.textKey());
                Button button = add(name, count(line, counts), line.home(), Optional.empty());
                Keys.tip(button, name, line.textKey());
            });
        }
        column.getChildren().add(views);
        head("shell.rail.review");
        if (exists(new Place.Claims(SUGGESTED))) {
            add(Texts.get("shell.rail.suggested"), counts.suggested(), new Place.Claims(SUGGESTED), Optional.empty());
        }
        add(Texts.get("shell.rail.undated"), counts.undated(), new Place.Articles(true), Optional.empty());
        add(Texts.get("shell.rail.bin"), counts.binned(), new Place.Bin(), Optional.empty());
        if (!overview.tags().isEmpty()) {
            head("shell.rail.tags");
            overview.tags().forEach(this::addTag);
        }
        mark();
        focused.flatMap(place -> lines.stream().filter(line -> line.place().equals(place)).findFirst())
                .ifPresent(line -> line.button().requestFocus());
    }

    private int count(PageEntry.RailLine line, Counts counts) {
        return line.asked().isPresent() ? asked.getOrDefault(line.home(), -1) : line.count().applyAsInt(counts);
    }

    /// Asks for the counts that are not at hand; until they come the ones before stand.
    private void ask(Desk.Overview overview) {
        dropCounting.run();
        if (overview.counts().claims() > MOST_CLAIMS) {
            asked.clear();
            return;
        }
        dropCounting = desk.read(book -> {
            Map<Place, Integer> now = new HashMap<>();
            pages.forEach(page -> page.rail().ifPresent(line -> line.asked()
                    .ifPresent(question -> now.put(line.home(), question.applyAsInt(book)))));
            return now;
        }, now -> {
            if (!now.equals(asked)) {
                asked.clear();
                asked.putAll(now);
                desk.overviewProperty().get().ifPresent(this::fill);
            }
        });
    }

    private void addTag(TagUse use) {
        var place = new Place.Claims(ClaimFilter.STANDING.withTag(Optional.of(use.tag().path())));
        add(use.tag().path(), use.uses(), place, Optional.of(Nodes.dot("tag-" + use.tag().colour())));
    }

    private boolean exists(Place place) {
        return pages.stream().anyMatch(page -> page.shows().test(place));
    }

    private void head(String key) {
        column.getChildren().add(Nodes.label(Texts.get(key), "rail-head"));
    }

    private Button add(String name, int count, Place place, Optional<Node> dot) {
        var row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        dot.ifPresent(row.getChildren()::add);
        Label number = Nodes.label(count < 0 ? "" : LocalText.HERE.of(count), "rail-count");
        number.setMinWidth(USE_PREF_SIZE);
        row.getChildren().addAll(Nodes.label(name, "rail-name"), Nodes.spring(), number);
        var button = new Button();
        button.setGraphic(row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("rail-line");
        button.setAccessibleText(count < 0 ? name : Texts.get("shell.rail.line", name, count));
        button.setDisable(!exists(place));
        button.setOnAction(_ -> desk.go(place));
        lines.add(new Line(button, place));
        column.getChildren().add(button);
        return button;
    }

    private void mark() {
        Place here = switch (desk.placeProperty().get()) {
            case Place.Home home -> home;
            case Place.Reading _ -> new Place.Articles(false);
            case Place.Timeline _ -> new Place.Timeline(Optional.empty());
            case Place.Passage _ -> new Place.Articles(false);
            case Place.Articles articles -> articles;
            case Place.Search search -> search;
            case Place.Claims claims -> home(claims);
            case Place.Tracks _ -> new Place.Tracks();
            case Place.Notes _ -> new Place.Notes();
            case Place.Bin bin -> bin;
        };
        Place place = desk.placeProperty().get();
        boolean isView = views.buttons().containsValue(place);
        views.buttons().forEach((button, to) -> button.pseudoClassStateChanged(ON, to.equals(place)));
        lines.forEach(line -> line.button().pseudoClassStateChanged(ON, !isView && line.place().equals(here)));
    }

    /// The line that leads to these claims, or the one of all claims.
    private Place home(Place.Claims claims) {
        return lines.stream().map(Line::place).filter(claims::equals).findFirst()
                .orElse(new Place.Claims(ClaimFilter.STANDING));
    }
}
