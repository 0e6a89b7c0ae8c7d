package org.claimline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program started twice on one notebook, in two processes.
@EnabledOnOs({OS.LINUX, OS.MAC})
final class SecondStartIT {

    @TempDir
    Path folder;

    @Test
    void theSecondStartHandsItsFilesToTheFirst() throws Exception {
        Path notebook = folder.resolve("shared.claimline");
        Path article = Files.writeString(folder.resolve("mill.txt"), "Mill sold\n\nThe mill went for $3 million.\n");
        Process first = start("first", notebook);
        try {
            until(() -> Files.exists(notebook.resolve(Handover.ADDRESS)), first);
            Process second = start("second", notebook, article.toString());
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isZero();
            assertThat(Files.readAllLines(folder.resolve("second.out")))
                    .containsExactly("claimline: the window that has " + notebook + " open imports the file");
            assertThat(folder.resolve("second.err")).isEmptyFile();
            until(() -> journalNames(notebook, "Mill sold"), first);
        } finally {
            first.destroy();
            first.waitFor();
        }
        Process after = start("after", notebook, "articles");
        assertThat(after.waitFor()).isZero();
        assertThat(folder.resolve("after.out")).content().contains("Mill sold");
    }

    private static boolean journalNames(Path notebook, String title) {
        try (Stream<Path> files = Files.walk(notebook.resolve("journal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(title)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }

    private static void until(BooleanSupplier condition, Process process) throws InterruptedException {
        for (int attempt = 0; attempt < 600 && process.isAlive(); attempt++) {
            if (condition.getAsBoolean()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("it did not come about in time");
    }

    private Process start(String name, Path notebook, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", Path.of("target/javafx").toAbsolutePath().toString(), "--add-modules",
                "javafx.controls", "--enable-native-access=javafx.graphics", "--add-exports",
                "javafx.base/com.sun.javafx.event=ALL-UNNAMED", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Djava.awt.headless=true", "-classpath", System.getProperty("java.class.path"),
                "org.claimline.app.Main", "--notebook", notebook.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().put("DISPLAY", ":99");
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        return builder.start();
    }
}
