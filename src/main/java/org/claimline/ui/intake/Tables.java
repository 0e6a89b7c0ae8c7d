package org.claimline.ui.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.RecordPreview;
import org.claimline.domain.UnreadableException;
import org.claimline.notebook.ImportChoices;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.PublicationDates;
import org.claimline.notebook.SavedMapping;
import org.claimline.ui.shell.Desk;

/// Files that somebody chose, on their way to an import: those with rows whose mapping nobody has saved are asked about
/// first.
final class Tables {

    /// Whoever chooses more files than this wants them all, and no questions.
    private static final int MOST = 20;

    /// A file with rows.
    record Table(Path file, RecordPreview preview) {}

    private record Sorted(List<Path> plain, List<Table> tables) {}

    private final Desk desk;
    private final ImportViewModel imports;

    Tables(Desk desk, ImportViewModel imports) {
        this.desk = desk;
        this.imports = imports;
    }

    /// @param ask called for each file with rows
    void take(List<Path> files, Consumer<Table> ask) {
        if (files.size() > MOST) {
            imports.start(files);
            return;
        }
        desk.read(book -> sort(book, files), sorted -> {
            imports.start(sorted.plain());
            sorted.tables().forEach(ask);
        });
    }

    private static Sorted sort(Notebook book, List<Path> files) {
        var plain = new ArrayList<Path>();
        var tables = new ArrayList<Table>();
        for (Path file : files) {
            preview(book, file).filter(preview -> preview.saved().isEmpty()).ifPresentOrElse(
                    preview -> tables.add(new Table(file, preview)), () -> plain.add(file));
        }
        return new Sorted(plain, tables);
    }

    /// What cannot be opened is imported all the same, so that the report says why not.
    private static Optional<RecordPreview> preview(Notebook book, Path file) {
        try {
            return Files.isRegularFile(file) ? book.imports().preview(file, OpeningHints.NONE) : Optional.empty();
        } catch (UnreadableException _) {
            return Optional.empty();
        }
    }

    /// Imports a file's rows, and saves the mapping where it has a name.
    void importRows(Table table, FieldMapping mapping, Optional<String> name) {
        name.ifPresent(given -> desk.read(book -> {
            book.imports().mappings().save(new SavedMapping(given, table.preview().columns(), mapping));
            return true;
        }, _ -> {}));
        var opening = new OpeningHints((_, _) -> Optional.of(mapping), Optional.empty());
        imports.start(List.of(table.file()), new ImportChoices(PublicationDates.NONE, opening));
    }
}
