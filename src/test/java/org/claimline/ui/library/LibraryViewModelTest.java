package org.claimline.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.claimline.domain.Days;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.shell.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without a toolkit: all work runs at once on the test's thread.
class LibraryViewModelTest {

    @Test
    void aPeriodLeavesWhatWasPublishedInIt(@TempDir Path folder) throws IOException {
        try (Notebook notebook = DemoNotebook.empty(folder.resolve("test.claimline"))) {
            for (int day = 2; day <= 4; day++) {
                DemoNotebook.add(notebook, Files.writeString(folder.resolve(day + ".txt"),
                        "Ferry news %d\nDate: %d November 2025\n\nFares rose %d%%.\n".formatted(day, day, day)));
            }
            DemoNotebook.add(notebook, Files.writeString(folder.resolve("undated.txt"), "Undated\n\nFares fell 1%.\n"));
            var desk = new Desk(notebook, new Background(Runnable::run, Runnable::run), DemoNotebook.CLOCK);
            var library = new LibraryViewModel(desk);
            library.follow();
            assertThat(library.articles()).hasSize(4);
            desk.periodProperty().set(Optional.of(new Days(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 4),
                    Days.Precision.RANGE)));
            assertThat(library.articles()).extracting(article -> article.details().title())
                    .containsExactlyInAnyOrder("Ferry news 3", "Ferry news 4");
            desk.periodProperty().set(Optional.empty());
            assertThat(library.articles()).hasSize(4);
        }
    }
}
