package org.claimline.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How a list is printed, and which days it spans.
final class ListOptions {

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Prints CSV.")
    private boolean csv;

    @Option(names = "--from", paramLabel = "DATE", description = "Nothing before this day.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Nothing after this day.")
    private Optional<LocalDate> to = Optional.empty();

    /// What a list can be printed as.
    enum Form {
        TABLE, JSON, CSV
    }

    Form form() {
        return json ? Form.JSON : csv ? Form.CSV : Form.TABLE;
    }

    /// Whether days lie within the span; what has no days does when no span is asked for.
    boolean spans(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        return first.isPresent() && last.isPresent() && from.map(day -> !last.get().isBefore(day)).orElse(true)
                && to.map(day -> !first.get().isAfter(day)).orElse(true);
    }
}
