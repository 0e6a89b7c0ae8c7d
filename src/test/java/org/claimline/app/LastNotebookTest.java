package org.claimline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LastNotebookTest {

    @TempDir
    Path folder;

    @Test
    void remembersWhatIsStillThere() throws IOException {
        var last = new LastNotebook(folder.resolve("data"));
        assertThat(last.get()).isEmpty();
        Path notebook = Files.createDirectory(folder.resolve("my cranes.claimline"));
        last.remember(notebook);
        assertThat(new LastNotebook(folder.resolve("data")).get()).contains(notebook.toAbsolutePath());
        Files.delete(notebook);
        assertThat(last.get()).isEmpty();
    }
}
