package org.claimline.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.claimline.notebook.ImportProgress;
import org.claimline.notebook.ImportReport;

/// Where a worker writes down how far an import is, for the window to read when it has time.
final class ProgressSheet {

    private final ConcurrentLinkedQueue<ImportReport.Failed> failures = new ConcurrentLinkedQueue<>();
    private volatile Optional<ImportProgress> latest = Optional.empty();

    void write(ImportProgress progress) {
        progress.result().filter(ImportReport.Failed.class::isInstance).map(ImportReport.Failed.class::cast)
                .ifPresent(failures::add);
        latest = Optional.of(progress);
    }

    Optional<ImportProgress> latest() {
        return latest;
    }

    /// The failures since the last call.
    List<ImportReport.Failed> takeFailures() {
        var taken = new ArrayList<ImportReport.Failed>();
        for (var failure = failures.poll(); failure != null; failure = failures.poll()) {
            taken.add(failure);
        }
        return taken;
    }
}
