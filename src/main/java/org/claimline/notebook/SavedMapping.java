package org.claimline.notebook;

import java.util.List;
import org.claimline.domain.FieldMapping;

/// A mapping of fields that the user gave a name.
///
/// @param columns the fields of the file that it was made for; a file with the same ones is read by it
public record SavedMapping(String name, List<String> columns, FieldMapping mapping) {

    public SavedMapping {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a mapping needs a name");
        }
        columns = List.copyOf(columns);
    }

    /// Whether a file has the same fields, in whatever order.
    boolean fits(List<String> others) {
        return columns.size() == others.size() && others.containsAll(columns);
    }
}
