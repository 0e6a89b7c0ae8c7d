package org.claimline.importing.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A table of rules: a tab-separated file on the class path; lines that begin with `#` and blank lines say nothing.
///
/// @param rows the cells of each line, at least as many as were asked for
public record Rows(List<List<String>> rows) {

    private static final String FOLDER = "/org/claimline/importing/";

    public Rows {
        rows = List.copyOf(rows);
    }

    /// Reads a table.
    ///
    /// @param name the file's name
    /// @param columns how many cells each line has at least
    /// @throws IllegalStateException when the file is not there or a line is too short
    public static Rows of(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(name).split("\n")) {
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            List<String> cells = List.of(line.split("\t"));
            if (cells.size() < columns) {
                throw new IllegalStateException(name + ": too few columns: " + line);
            }
            rows.add(cells);
        }
        return new Rows(rows);
    }

    /// The parts of a cell that holds a list.
    public static List<String> list(String cell) {
        return List.of(cell.split(", "));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
