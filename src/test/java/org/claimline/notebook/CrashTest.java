package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.domain.NotebookException;
import org.claimline.importing.FileParts;
import org.claimline.storage.NotebookFolder;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process in the middle of imports and edits, again and again, and looks for all that it had called done.
class CrashTest {

    private static final int KILLS = 10;
    private static final int MOST_EDITS = 25;

    @TempDir
    Path folder;

    private final Random random = new Random(8_2026);

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void whatWasAcknowledgedIsThereAfterTenKills() throws IOException, InterruptedException {
        Path home = folder.resolve("Crash.claimline");
        var acknowledged = new ArrayList<String>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(writeUntilKilled(home));
            try (Notebook notebook = open(home)) {
                assertThat(notebook.check()).as("kill %d", kill).isEmpty();
                assertThat(ids(notebook)).as("kill %d", kill).containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS).doesNotHaveDuplicates();
    }

    private static Set<String> ids(Notebook notebook) {
        return Stream.concat(notebook.notes().stream().map(note -> note.id().value()),
                notebook.articles().stream().map(article -> article.id().value())).collect(Collectors.toSet());
    }

    private static Notebook open(Path home) {
        return Notebook.open(NotebookFolder.open(home), new Intake(new FileParts(), Samples.reader(), Samples.finder()),
                Clock.systemUTC());
    }

    /// Starts the writer, kills it after some edits, and gives the ids that it had printed.
    private List<String> writeUntilKilled(Path home) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                CrashingWriter.class.getName(), home.toString(), folder.toString()).redirectError(errors.toFile())
                .start();
        var printed = new ArrayList<String>();
        int enough = 1 + random.nextInt(MOST_EDITS);
        try (BufferedReader out = writer.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("n-") || line.startsWith("a-")) {
                    printed.add(line);
                }
                if (printed.size() == 1) {
                    assertThatThrownBy(() -> NotebookFolder.open(home)).isInstanceOfSatisfying(
                            NotebookException.class,
                            e -> assertThat(e.reason()).isEqualTo(NotebookException.Reason.IN_USE));
                }
                if (printed.size() == enough) {
                    Thread.sleep(random.nextInt(10));
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(printed).as(() -> "the writer said: " + read(errors)).isNotEmpty();
        return printed;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
