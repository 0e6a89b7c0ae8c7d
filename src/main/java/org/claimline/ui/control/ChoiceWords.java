package org.claimline.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words for the choices of a box that one cannot type into.
public final class ChoiceWords<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public ChoiceWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    /// Nothing: no words are typed.
    @Override
    public @Nullable T fromString(@Nullable String text) {
        return null;
    }
}
