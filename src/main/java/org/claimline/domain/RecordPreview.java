package org.claimline.domain;

import java.util.List;
import java.util.Optional;

/// What a file of rows or JSON objects looks like, before anything of it is imported.
///
/// @param what the format in words, such as 'a table'
/// @param encoding what it is written in
/// @param separator between the cells of a table
/// @param columns the names of its columns, or the paths of its fields, in order
/// @param mapping the guess, or the saved mapping that fits
/// @param saved the name of the saved mapping that `mapping` is
/// @param rows the first five, a cell for each column; what a row lacks is empty
public record RecordPreview(String what, Encoding encoding, Optional<Character> separator, List<String> columns,
        FieldMapping mapping, Optional<String> saved, List<List<String>> rows) {

    public RecordPreview {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// This preview, saying which saved mapping it shows.
    public RecordPreview withSaved(Optional<String> name) {
        return new RecordPreview(what, encoding, separator, columns, mapping, name, rows);
    }
}
