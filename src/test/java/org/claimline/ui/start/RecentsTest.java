package org.claimline.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.ui.start.Recents.Recent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecentsTest {

    @TempDir
    Path folder;

    @Test
    void theNewestComesFirstAndOnce() {
        Recents recents = Recents.NONE.with(folder.resolve("a"), "A").with(folder.resolve("b"), "B")
                .with(folder.resolve("x/../a"), "A again");
        assertThat(recents.entries()).extracting(Recent::title).containsExactly("A again", "B");
        for (int i = 0; i < 30; i++) {
            recents = recents.with(folder.resolve("n" + i), "N" + i);
        }
        assertThat(recents.entries()).hasSize(10).extracting(Recent::title).startsWith("N29", "N28");
        assertThat(recents.without(folder.resolve("n29")).entries()).hasSize(9);
    }

    @Test
    void whatIsSavedComesBackAndWhatIsGoneIsSaidToBe() throws Exception {
        Path there = Files.createDirectory(folder.resolve("Größe = 1.claimline"));
        Recents recents = Recents.NONE.with(folder.resolve("gone.claimline"), "Gone").with(there, "Größe: 1");
        Path file = folder.resolve("data/notebooks");
        recents.afterTour().save(file);
        Recents loaded = Recents.load(file);
        assertThat(loaded.toured()).isTrue();
        assertThat(loaded.entries()).containsExactly(new Recent(there, "Größe: 1", true),
                new Recent(folder.resolve("gone.claimline"), "Gone", false));
        assertThat(Recents.load(folder.resolve("none"))).isEqualTo(Recents.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {"Chip makers 2026;false", "芯片;false", "a/b;true",
        "a:b;true", "what?;true", ".hidden;true", "ends.;true", "Q1 (new);false"})
    void namesThatNoFolderCanHave(String name, boolean isFault) {
        assertThat(NewNotebookSheet.fault(name).isPresent()).isEqualTo(isFault);
        assertThat(NewNotebookSheet.fault("x".repeat(81))).isPresent();
    }
}
