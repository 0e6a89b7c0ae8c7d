package org.claimline.tracks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A tab-separated table of this package; blank lines and those that begin with `#` say nothing.
final class Words {

    private Words() {}

    static List<List<String>> rows(String name) {
        return text(name).lines().filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .map(line -> List.of(line.split("\t"))).toList();
    }

    static List<String> list(String cell) {
        return List.of(cell.split(", "));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
