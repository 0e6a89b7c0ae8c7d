package org.claimline.ui.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Edit;
import org.claimline.notebook.Edits;
import org.claimline.notebook.ImportChoices;
import org.claimline.notebook.ImportReport;
import org.claimline.notebook.ImportReport.Failed;
import org.claimline.notebook.Notebook;
import org.claimline.task.Outcome;
import org.claimline.task.Work;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// The imports of one window: one is under way, others wait. The last one's report stays until the next begins.
///
/// Workers only write down how far they are; [#tick], a few times a second, takes it over. So the window's work does
/// not grow with the number of files.
public final class ImportViewModel {

    /// How an import is shown.
    public enum Manner {
        /// Somebody asked for it: the panel opens, and what fails is shown.
        ASKED,
        /// It came by itself: the status line says it.
        QUIET
    }

    /// How far it is.
    public sealed interface State {

        record Idle() implements State {}

        /// @param name the file that is being read
        /// @param perSecond files a second, lately
        /// @param left the time that the rest needs, in whole seconds
        record Running(int done, int total, String name, OptionalDouble perSecond, Optional<Duration> left)
                implements
                    State {}

        /// @param cancelled whether somebody stopped it
        record Ended(int added, int known, int failed, boolean cancelled) implements State {}
    }

    private record Job(List<Path> paths, Manner manner, ImportChoices choices, Consumer<ImportReport> then) {}

    private final Desk desk;
    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final ObservableList<Failed> failures = FXCollections.observableArrayList();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private List<ArticleId> lastAdded = List.of();
    private State before = new State.Idle();
    private AtomicBoolean stop = new AtomicBoolean();
    private ProgressSheet sheet = new ProgressSheet();
    private Pace pace = new Pace();

    public ImportViewModel(Desk desk) {
        this(desk, System::nanoTime);
    }

    /// @param nanos a clock that never goes back
    ImportViewModel(Desk desk, LongSupplier nanos) {
        this.desk = desk;
        this.nanos = nanos;
        desk.onClosing(this::cancel);
    }

    /// Imports files and folders, after those that wait already.
    public void start(List<Path> paths) {
        start(paths, ImportChoices.NONE);
    }

    /// Imports files and folders about which the user said more, after those that wait already.
    void start(List<Path> paths, ImportChoices choices) {
        add(new Job(List.copyOf(paths), Manner.ASKED, choices, _ -> {}));
    }

    /// Imports files and folders, after those that wait already.
    ///
    /// @param then gets the report; not called when the import could not be run
    void start(List<Path> paths, Manner manner, Consumer<ImportReport> then) {
        add(new Job(List.copyOf(paths), manner, ImportChoices.NONE, then));
    }

    private void add(Job job) {
        if (job.paths().isEmpty()) {
            return;
        }
        waiting.add(job);
        open.set(open.get() || job.manner() == Manner.ASKED);
        if (!(state.get() instanceof State.Running)) {
            startNext();
        }
    }

    private void startNext() {
        Job job = waiting.remove();
        before = state.get();
        if (job.manner() == Manner.ASKED) {
            failures.clear();
        }
        stop = new AtomicBoolean();
        stopping.set(false);
        undoable.set(false);
        sheet = new ProgressSheet();
        pace = new Pace();
        pace.note(nanos.getAsLong(), 0);
        state.set(new State.Running(0, job.paths().size(), "", OptionalDouble.empty(), Optional.empty()));
        desk.work(book -> reading(book, job, stop, sheet), outcome -> ended(job, outcome));
    }

    /// Its own flag, because the report of work that is cancelled at the gate is dropped.
    private static Work<ImportReport> reading(Notebook book, Job job, AtomicBoolean stop, ProgressSheet sheet) {
        return cancellation -> book.imports().files(job.paths(), job.choices(), sheet::write,
                () -> stop.get() || cancellation.isRequested());
    }

