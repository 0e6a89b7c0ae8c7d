package org.claimline.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A field for a day, typed as "28 Jan 2026", "2026-01-28", "28.1.2026" or as the reader's system writes it. What cannot be read is no day.
public final class DayPicker extends DatePicker {

    private static final DateTimeFormatter TYPED = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("[d MMM uuuu][uuuu-MM-dd][d.M.uuuu]").toFormatter(Locale.ENGLISH);

    public DayPicker() {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : LocalText.HERE.of(date);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String typed) {
                return typed == null || typed.isBlank() ? null : parsed(typed.strip());
            }
        });
        setPromptText(Texts.get("words.day.prompt"));
    }

    private static @Nullable LocalDate parsed(String typed) {
        try {
            return LocalDate.parse(typed, TYPED);
        } catch (DateTimeParseException e) {
            return LocalText.HERE.day(typed).orElse(null);
        }
    }
}
