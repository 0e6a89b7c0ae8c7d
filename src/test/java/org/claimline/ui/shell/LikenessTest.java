package org.claimline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LikenessTest {

    private static final List<String> NAMES = List.of("Import files…", "Import folder…", "Export notes", "Undo",
            "Next article", "Go forward", "All keys");

    private static List<String> found(String typed) {
        return NAMES.stream().filter(name -> Likeness.of(typed, name).isPresent())
                .sorted(Comparator.comparingInt(name -> Likeness.of(typed, name).orElseThrow())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            imp fo   | Import folder…
            FOLDER   | Import folder…
            if       | Import files…;Import folder…
            undo     | Undo
            key      | All keys
            port     | Import files…;Import folder…;Export notes
            for      | Go forward
            xyz      |
            """)
    void findsByWordsPartsAndInitials(String typed, String names) {
        assertThat(String.join(";", found(typed))).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void everythingFitsNothing(String typed) {
        assertThat(found(typed.strip())).hasSameSizeAs(NAMES);
    }
}
