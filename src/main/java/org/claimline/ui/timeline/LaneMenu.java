package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Notice;

/// What the lanes are made by, the user's own lanes, and the second timeline.
final class LaneMenu extends MenuButton {

    private final TimelineViewModel model;

    LaneMenu(TimelineViewModel model) {
        this.model = model;
        setId("lane-menu");
        getStyleClass().add("plain");
        setMinWidth(USE_PREF_SIZE);
        model.arrangementProperty().subscribe(this::fill);
    }

    private void fill(Arrangement now) {
        setText(Texts.get("timeline.lanes", Texts.of(now.grouping())));
        var items = new ArrayList<MenuItem>();
        for (Grouping grouping : Grouping.values()) {
            var item = new RadioMenuItem(Texts.of(grouping));
            item.setSelected(grouping == now.grouping());
            item.setOnAction(_ -> model.arrange(before -> before.by(grouping)));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("timeline.lane.new", this::newLane));
        for (HandLane lane : now.hand()) {
            var own = new Menu(lane.name(), null, item("timeline.lane.change", () -> change(lane)),
                    item("timeline.lane.remove", () -> remove(lane)));
            own.setMnemonicParsing(false);
            items.add(own);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("timeline.compare", this::compare));
        if (!now.compared().isBlank()) {
            items.add(item("timeline.compare.end", () -> model.arrange(before -> before.comparedWith(""))));
        }
        getItems().setAll(items);
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Asks for a lane, and shows the user's lanes.
    void newLane() {
        new LaneDialog(getScene(), "timeline.lane.new", model.arrangementProperty().get(), Optional.empty())
                .showAndWait().ifPresent(lane -> model
                        .arrange(before -> before.with(Optional.empty(), lane).by(Grouping.HAND)));
    }

    private void change(HandLane lane) {
        new LaneDialog(getScene(), "timeline.lane.change", model.arrangementProperty().get(), Optional.of(lane))
                .showAndWait().ifPresent(changed -> model
                        .arrange(before -> before.with(Optional.of(lane.name()), changed).by(Grouping.HAND)));
    }

    private void remove(HandLane lane) {
        model.arrange(before -> before.without(lane));
        model.desk().tell(Notice.of(Texts.get("timeline.lane.removed", lane.name()))
                .offering(Texts.get("shell.undo"), model.desk()::undo));
    }

    /// Asks for the query of a second timeline.
    void compare() {
        new CompareDialog(getScene(), model.arrangementProperty().get().compared()).showAndWait()
                .ifPresent(query -> model.arrange(before -> before.comparedWith(query.strip())));
    }
}
