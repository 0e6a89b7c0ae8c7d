package org.claimline.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Edit;
import org.claimline.notebook.Edits;
import org.claimline.notebook.ImportProgress;
import org.claimline.notebook.ImportReport;
import org.claimline.notebook.PublicationDates;
import org.claimline.task.Outcome;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// An import that is under way, and what became of it.
public final class ImportViewModel {

    /// How far it is.
    public sealed interface State {

        record Idle() implements State {}

        record Running(ImportProgress progress) implements State {}

        /// It is over, and some files did not become articles.
        record Ended(ImportReport report) implements State {}
    }

    private final Desk desk;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private Runnable cancel = () -> {};

    public ImportViewModel(Desk desk) {
        this.desk = desk;
    }

    /// Imports files and folders; while an import is under way, nothing happens.
    public void start(List<Path> paths) {
        if (paths.isEmpty() || state.get() instanceof State.Running) {
            return;
        }
        state.set(new State.Running(new ImportProgress(0, paths.size(), "", Optional.empty())));
        cancel = desk.work(book -> cancellation -> book.importFiles(paths, PublicationDates.NONE,
                progress -> desk.onUi(() -> progressed(progress)), cancellation), this::ended);
    }

    private void progressed(ImportProgress progress) {
        if (state.get() instanceof State.Running) {
            state.set(new State.Running(progress));
        }
    }

    private void ended(Outcome<ImportReport> outcome) {
        state.set(new State.Idle());
        switch (outcome) {
            case Outcome.Done<ImportReport>(var report) -> ended(report);
            case Outcome.Failed<ImportReport>(var problem) -> desk.tell(problem);
            case Outcome.Cancelled<ImportReport>() -> desk.tell(Notice.of(Texts.get("library.import.cancelled")));
        }
    }

    private void ended(ImportReport report) {
        if (!report.failures().isEmpty()) {
            state.set(new State.Ended(report));
        }
        List<ArticleId> added = report.results().stream().filter(ImportReport.Added.class::isInstance)
                .map(ImportReport.Added.class::cast).map(ImportReport.Added::article).toList();
        Notice notice = Notice.of(Texts.get("library.import.done", report.added(), report.known(),
                report.failures().size()));
        desk.tell(added.isEmpty() ? notice : notice.offering(Texts.get("shell.undo"), () -> bin(added)));
        if (added.size() == 1) {
            desk.open(added.getFirst());
        }
    }

    /// Puts what was imported into the bin, as one edit.
    private void bin(List<ArticleId> articles) {
        desk.edit(book -> {
            var changes = new ArrayList<Change>();
            articles.forEach(id -> book.article(id).filter(article -> !article.details().binned())
                    .ifPresent(article -> changes.addAll(Edits.bin(article).changes())));
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(Edit.Action.BIN_ARTICLE, changes));
        });
    }

    /// Stops after the file that is being read; what was imported stays.
    public void cancel() {
        cancel.run();
    }

    /// Puts the report away.
    public void dismiss() {
        if (state.get() instanceof State.Ended) {
            state.set(new State.Idle());
        }
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
