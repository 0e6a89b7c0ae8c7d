package org.claimline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The folder that `mvn package` leaves, run as a user runs it.
@EnabledOnOs({OS.LINUX, OS.MAC})
final class PackagedProgramIT {

    private static final Path LAUNCHER = Path.of("target/claimline/bin/claimline").toAbsolutePath();
    private static final String NO_DISPLAY = "claimline: there is no display here, so the same job is done without "
            + "one, as by 'claimline demo'";

    private record Run(int code, String out, String err) {}

    @TempDir
    Path folder;

    @BeforeAll
    static void isPackaged() {
        assertThat(LAUNCHER).isExecutable();
    }

    @Test
    void startsThroughLinksAndFromFoldersWithSpaces() throws Exception {
        Path spaced = Files.createDirectories(folder.resolve("a folder/bin"));
        Path first = Files.createSymbolicLink(spaced.resolve("first"), LAUNCHER);
        Path second = Files.createSymbolicLink(folder.resolve("second"), folder.relativize(first));
        Run run = run(second, Map.of(), "--version");
        Files.delete(first);
        assertThat(run.err).isEmpty();
        assertThat(run.out).startsWith("claimline ");
        assertThat(run.code).isZero();
    }

    @Test
    void saysInOneLineThatThereIsNoJava() throws Exception {
        Run run = run(LAUNCHER, Map.of("CLAIMLINE_JAVA", folder.toString()), "--version");
        assertThat(run.code).isEqualTo(2);
        assertThat(run.err.lines()).singleElement().asString().contains("it is not a Java 25 or newer");
        assertThat(run.out).isEmpty();
    }

    @Test
    void extractsWithoutDatabaseAndToolkit() throws Exception {
        Path article = folder.resolve("plan.txt");
        Files.writeString(article, "Plans\n\nHarbour Robotics will invest $5.3 billion, it said on Monday.\n");
        Path classes = folder.resolve("classes.log");
        Run run = run(LAUNCHER, Map.of("CLAIMLINE_OPTS", "-Xlog:class+load:file=" + classes), "extract", "--json",
                article.toString());
        assertThat(run.err).isEmpty();
        assertThat(run.out).contains("\"5300000000\"");
        assertThat(Files.readString(classes)).contains("org.claimline.cli.ExtractCommand").doesNotContain("org.h2.",
                "org.flywaydb.", "org.jdbi.", "javafx.", "org.claimline.storage");
    }

    @Test
    void doesTheWholeJobWithoutADisplayAndTheSameEachTime() throws Exception {
        Run first = run(LAUNCHER, Map.of());
        assertThat(first.err.lines()).containsExactly(NO_DISPLAY);
        assertThat(first.code).isZero();
        assertThat(first.out).contains("24 imported, 0 known already, 0 failed", "25 written", "November 14, 2025");
        Path demo = folder.resolve("claimline-demo");
        TreeMap<String, Long> pictures = sizes(demo.resolve("pictures"));
        assertThat(pictures.keySet()).containsExactly("claims-dark.png", "claims-light.png", "home-dark.png",
                "home-light.png", "library-dark.png", "library-light.png", "reader-dark.png", "reader-light.png",
                "search-dark.png", "search-light.png", "timeline-dark.png", "timeline-light.png", "tracks-dark.png",
                "tracks-light.png");
        for (String name : pictures.keySet()) {
            var picture = ImageIO.read(demo.resolve("pictures").resolve(name).toFile());
            assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(1440, 900));
        }
        byte[] reader = Files.readAllBytes(demo.resolve("pictures/reader-light.png"));

        Run second = run(LAUNCHER, Map.of(), "demo");
        assertThat(second.err).isEmpty();
        assertThat(second.code).isZero();
        assertThat(second.out).contains("0 written, 25 unchanged, 0 left alone");
        assertThat(demo.resolve("pictures/reader-light.png")).hasBinaryContent(reader);
        Run check = run(LAUNCHER, Map.of(), "check", "--notebook", demo.resolve("demo.claimline").toString());
        assertThat(check.out).contains("no fault found in 24 articles");
    }

    private Run run(Path launcher, Map<String, String> environment, String... args) throws Exception {
        File out = folder.resolve("out.txt").toFile();
        File err = folder.resolve("err.txt").toFile();
        var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(args)).toList();
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out).redirectError(err);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    private static TreeMap<String, Long> sizes(Path folder) throws IOException {
        var sizes = new TreeMap<String, Long>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                sizes.put(file.getFileName().toString(), Files.size(file));
            }
        }
        return sizes;
    }
}
