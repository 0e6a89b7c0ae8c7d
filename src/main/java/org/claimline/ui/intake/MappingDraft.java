package org.claimline.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.FieldMapping.DateOrder;
import org.claimline.domain.FieldMapping.Role;
import org.claimline.domain.RecordPreview;

/// The mapping of a file's fields while the user looks at it, and what becomes of the first rows by it.
final class MappingDraft {

    private static final int START = 240;

    /// A row as it would become an article; what it lacks is empty.
    ///
    /// @param about publisher, author, date and address, as far as they are there
    /// @param text how its text begins
    record Sample(String title, List<String> about, String text) {}

    private final RecordPreview preview;
    private final ReadOnlyObjectWrapper<FieldMapping> mapping = new ReadOnlyObjectWrapper<>();

    MappingDraft(RecordPreview preview) {
        this.preview = preview;
        mapping.set(preview.mapping());
    }

    List<String> columns() {
        return preview.columns();
    }

    /// @param column empty takes the role away
    void choose(Role role, String column) {
        mapping.set(mapping.get().with(role, column));
    }

    void choose(DateOrder order) {
        mapping.set(mapping.get().withDates(order));
    }

    ReadOnlyObjectProperty<FieldMapping> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    /// The first rows, by the mapping as it is now.
    List<Sample> samples() {
        return preview.rows().stream().map(this::sample).toList();
    }

    private Sample sample(List<String> row) {
        Optional<String> text = cell(row, Role.TEXT).or(() -> cell(row, Role.SUMMARY));
        List<String> about = Stream.of(Role.SOURCE, Role.AUTHOR, Role.PUBLISHED, Role.URL)
                .flatMap(role -> cell(row, role).stream()).toList();
        return new Sample(cell(row, Role.TITLE).orElse(""), about, start(text.map(MappingDraft::bare).orElse("")));
    }

    private Optional<String> cell(List<String> row, Role role) {
        return mapping.get().field(role).map(preview.columns()::indexOf).filter(at -> at >= 0 && at < row.size())
                .map(row::get).map(String::strip).filter(cell -> !cell.isEmpty());
    }

    private static String start(String text) {
        return text.length() <= START ? text : text.substring(0, START).strip() + "…";
    }

    private static boolean opensTag(String text, int at) {
        return text.charAt(at) == '<' && at + 1 < text.length()
                && (text.charAt(at + 1) == '/' || Character.isLetter(text.charAt(at + 1)));
    }

    /// Without the tags that a text may have, and in one line.
    private static String bare(String text) {
        var bare = new StringBuilder();
        int at = 0;
        while (at < text.length() && bare.length() <= 2 * START) {
            int end = opensTag(text, at) ? text.indexOf('>', at) : -1;
            bare.append(end < 0 ? text.charAt(at) : ' ');
            at = end < 0 ? at + 1 : end + 1;
        }
        return String.join(" ", bare.toString().strip().split("\\s+"));
    }
}
