package org.claimline.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.notebook.ImportReport;
import org.claimline.notebook.WatchedFolder;
import org.claimline.task.Outcome;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// The folder whose new files are imported by themselves while the notebook is open.
public final class WatchViewModel {

    private final Desk desk;
    private final ImportViewModel imports;
    private final Optional<Path> memory;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean stop = new AtomicBoolean();

    /// @param memory the file that keeps which folder is watched; empty where nothing can be watched
    public WatchViewModel(Desk desk, ImportViewModel imports, Optional<Path> memory) {
        this.desk = desk;
        this.imports = imports;
        this.memory = memory;
        desk.onClosing(() -> stop.set(true));
        memory.ifPresent(file -> desk.<Optional<WatchMemory>>work(_ -> _ -> WatchMemory.load(file), outcome -> {
            if (outcome instanceof Outcome.Done<Optional<WatchMemory>>(var known)) {
                known.ifPresent(this::watch);
            }
        }));
    }

    /// Watches another folder from now on, or none. What is in it already is not new.
    public void choose(Optional<Path> newFolder) {
        if (memory.isEmpty() || newFolder.equals(folder.get())) {
            return;
        }
        stop.set(true);
        folder.set(Optional.empty());
        Path file = memory.get();
        desk.<Optional<WatchMemory>>work(_ -> _ -> {
            Optional<WatchMemory> now = newFolder
                    .map(chosen -> new WatchMemory(chosen, WatchedFolder.list(chosen)));
            WatchMemory.save(file, now.filter(chosen -> !isTooMuch(chosen)));
            return now;
        }, outcome -> {
            switch (outcome) {
                case Outcome.Done<Optional<WatchMemory>>(var now) -> now.ifPresent(this::begin);
                case Outcome.Failed<Optional<WatchMemory>>(var problem) -> desk.tell(problem);
                case Outcome.Cancelled<Optional<WatchMemory>>() -> {
                }
            }
        });
    }

    private static boolean isTooMuch(WatchMemory chosen) {
        return chosen.seen().size() >= WatchedFolder.MOST_FILES;
    }

    private void begin(WatchMemory chosen) {
        if (isTooMuch(chosen)) {
            desk.tell(Notice.alarm(Texts.get("intake.watch.many", ImportWords.name(chosen.folder()),
                    WatchedFolder.MOST_FILES)));
        } else {
            watch(chosen);
            tell(chosen);
        }
    }

    private void tell(WatchMemory chosen) {
        int there = chosen.seen().size();
        Notice notice = Notice.of(Texts.get("intake.watch.begun", ImportWords.name(chosen.folder()), there));
        desk.tell(there == 0
                ? notice
                : notice.offering(Texts.get("intake.watch.import"), () -> imports.start(chosen.seen().keySet().stream()
                        .sorted().map(chosen.folder()::resolve).toList())));
    }

    private void watch(WatchMemory known) {
        var watched = new WatchedFolder(known.folder(), known.seen());
        var stopped = new AtomicBoolean();
        stop = stopped;
        folder.set(Optional.of(known.folder()));
        desk.<Boolean>work(_ -> cancellation -> {
            watched.watch(files -> desk.onUi(() -> take(watched, files, stopped)),
                    () -> stopped.get() || cancellation.isRequested());
            return true;
        }, outcome -> {
            if (outcome instanceof Outcome.Failed<Boolean>(var problem)) {
                desk.tell(problem);
            }
        });
    }

    private void take(WatchedFolder watched, List<Path> files, AtomicBoolean stopped) {
        if (!stopped.get()) {
            imports.start(files, ImportViewModel.Manner.QUIET, report -> remember(watched, report, stopped));
        }
    }

    /// What was not dealt with, because somebody stopped the import, is new again at the next start.
    private void remember(WatchedFolder watched, ImportReport report, AtomicBoolean stopped) {
        Optional<Path> now = folder.get();
        List<Path> files = report.results().stream().map(ImportReport.Result::path).toList();
        if (stopped.get() || memory.isEmpty() || now.isEmpty()) {
            return;
        }
        Path file = memory.get();
        desk.<Boolean>work(_ -> _ -> {
            synchronized (watched) {
                Map<String, WatchedFolder.Stamp> seen = watched.dealtWith(files);
                WatchMemory.save(file, Optional.of(new WatchMemory(now.get(), seen)));
            }
            return true;
        }, outcome -> {
            if (outcome instanceof Outcome.Failed<Boolean>(var problem)) {
                desk.tell(problem);
            }
        });
    }

    /// The folder that is watched; empty when none is.
    public ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /// Whether a folder can be watched at all.
    public boolean isPossible() {
        return memory.isPresent();
    }
}
