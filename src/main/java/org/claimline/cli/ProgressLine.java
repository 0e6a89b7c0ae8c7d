package org.claimline.cli;

import java.util.Locale;
import java.util.function.Consumer;
import org.claimline.notebook.ImportProgress;
import org.claimline.notebook.ImportReport;

/// One line on a terminal that says how far an import is, written over again and again.
final class ProgressLine implements Consumer<ImportProgress> {

    private static final long EVERY = 100_000_000;
    private static final int WIDTH = 100;

    private final Console console;
    private final long started = System.nanoTime();
    private long shown = started - EVERY;
    private int articles;
    private int failed;

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void accept(ImportProgress progress) {
        progress.result().ifPresent(result -> {
            switch (result) {
                case ImportReport.Added _,ImportReport.Known _ -> articles++;
                case ImportReport.Failed _ -> failed++;
                case ImportReport.Omitted _ -> {
                }
            }
        });
        long now = System.nanoTime();
        if (now - shown >= EVERY) {
            shown = now;
            console.overwrite(line(progress, now));
        }
    }

    private String line(ImportProgress progress, long now) {
        double seconds = Math.max((now - started) / 1e9, 0.001);
        String line = String.format(Locale.ROOT, "%,d of %,d files, %,d articles (%.0f/s), %,d failed  %s",
                progress.done(),
                progress.total(), articles, articles / seconds, failed, progress.name());
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }

    /// Takes the line away.
    void end() {
        console.overwrite("");
    }
}
