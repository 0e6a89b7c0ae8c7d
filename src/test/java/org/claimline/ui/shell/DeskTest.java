package org.claimline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.NotebookChanged;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without a toolkit: all work runs at once on the test's thread.
class DeskTest {

    @Test
    void aDeskThatWasClosedHearsNothingMoreOfItsNotebook(@TempDir Path folder) {
        try (Notebook book = DemoNotebook.empty(folder.resolve("desk.claimline"))) {
            var desk = new Desk(book, new Background(Runnable::run, Runnable::run), DemoNotebook.CLOCK);
            var heard = new ArrayList<NotebookChanged>();
            desk.onChange(heard::add);
            note(book, "while it is open");
            assertThat(heard).hasSize(1);
            desk.close(() -> {});
            note(book, "after it was closed");
            assertThat(heard).hasSize(1);
        }
    }

    private static void note(Notebook book, String words) {
        book.apply(Edits.note(new Target.OnNotebook(false), words, Instant.EPOCH));
    }
}
