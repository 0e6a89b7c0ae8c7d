package org.claimline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimline.domain.DocumentReader;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.importing.ArticleReader;
import org.claimline.importing.PartReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingModeTest {

    @TempDir
    Path folder;

    @Test
    void readsLargePagesInAnotherProcess() throws Exception {
        String page = "<html><title>Plans</title><body><article><h1>Plans</h1>"
                + "<p>The harbour company said that sales of its cranes grew by a tenth in the last quarter.</p>"
                        .repeat(12_000)
                + "</article></body></html>";
        ReadDocument here = new ArticleReader().read("plans.html", page.getBytes(StandardCharsets.UTF_8),
                ReadingHints.NONE);
        try (DocumentReader.Session session = new ArticleReader().apart(Main.class.getName()).session()) {
            assertThat(ProcessHandle.current().children()).isEmpty();
            ReadDocument apart = session.read("plans.html", page.getBytes(StandardCharsets.UTF_8), ReadingHints.NONE);
            assertThat(apart).isEqualTo(here);
            assertThat(ProcessHandle.current().children()).hasSize(1);
        }
        ProcessHandle.current().children().forEach(child -> child.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void loadsNothingThatDrawsOrStores() throws Exception {
        Path classes = folder.resolve("classes.log");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes, "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                PartReaders.MODE)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(classes)).contains("org.claimline.importing.apart.ReadingServer").doesNotContain(
                "javafx.", "org.h2.", "picocli", "org.jdbi.", "org.claimline.cli.ClaimlineCommand",
                "org.claimline.storage",
                "org.claimline.extraction", "org.claimline.app.Wiring");
    }
}
