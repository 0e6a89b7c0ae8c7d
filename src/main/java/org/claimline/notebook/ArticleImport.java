package org.claimline.notebook;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Part;
import org.claimline.domain.Piece;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.task.Cancellation;

/// One import of files into a notebook: the calling thread opens the files and writes the articles, in order; workers
/// read the parts and find their claims meanwhile.
final class ArticleImport {

    private static final int AHEAD = Runtime.getRuntime().availableProcessors() + 1;
    private static final long BYTES_AHEAD = 24L << 20;

    private final Intake intake;
    private final ArticleShelf shelf;
    private final NotebookSettings settings;
    private final Executor workers;
    private final ImportChoices choices;
    private final Consumer<ImportProgress> progress;
    private final Cancellation cancellation;
    private final List<ImportReport.Result> results = new ArrayList<>();
    /// What could not be read in this import, by its SHA-256.
    private final Map<String, UnreadableException> unread = new HashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private long bytesAhead;
    /// Whether the file that is open holds more than was taken, because the user wants no more.
    private boolean isCut;
    private int done;
    private int total;

    /// Something that is settled when everything before it is.
    ///
    /// @param name what is shown
    /// @param ends whether it is the last of its file
    private record Step(Path file, String name, boolean ends, Coming coming, long bytes) {

        Step ending() {
            return new Step(file, name, true, coming, bytes);
        }
    }

    /// What a step becomes.
    private sealed interface Coming {

        record Settled(Optional<ImportReport.Result> result) implements Coming {}

        record Known(Part part, String sha256) implements Coming {}

        record InWork(Part part, String sha256, PartReading reading) implements Coming {}
    }

    ArticleImport(Intake intake, ArticleShelf shelf, NotebookSettings settings, Executor workers,
            ImportChoices choices, Consumer<ImportProgress> progress, Cancellation cancellation) {
        this.intake = intake;
        this.shelf = shelf;
        this.settings = settings;
        this.workers = workers;
        this.choices = choices;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    ImportReport run(List<Path> paths) {
        var walk = new FileWalk(paths);
        results.addAll(walk.failures());
        results.addAll(walk.omissions());
        total = walk.files().size();
        try (Intake.Session session = intake.session()) {
            for (Path file : walk.files()) {
                if (cancellation.isRequested()) {
                    break;
                }
                open(file, session);
            }
            settleAllBut(0, 0);
        }
        return new ImportReport(results, cancellation.isRequested() && (done < total || !steps.isEmpty()));
    }

    private void open(Path file, Intake.Session session) {
        String name = FileWalk.nameOf(file);
        progress.accept(new ImportProgress(done, total, name, Optional.empty()));
        isCut = false;
        try {
            session.open(file, settings.importLimit(), choices.opening(), piece -> take(file, piece, session));
        } catch (UnreadableException e) {
            var failed = new ImportReport.Failed(file, name, e.reason(), detail(e));
            add(new Step(file, name, false, new Coming.Settled(Optional.of(failed)), 0));
        }
        if (!isCut) {
            end(file, name);
        }
    }

    /// Which piece was the last of its file is known only when there are no more.
    private void end(Path file, String name) {
        Step last = steps.peekLast();
        if (last != null && last.file().equals(file)) {
            steps.removeLast();
            steps.addLast(last.ending());
            settleReady();
            settleAllBut(AHEAD, BYTES_AHEAD);
        } else {
            done++;
            progress.accept(new ImportProgress(done, total, name, Optional.empty()));
        }
    }

    private boolean take(Path file, Piece piece, Intake.Session session) {
        if (cancellation.isRequested()) {
            isCut = true;
            return false;
        }
        switch (piece) {
            case Part part -> {
                Coming coming = coming(file, part, session);
                add(new Step(file, part.name(), false, coming, part.bytes().length));
            }
            case Piece.Refused(var name, var reason, var detail) -> add(new Step(file, name, false,
                    new Coming.Settled(Optional.of(new ImportReport.Failed(file, name, reason, detail))), 0));
            case Piece.Omitted(var name, int files, var detail) -> add(new Step(file, name, false,
                    new Coming.Settled(Optional.of(new ImportReport.Omitted(file, name, files, detail))), 0));
        }
        return true;
    }

    /// What is known, or is being read already, is not read again.
    private Coming coming(Path file, Part part, Intake.Session session) {
        String sha256 = shelf.sha256(part);
        boolean inWork = steps.stream()
                .anyMatch(step -> step.coming() instanceof Coming.InWork work && work.sha256().equals(sha256));
        if (inWork || unread.containsKey(sha256) || shelf.has(sha256)) {
            return new Coming.Known(part, sha256);
        }
        var hints = new ReadingHints(settings.studied(), choices.published().of(part, file))
                .withCharset(choices.opening().charset());
        return new Coming.InWork(part, sha256, PartReading.start(workers, session, part, hints));
    }

    /// The new step is held back until it is known whether more of its file comes.
    private void add(Step step) {
        settleReady();
        settleAllBut(AHEAD - 1, BYTES_AHEAD - step.bytes());
        steps.addLast(step);
        bytesAhead += step.bytes();
    }

    private void settleReady() {
        while (!steps.isEmpty() && isReady(steps.getFirst().coming())) {
            settleFirst();
        }
    }

    private static boolean isReady(Coming coming) {
        return switch (coming) {
            case Coming.Settled _,Coming.Known _ -> true;
            case Coming.InWork work -> work.reading().isDone();
        };
    }

    private void settleAllBut(int most, long mostBytes) {
        while (!steps.isEmpty() && (steps.size() > most || bytesAhead > mostBytes)) {
            if (steps.getFirst().coming() instanceof Coming.InWork work && !work.reading().await(cancellation)) {
                return;
            }
            settleFirst();
        }
    }

    private void settleFirst() {
        Step step = steps.removeFirst();
        bytesAhead -= step.bytes();
        Optional<ImportReport.Result> result = switch (step.coming()) {
            case Coming.Settled(var settled) -> settled;
            case Coming.Known(var part, var sha256) -> shelf.known(step.file(), part, sha256)
                    .or(() -> Optional.ofNullable(unread.get(sha256)).map(why -> failed(step, why)));
            case Coming.InWork(var part, var sha256, var reading) -> Optional.of(shelve(step, part, sha256, reading));
        };
        result.ifPresent(results::add);
        done += step.ends() ? 1 : 0;
        progress.accept(new ImportProgress(done, total, step.name(), result));
    }

    private ImportReport.Result shelve(Step step, Part part, String sha256, PartReading reading) {
        try {
            return shelf.add(step.file(), part, sha256, reading.result());
        } catch (UnreadableException e) {
            unread.put(sha256, e);
            return failed(step, e);
        }
    }

    private static ImportReport.Result failed(Step step, UnreadableException why) {
        return new ImportReport.Failed(step.file(), step.name(), why.reason(), detail(why));
    }

    static String detail(UnreadableException e) {
        String message = e.getMessage();
        return message == null ? e.reason().name() : message;
    }
}
