package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// A slider of days: the notebook as it could have been known on one of them.
final class AsOfBar extends HBox {

    private static final double WEEK = 7;

    private final TimelineViewModel model;
    private final Slider slider = new Slider();
    private boolean following;

    AsOfBar(TimelineViewModel model) {
        this.model = model;
        getStyleClass().addAll("tool-bar-row", "as-of-bar");
        Label day = Nodes.label("", "strong");
        day.setId("as-of-day");
        day.setMinWidth(USE_PREF_SIZE);
        Label count = Nodes.label("", "secondary");
        slider.setId("as-of-slider");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(WEEK);
        slider.setAccessibleText(Texts.get("timeline.as-of"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe(value -> {
            if (!following && isVisible()) {
                LocalDate chosen = LocalDate.ofEpochDay(Math.round(value.doubleValue()));
                model.arrange(now -> now.asOf(Optional.of(chosen)));
            }
        });
        Button close = Nodes.button(Texts.get("timeline.as-of.close"), this::toggle);
        getChildren().addAll(day, slider, count, close);
        model.arrangementProperty().subscribe(now -> {
            Nodes.show(this, now.asOf().isPresent());
            now.asOf().ifPresent(chosen -> {
                day.setText(Texts.get("timeline.as-of.day", LocalText.HERE.of(chosen)));
                follow(chosen);
            });
        });
        model.storyProperty().subscribe(story -> count.setText(Texts.get("timeline.as-of.about", story.size(),
                story.size() + story.left())));
    }

    private void follow(LocalDate chosen) {
        following = true;
        slider.setMin(model.firstKnown().toEpochDay());
        slider.setMax(model.today().toEpochDay());
        if (Math.round(slider.getValue()) != chosen.toEpochDay()) {
            slider.setValue(chosen.toEpochDay());
        }
        following = false;
    }

    /// Looks at the notebook as of a day, today at first; or as it is again.
    void toggle() {
        boolean shown = model.arrangementProperty().get().asOf().isPresent();
        model.arrange(now -> now.asOf(shown ? Optional.empty() : Optional.of(model.today())));
        if (!shown) {
            slider.requestFocus();
        }
    }
}
