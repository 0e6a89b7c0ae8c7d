package org.claimline.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.domain.Edit;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.SavedView;
import org.claimline.domain.query.Query;
import org.claimline.notebook.Edits;
import org.claimline.task.Outcome;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The queries that are pinned in the side bar, each with how much it shows now. F2 renames one, Shift with Up or Down moves
/// it, Delete removes it; the context menu has the same.
final class RailViews extends VBox {

    private final Desk desk;
    private final Map<Button, Place> buttons = new HashMap<>();
    private List<SavedView> views = List.of();
    private List<Label> numbers = List.of();
    private OptionalInt focusAt = OptionalInt.empty();
    private boolean counting;
    private boolean again;

    RailViews(Desk desk) {
        super(2);
        this.desk = desk;
        desk.overviewProperty().subscribe(now -> now.ifPresent(overview -> show(overview.settings().views())));
    }

    /// Where a view leads.
    static Place place(SavedView view) {
        return switch (view.shown()) {
            case SEARCH -> new Place.Search(Optional.of(view.query()));
            case CLAIMS -> new Place.Claims(Query.parse(view.query()).claimFilter());
        };
    }

    /// The buttons with where they lead.
    Map<Button, Place> buttons() {
        return Map.copyOf(buttons);
    }

    private void show(List<SavedView> now) {
        if (!now.equals(views)) {
            views = now;
            fill();
            // The side bar takes its lines out and puts them in again meanwhile.
            OptionalInt at = focusAt;
            focusAt = OptionalInt.empty();
            at.ifPresent(place -> desk.onUi(() -> focus(place)));
        }
        count();
    }

    private void focus(int at) {
        if (at + 1 < getChildren().size()) {
            getChildren().get(at + 1).requestFocus();
        }
    }

    private void fill() {
        buttons.clear();
        getChildren().clear();
        var labels = new ArrayList<Label>();
        if (!views.isEmpty()) {
            getChildren().add(Nodes.label(Texts.get("shell.rail.views"), "rail-head"));
        }
        for (int at = 0; at < views.size(); at++) {
            Label number = Nodes.label("", "rail-count");
            number.setMinWidth(USE_PREF_SIZE);
            labels.add(number);
            getChildren().add(line(at, number));
        }
        numbers = labels;
    }

    private Button line(int at, Label number) {
        SavedView view = views.get(at);
        var row = new HBox(8, Nodes.label(view.name(), "rail-name"), Nodes.spring(), number);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("rail-line", "rail-view");
        button.setAccessibleText(view.name());
        button.setAccessibleHelp(Texts.get("shell.view.keys"));
        Place place = place(view);
        buttons.put(button, place);
        button.setOnAction(_ -> desk.go(place));
        button.setContextMenu(menu(button, at));
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, button, at));
        return button;
    }

    private ContextMenu menu(Button button, int at) {
        var up = item("shell.view.up", () -> move(at, -1));
        up.setDisable(at == 0);
        var down = item("shell.view.down", () -> move(at, 1));
        down.setDisable(at == views.size() - 1);
        return new ContextMenu(item("shell.view.rename", () -> rename(button, at)), up, down,
                item("shell.view.remove", () -> remove(at)));
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void pressed(KeyEvent event, Button button, int at) {
        switch (event.getCode()) {
            case F2 -> rename(button, at);
            case DELETE -> remove(at);
            case UP -> {
                if (!event.isShiftDown()) {
                    return;
                }
                move(at, -1);
            }
            case DOWN -> {
                if (!event.isShiftDown()) {
                    return;
                }
                move(at, 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void rename(Button button, int at) {
        SavedView view = views.get(at);
        NameCard.show(button, view.name(), name -> edit(at, view, settings -> Edits.changeView(settings, at,
                view.named(name))));
    }

    private void move(int at, int by) {
        int to = at + by;
        if (to >= 0 && to < views.size()) {
            focusAt = OptionalInt.of(to);
            edit(at, views.get(at), settings -> Edits.moveView(settings, at, to));
        }
    }

    private void remove(int at) {
        SavedView view = views.get(at);
        desk.edit(book -> ifThere(book.settings(), at, view).map(settings -> Edits.removeView(settings, at)),
                edit -> desk.tell(Notice.of(Texts.of(edit.action())).offering(Texts.get("shell.undo"), desk::undo)));
    }

    private interface Making {
        Edit of(NotebookSettings settings);
    }

    private void edit(int at, SavedView view, Making making) {
        desk.edit(book -> ifThere(book.settings(), at, view).map(making::of));
    }

    private static Optional<NotebookSettings> ifThere(NotebookSettings settings, int at, SavedView view) {
        return Optional.of(settings).filter(it -> at < it.views().size() && it.views().get(at).equals(view));
    }

    /// One count at a time: a notebook that is being edited changes faster than a large one is counted.
    private void count() {
        if (counting || views.isEmpty()) {
            again = counting;
            return;
        }
        counting = true;
        List<SavedView> asked = views;
        desk.<List<OptionalInt>>work(book -> _ -> asked.stream().map(book::count).toList(), outcome -> {
            counting = false;
            if (outcome instanceof Outcome.Done<List<OptionalInt>>(var counts)
                    && asked.equals(views)) {
                say(counts::get);
            }
            if (again) {
                again = false;
                count();
            }
        });
    }

    private void say(IntFunction<OptionalInt> counts) {
        for (int at = 0; at < numbers.size(); at++) {
            OptionalInt count = counts.apply(at);
            numbers.get(at).setText(count.isEmpty() ? "" : LocalText.HERE.of(count.getAsInt()));
            if (count.isPresent() && numbers.get(at).getParent().getParent() instanceof Button button) {
                button.setAccessibleText(Texts.get("shell.rail.line", views.get(at).name(), count.getAsInt()));
            }
        }
    }
}
