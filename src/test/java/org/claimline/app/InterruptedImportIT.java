package org.claimline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl+C in a terminal, which reaches the program and the process that reads for it.
@EnabledOnOs({OS.LINUX, OS.MAC})
final class InterruptedImportIT {

    private static final int FILES = 600;

    @TempDir
    Path folder;

    @Test
    void whatIsDoneIsKeptAndTheNextRunGoesOn() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(news.resolve("a%03d.eml".formatted(i)), """
                    From: Ann Lee <ann@news.example>
                    Subject: Quay %d
                    Date: Tue, 25 Nov 2025 08:15:00 +0100

                    The port took in $%d million from its cranes, and expects $9 million next year.
                    """.formatted(i, i + 2));
        }
        Process first = start("first", news);
        until("25 of 600", first);
        interrupt(first);
        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isEqualTo(130);
        String[] errors = Files.readString(folder.resolve("first.err")).split("[\r\n]+");
        assertThat(errors[errors.length - 1]).isEqualTo("\u001b[Kclaimline: it was stopped; what was imported stays, "
                + "and the same command goes on from there");
        int done = number(last("first.out"), 0);
        assertThat(done).isBetween(20, FILES - 1);
        assertThat(last("first.out")).endsWith(" 0 failed");
        Process second = start("second", news);
        assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(last("second.out"))
                .isEqualTo("%d imported, %d known already, 0 failed".formatted(FILES - done, done));
    }

    /// Until the line that a terminal shows has come to a number of files.
    private void until(String line, Process process) throws Exception {
        int wanted = number(line, 0);
        for (int attempt = 0; attempt < 600 && process.isAlive(); attempt++) {
            String[] lines = Files.readString(folder.resolve("first.err")).split("\u001b\\[K");
            String now = lines[lines.length - 1];
            if (now.contains(" of ") && number(now, 0) >= wanted) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("it did not come about in time");
    }

    private static int number(String line, int word) {
        return Integer.parseInt(line.strip().split(" ")[word].replace(",", ""));
    }

    private String last(String file) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.reduce("", (_, line) -> line);
        }
    }

    private static void interrupt(Process process) throws Exception {
        var command = new ArrayList<>(List.of("kill", "-INT"));
        process.descendants().map(child -> String.valueOf(child.pid())).forEach(command::add);
        assertThat(command).hasSizeGreaterThan(2);
        command.add(String.valueOf(process.pid()));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private Process start(String name, Path news) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dclaimline.terminal=true", "-classpath",
                System.getProperty("java.class.path"), "org.claimline.app.Main", "--notebook",
                folder.resolve("port.claimline").toString(), "import", news.toString())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile()).start();
    }
}
