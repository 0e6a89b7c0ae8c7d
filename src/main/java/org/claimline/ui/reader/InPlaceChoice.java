package org.claimline.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.claimline.ui.control.Texts;

/// A word that is one of a few, and opens the others when it is chosen.
final class InPlaceChoice<T> extends MenuButton {

    private final String name;
    private final Function<T, String> wording;

    /// @param name what the value is, for screen readers
    /// @param choose called when the user chooses another one
    InPlaceChoice(String name, List<T> all, Function<T, String> wording, Consumer<T> choose) {
        this.name = name;
        this.wording = wording;
        getStyleClass().addAll("plain", "in-place-choice");
        setMinWidth(USE_PREF_SIZE);
        for (T one : all) {
            var item = new MenuItem(wording.apply(one));
            item.setOnAction(_ -> choose.accept(one));
            getItems().add(item);
        }
    }

    /// Shows a value.
    void show(T value) {
        show(value, wording.apply(value));
    }

    /// Shows a value in other words than those of the list.
    void show(T value, String words) {
        setText(words);
        setAccessibleText(Texts.get("reader.field.spoken", name, wording.apply(value)));
    }
}
