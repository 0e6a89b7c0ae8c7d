package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.FieldMappings;
import org.claimline.domain.OpeningHints;
import org.claimline.notebook.Imports;
import org.claimline.notebook.MappingBook;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.SavedMapping;
import picocli.CommandLine.Option;

/// The options that say how tables and JSON files are to be read.
final class MappingOption {

    @Option(names = "--map", paramLabel = "ROLE=FIELD,…", description = "Which field of a table or JSON file is what, "
            + "as title=Headline,text=Body,published=Date,dates=month-first; the rest is guessed. Roles: title, text, "
            + "summary, published, url, source, author, language.")
    private Optional<String> map = Optional.empty();

    @Option(names = "--mapping", paramLabel = "NAME", description = "A mapping that was saved before.")
    private Optional<String> mapping = Optional.empty();

    @Option(names = "--save-mapping", paramLabel = "NAME", description = "Saves the mapping of the last table or JSON "
            + "file; files with the same fields are read by it from then on.")
    private Optional<String> save = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of all text files, which is "
            + "recognised otherwise.")
    private Optional<String> encoding = Optional.empty();

    private static final FieldMapping ANY = new FieldMapping(Map.of(), FieldMapping.DateOrder.DAY_FIRST);

    private final List<SavedMapping> used = new ArrayList<>();

    /// What is wrong with the options; empty when nothing is.
    Optional<String> fault(Notebook notebook) {
        try {
            map.ifPresent(ANY::changedBy);
        } catch (IllegalArgumentException e) {
            return Optional.of("--map: " + e.getMessage());
        }
        boolean unknown = mapping.isPresent() && mapping.flatMap(notebook.imports().mappings()::named).isEmpty();
        return unknown
                ? Optional.of("there is no mapping “%s”".formatted(mapping.orElse("")))
                : encoding.filter(name -> !Imports.isEncoding(name)).map("there is no encoding “%s”"::formatted);
    }

    OpeningHints hints(Notebook notebook) {
        MappingBook book = notebook.imports().mappings();
        FieldMappings mappings = (columns, guess) -> {
            FieldMapping start = mapping.flatMap(book::named).map(SavedMapping::mapping)
                    .or(() -> book.of(columns, guess)).orElse(guess);
            FieldMapping chosen = map.map(start::changedBy).orElse(start);
            save.ifPresent(name -> {
                used.clear();
                used.add(new SavedMapping(name, columns, chosen));
            });
            return Optional.of(chosen);
        };
        return new OpeningHints(mappings, encoding);
    }

    /// Saves the mapping that was used last, where that is wanted.
    void save(Notebook notebook) {
        used.forEach(notebook.imports().mappings()::save);
    }
}
