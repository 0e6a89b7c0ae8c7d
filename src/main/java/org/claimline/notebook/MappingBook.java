package org.claimline.notebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.FieldMapping.DateOrder;
import org.claimline.domain.FieldMapping.Role;
import org.claimline.domain.FieldMappings;
import org.claimline.domain.NotebookException;

/// The mappings of fields that one notebook has saved by name: the file `mappings.tsv` in its folder. Thread-safe.
///
/// A line holds cells separated by tabs: the name, the order of its dates, how many roles follow, each role and its
/// field, and the columns of the file that it was made for. A line that cannot be read is passed over and kept.
public final class MappingBook implements FieldMappings {

    /// The file's name in the notebook's folder.
    public static final String FILE = "mappings.tsv";

    private final OwnFile file;

    MappingBook(Path folder) {
        this.file = new OwnFile(folder, FILE);
    }

    /// All of them, in the order in which they were first saved.
    ///
    /// @throws NotebookException DISK
    public synchronized List<SavedMapping> all() {
        return file.lines().stream().flatMap(line -> parse(line).stream()).toList();
    }

    public Optional<SavedMapping> named(String name) {
        return all().stream().filter(saved -> saved.name().equals(name)).findFirst();
    }

    /// The one that was made for a file with the same fields.
    public Optional<SavedMapping> fitting(List<String> columns) {
        List<String> plain = columns.stream().map(MappingBook::cell).toList();
        return all().stream().filter(saved -> saved.fits(plain)).findFirst();
    }

    @Override
    public Optional<FieldMapping> of(List<String> columns, FieldMapping guess) {
        return fitting(columns).map(SavedMapping::mapping);
    }

    /// Saves a mapping; one of the same name, and one for the same fields, is replaced.
    ///
    /// @throws NotebookException DISK
    public synchronized void save(SavedMapping saved) {
        SavedMapping plain = parse(format(saved)).orElseThrow();
        List<String> lines = without(other -> other.name().equals(plain.name()) || other.fits(plain.columns()));
        lines.add(format(saved));
        file.write(lines);
    }

    /// @throws NotebookException DISK
    public synchronized void remove(String name) {
        file.write(without(other -> other.name().equals(name)));
    }

    private List<String> without(Predicate<SavedMapping> unwanted) {
        List<String> lines = new ArrayList<>(file.lines());
        lines.removeIf(line -> parse(line).filter(unwanted).isPresent());
        return lines;
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static String format(SavedMapping saved) {
        List<String> cells = new ArrayList<>();
        Map<Role, String> fields = saved.mapping().fields();
        cells.add(cell(saved.name()));
        cells.add(saved.mapping().dates().name());
        cells.add(String.valueOf(fields.size()));
        fields.forEach((role, field) -> {
            cells.add(role.name());
            cells.add(cell(field));
        });
        saved.columns().forEach(column -> cells.add(cell(column)));
        return String.join("\t", cells);
    }

    private static Optional<SavedMapping> parse(String line) {
        try {
            List<String> cells = List.of(line.split("\t", -1));
            Map<Role, String> fields = new EnumMap<>(Role.class);
            int roles = Integer.parseInt(cells.get(2));
            for (int i = 0; i < roles; i++) {
                fields.put(Role.valueOf(cells.get(3 + 2 * i)), cells.get(4 + 2 * i));
            }
            return Optional.of(new SavedMapping(cells.getFirst(), cells.subList(3 + 2 * roles, cells.size()),
                    new FieldMapping(fields, DateOrder.valueOf(cells.get(1)))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }
}
