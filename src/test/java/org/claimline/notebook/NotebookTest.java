package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.Status;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Cancellation;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {

    @TempDir
    Path folder;

    private Notebook open() {
        return Notebook.open(NotebookFolder.open(folder.resolve("Clouds.claimline")),
                new Intake(Samples.reader(), Samples.finder()), Clock.systemUTC());
    }

    @Test
    void keepsWhatWasDone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"),
                "Cloud spending\ndate: 2025-11-25\nIt spent $53 and $250.\n");
        try (Notebook notebook = open()) {
            ImportReport report = notebook.importFiles(List.of(file), PublicationDates.NONE, _ -> {},
                    Cancellation.NEVER);
            assertThat(report.added()).isEqualTo(1);
            Claim claim = notebook.claims(ClaimFilter.STANDING).getFirst().claim();
            notebook.apply(Edits.confirm(List.of(claim)));
            assertThat(notebook.check()).isEmpty();
        }
        try (Notebook notebook = open()) {
            assertThat(notebook.claims(ClaimFilter.STANDING)).extracting(row -> row.claim().status())
                    .containsExactly(Status.CONFIRMED, Status.SUGGESTED);
            assertThat(notebook.settings().title()).isEqualTo("Clouds");
            assertThat(notebook.counts().claims()).isEqualTo(2);
            assertThat(notebook.articles()).hasSize(1);
            assertThat(notebook.check()).isEmpty();
        }
    }
}
