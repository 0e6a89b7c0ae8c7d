package org.claimline.ui.timeline;

import java.util.ArrayList;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.claimline.ui.control.Texts;

/// Which of the three dates things stand on, and the way to another day.
final class DateMenu extends MenuButton {

    private final TimelineViewModel model;

    /// @param asOf shows or hides the slider of days
    DateMenu(TimelineViewModel model, Runnable asOf) {
        this.model = model;
        setId("date-menu");
        getStyleClass().add("plain");
        setMinWidth(USE_PREF_SIZE);
        model.arrangementProperty().subscribe(now -> {
            setText(Texts.get("timeline.dates", Texts.of(now.axis())));
            var items = new ArrayList<MenuItem>();
            for (DateAxis axis : DateAxis.values()) {
                var item = new RadioMenuItem(Texts.of(axis));
                item.setSelected(axis == now.axis());
                item.setOnAction(_ -> model.arrange(before -> before.on(axis)));
                items.add(item);
            }
            var day = new MenuItem(Texts.get("timeline.as-of"));
            day.setOnAction(_ -> asOf.run());
            items.add(new SeparatorMenuItem());
            items.add(day);
            getItems().setAll(items);
        });
    }

    /// Goes from one date to the next.
    void next() {
        model.arrange(now -> now.on(DateAxis.values()[(now.axis().ordinal() + 1) % DateAxis.values().length]));
    }
}
