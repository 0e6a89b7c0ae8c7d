package org.claimline.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.ui.theme.Theme;

/// How the window was left. It belongs to the user, not to a notebook.
///
/// @param x where it stood, and its size; empty before it was shown for the first time
/// @param letters whether single letters run commands
/// @param keys the user's own keys, as [Keymap#entries] gives them
public record WindowMemory(OptionalDouble x, OptionalDouble y, double width, double height, boolean maximized,
        Theme theme, boolean letters, Map<String, String> keys) {

    private static final String KEYS = "keys.";

    /// Of a window that was never shown.
    public static final WindowMemory NONE = new WindowMemory(OptionalDouble.empty(), OptionalDouble.empty(), 1440,
            900, false, Theme.SYSTEM, true, Map.of());

    public WindowMemory {
        keys = Map.copyOf(keys);
    }

    /// What stands in the file; [#NONE] when there is none, or it cannot be read. Not for the FX thread.
    public static WindowMemory load(Path file) {
        var values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            return NONE;
        }
        Theme theme = Stream.of(Theme.values()).filter(one -> one.name().equals(values.getProperty("theme")))
                .findFirst().orElse(Theme.SYSTEM);
        return new WindowMemory(number(values, "x"), number(values, "y"),
                number(values, "width").orElse(NONE.width()), number(values, "height").orElse(NONE.height()),
                Boolean.parseBoolean(values.getProperty("maximized")), theme,
                Boolean.parseBoolean(values.getProperty("letters", "true")), keys(values));
    }

    private static Map<String, String> keys(Properties values) {
        return values.stringPropertyNames().stream().filter(name -> name.startsWith(KEYS)).collect(Collectors
                .toMap(name -> name.substring(KEYS.length()), values::getProperty));
    }

    private static OptionalDouble number(Properties values, String key) {
        try {
            return OptionalDouble.of(Double.parseDouble(values.getProperty(key, "")));
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// Writes the file. Not for the FX thread.
    ///
    /// @throws IOException when it cannot be written
    public void save(Path file) throws IOException {
        var values = new Properties();
        x.ifPresent(value -> values.setProperty("x", String.valueOf(value)));
        y.ifPresent(value -> values.setProperty("y", String.valueOf(value)));
        values.setProperty("width", String.valueOf(width));
        values.setProperty("height", String.valueOf(height));
        values.setProperty("maximized", String.valueOf(maximized));
        values.setProperty("theme", theme.name());
        values.setProperty("letters", String.valueOf(letters));
        keys.forEach((id, own) -> values.setProperty(KEYS + id, own));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, null);
        }
    }
}
