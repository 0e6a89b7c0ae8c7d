package org.claimline.importing.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import tools.jackson.databind.node.ObjectNode;

/// The first rows of a file.
///
/// @param columns the paths of their fields
/// @param isWhole whether there are no more
record RowSample(List<ObjectNode> rows, List<String> columns, boolean isWhole) {

    private static final int ROWS = 500;
    private static final long BYTES = 4 << 20;

    RowSample {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /// @throws UnreadableException when no row can be read
    static RowSample of(RowFile file) throws IOException, UnreadableException {
        var taker = new Taker();
        try {
            file.each(taker);
        } catch (UnreadableException e) {
            if (taker.rows.isEmpty()) {
                throw e;
            }
        }
        if (taker.rows.isEmpty()) {
            throw new UnreadableException(Reason.EMPTY, taker.seen > 0
                    ? "none of its %,d rows can be read: %s".formatted(taker.seen, taker.why())
                    : "it has no rows");
        }
        return new RowSample(taker.rows, FieldPath.columns(taker.rows), !taker.isFull());
    }

    /// The values of a field.
    List<String> values(String path) {
        return rows.stream().flatMap(row -> FieldPath.values(row, path).stream()).toList();
    }

    private static final class Taker implements RowTaker {

        private final List<ObjectNode> rows = new ArrayList<>();
        private long bytes;
        private long seen;
        private Optional<String> fault = Optional.empty();

        /// What is wrong with the first.
        String why() {
            return "the first is " + fault.orElse("damaged");
        }

        boolean isFull() {
            return rows.size() >= ROWS || bytes >= BYTES;
        }

        @Override
        public boolean row(long number, ObjectNode row) {
            rows.add(row);
            seen++;
            bytes += Records.bytes(row).length;
            return !isFull();
        }

        @Override
        public boolean bad(long number, UnreadableException why) {
            seen++;
            fault = fault.or(() -> Optional.ofNullable(why.getMessage()));
            return true;
        }
    }
}
