package org.claimline.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the sources must keep that the byte code does not show.
final class SourceTreeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern CODE_SPAN = Pattern.compile("`([A-Z][A-Za-z0-9]*)(?:\\.[a-zA-Z]+)?(?:\\(\\))?`");

    @Test
    void everyPackageIsNullMarked() throws IOException {
        Set<Path> packages = javaFiles().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isNotEmpty().allSatisfy(
                folder -> assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked"));
    }

    @Test
    void nullableStaysInTheWindow() throws IOException {
        assertThat(javaFiles().filter(file -> !file.startsWith(MAIN.resolve("org/claimline/ui")))
                .filter(file -> !file.startsWith(MAIN.resolve("org/claimline/cli")))
                .filter(file -> read(file).contains("jspecify.annotations.Nullable"))).isEmpty();
    }

    @Test
    void coloursStandInTheTokenFilesAlone() throws IOException {
        Pattern hex = Pattern.compile("#[0-9a-fA-F]{6}\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> offenders = files
                    .filter(file -> file.toString().endsWith(".css") || file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().startsWith("tokens-"))
                    .filter(file -> hex.matcher(read(file)).find()).toList();
            assertThat(offenders).isEmpty();
        }
    }

    @Test
    void classesThatTheDocumentsNameExist() throws IOException {
        Set<String> known = Stream.concat(javaFiles(), testFiles())
                .map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        for (Path document : documents()) {
            Matcher names = CODE_SPAN.matcher(read(document));
            while (names.find()) {
                String name = names.group(1);
                if (name.chars().anyMatch(Character::isLowerCase)
                        && name.substring(1).chars().anyMatch(Character::isUpperCase)) {
                    assertThat(known).as("%s names `%s`", document, name).contains(name);
                }
            }
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(docs.filter(file -> file.toString().endsWith(".md")),
                    Stream.of(Path.of("README.md"))).toList();
        }
    }

    private static Stream<Path> javaFiles() throws IOException {
        return javaFilesUnder(MAIN);
    }

    private static Stream<Path> testFiles() throws IOException {
        return javaFilesUnder(Path.of("src/test/java"));
    }

    private static Stream<Path> javaFilesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