    /// Takes over how far the import is.
    public void tick() {
        if (!(state.get() instanceof State.Running)) {
            return;
        }
        List<Failed> more = sheet.takeFailures();
        failures.addAll(more);
        sheet.latest().ifPresent(now -> {
            pace.note(nanos.getAsLong(), now.done());
            state.set(new State.Running(now.done(), now.total(), now.name(), pace.perSecond(),
                    pace.left(now.total() - now.done())));
        });
    }

    private void ended(Job job, Outcome<ImportReport> outcome) {
        tick();
        switch (outcome) {
            case Outcome.Done<ImportReport>(var report) -> ended(job, report);
            case Outcome.Failed<ImportReport>(var problem) -> {
                state.set(new State.Idle());
                open.set(false);
                desk.tell(problem);
            }
            case Outcome.Cancelled<ImportReport>() -> state.set(new State.Idle());
        }
        if (!waiting.isEmpty()) {
            startNext();
        }
    }

    private void ended(Job job, ImportReport report) {
        List<Failed> all = report.failures();
        boolean quiet = job.manner() == Manner.QUIET;
        if (quiet && all.isEmpty() && before instanceof State.Ended) {
            // What somebody asked for and could not be read is still of interest.
            state.set(before);
        } else {
            if (quiet || all.size() != failures.size()) {
                failures.setAll(all);
            }
            state.set(new State.Ended(report.added(), report.known(), all.size(), report.cancelled()));
        }
        job.then().accept(report);
        List<ArticleId> added = report.results().stream().filter(ImportReport.Added.class::isInstance)
                .map(ImportReport.Added.class::cast).map(ImportReport.Added::article).toList();
        if (!quiet && all.isEmpty() && !report.cancelled()) {
            open.set(false);
        }
        lastAdded = added;
        undoable.set(!added.isEmpty());
        if (!open.get() && (!quiet || !added.isEmpty())) {
            Notice notice = Notice.of(quiet
                    ? Texts.get("intake.notice.watched", report.added())
                    : words(report));
            desk.tell(added.isEmpty() ? notice : notice.offering(Texts.get("shell.undo"), this::undo));
        }
        if (!quiet && added.size() == 1) {
            desk.open(added.getFirst());
        }
    }

    private String words(ImportReport report) {
        return Texts.get(report.cancelled() ? "intake.notice.cancelled" : "intake.notice.done", report.added(),
                report.known(), report.failures().size());
    }

    /// Puts what the last import added into the bin, as one edit.
    public void undo() {
        List<ArticleId> articles = lastAdded;
        undoable.set(false);
        desk.edit(book -> {
            var changes = new ArrayList<Change>();
            articles.forEach(id -> book.article(id).filter(article -> !article.details().binned())
                    .ifPresent(article -> changes.addAll(Edits.bin(article).changes())));
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(Edit.Action.BIN_ARTICLE, changes));
        });
    }

    /// Stops after the file that is being read, and forgets what waits; what was imported stays.
    public void cancel() {
        waiting.clear();
        stop.set(true);
        stopping.set(state.get() instanceof State.Running);
    }

    /// What is said of an import in one line: how far it is, or what became of it; empty when there is none.
    public String summary() {
        return switch (state.get()) {
            case State.Idle() -> "";
            case State.Running(int done, int total, _, _, var left) -> left
                    .map(time -> Texts.get("intake.status.left", done, total, ImportWords.time(time)))
                    .orElseGet(() -> Texts.get("intake.status.running", done, total));
            case State.Ended(int added, int known, int failed, boolean cancelled) -> Texts
                    .get(cancelled ? "intake.status.cancelled" : "intake.status.ended", added, known, failed);
        };
    }

    /// The failures as text, a line each: the path, the reason.
    public String failuresAsText() {
        return failures.stream().map(failure -> failure.path() + "\t" + ImportWords.reason(failure))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What could not be read, in the order in which it was tried.
    public ObservableList<Failed> failures() {
        return failures;
    }

    /// Whether the import was told to stop, and is dealing with its last file.
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /// Whether what the last import added can be put into the bin.
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// Whether the panel is open.
    public BooleanProperty openProperty() {
        return open;
    }
}
