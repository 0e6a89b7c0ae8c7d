package org.claimline.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Direction;
import org.claimline.domain.Edit;
import org.claimline.domain.Encoding;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.Furniture;
import org.claimline.domain.Kind;
import org.claimline.domain.NotebookException;
import org.claimline.domain.Published;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Status;
import org.claimline.domain.UnreadableException;
import org.claimline.notebook.ExportOptions;
import org.claimline.tracks.Role;
import org.claimline.tracks.Verdict;
import org.claimline.ui.library.LibraryViewModel;
import org.claimline.ui.shell.Command;
import org.claimline.ui.theme.Theme;
import org.junit.jupiter.api.Test;

/// Every text that the code asks for is there, once, and every text that is there is asked for.
final class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/claimline/ui");
    private static final List<Class<?>> SPOKEN = List.of(Kind.class, ClaimType.class, Status.class,
            Qualifier.class, Direction.class, Published.Origin.class, Edit.Action.class, Furniture.Reason.class,
            NotebookException.Reason.class, UnreadableException.Reason.class, ExportOptions.Form.class,
            Command.Menu.class, LibraryViewModel.Sort.class, Theme.class, Verdict.class, Role.class,
            FieldMapping.Role.class, FieldMapping.DateOrder.class, Encoding.Certainty.class);

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
        }
    }

    private static List<String> keys() throws IOException {
        var keys = new ArrayList<String>();
        for (Path bundle : bundles()) {
            Files.readAllLines(bundle).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> keys.add(line.substring(0, line.indexOf('=')).strip()));
        }
        return keys;
    }

    private static String name(Path bundle) {
        return bundle.getFileName().toString().replace(".properties", "");
    }

    /// The keys that the code names, each with where. One that ends with a dot is the start of several.
    private static TreeMap<String, Path> named() throws IOException {
        String names = bundles().stream().map(TextsTest::name).collect(Collectors.joining("|"));
        Pattern key = Pattern.compile("\"((?:" + names + ")(?:\\.[a-z0-9-]+)+\\.?)\"");
        var found = new TreeMap<String, Path>();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/main/java/org/claimline/ui")),
                Files.walk(Path.of("src/main/java/org/claimline/app")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = key.matcher(read(file));
                while (matcher.find()) {
                    found.put(matcher.group(1), file);
                }
            }
        }
        return found;
    }

    private static Set<String> spoken() {
        return Stream.concat(SPOKEN.stream(), timeline()).flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> Texts.key((Enum<?>) constant))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Not public, and spoken all the same.
    private static Stream<Class<?>> timeline() {
        return Stream.of("EntryKind", "Grouping", "DateAxis", "ExportForm", "ExportRange").map(name -> {
            try {
                return Class.forName("org.claimline.ui.timeline." + name);
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        var seen = new HashSet<String>();
        assertThat(keys()).allSatisfy(key -> assertThat(seen.add(key)).as("%s stands twice", key).isTrue());
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        var there = new HashSet<>(keys());
        assertThat(named()).allSatisfy((key, file) -> assertThat(there).as("named in %s", file)
                .anyMatch(text -> key.endsWith(".") ? text.startsWith(key) : text.equals(key)));
        assertThat(there).containsAll(spoken());
    }

    @Test
    void everyTextIsAskedFor() throws IOException {
        var asked = new HashSet<String>(named().keySet());
        asked.addAll(spoken());
        assertThat(keys()).allSatisfy(key -> assertThat(asked).as("nobody asks for %s", key)
                .anyMatch(name -> name.endsWith(".") ? key.startsWith(name) : key.equals(name)));
    }

    @Test
    void keysStandInTheBundleThatTheyName() throws IOException {
        for (Path bundle : bundles()) {
            assertThat(read(bundle).lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                    .allSatisfy(line -> assertThat(line).startsWith(name(bundle) + "."));
        }
    }

    @Test
    void pluralsFollowTheNumber() {
        assertThat(Texts.get("library.claims", 0)).isEqualTo("0 claims");
        assertThat(Texts.get("library.claims", 1)).isEqualTo("1 claim");
        assertThat(Texts.get("library.claims", 1200)).isEqualTo("1,200 claims");
        assertThat(Texts.get("shell.done", Texts.of(Edit.Action.CONFIRM_CLAIM), 1)).isEqualTo("Claim confirmed");
        assertThat(Texts.get("shell.done", Texts.of(Edit.Action.CONFIRM_CLAIM), 3)).isEqualTo("Claim confirmed (3)");
    }
}
