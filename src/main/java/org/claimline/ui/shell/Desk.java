package org.claimline.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Counts;
import org.claimline.domain.Days;
import org.claimline.domain.Edit;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Span;
import org.claimline.domain.TagUse;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.NotebookChanged;
import org.claimline.task.Background;
import org.claimline.task.Outcome;
import org.claimline.task.Problem;
import org.claimline.task.Work;
import org.claimline.ui.control.Texts;

/// What the pages of one window share: the notebook, reached through [Background] alone, and where one is.
///
/// All methods are for the FX thread, and all listeners are called on it.
public final class Desk {

    /// What the frame shows of the notebook.
    ///
    /// @param undo what Undo would take back, in words, and `redo` what Redo would do again
    public record Overview(NotebookSettings settings, Counts counts, List<TagUse> tags, Optional<String> undo,
            Optional<String> redo) {}

    /// What stands beside the article that is read.
    public sealed interface Beside {

        /// Another article, or the same one, at a claim where one is given.
        ///
        /// @param at a place of its text that is selected, where one is given
        record OfArticle(ArticleId article, Optional<ClaimId> claim, Optional<Span> at) implements Beside {
            public OfArticle(ArticleId article, Optional<ClaimId> claim) {
                this(article, claim, Optional.empty());
            }
        }

        record OfTimeline() implements Beside {}
    }

    private final Notebook notebook;
    private final Background background;
    private final Clock clock;
    private final Bookmarks bookmarks;
    private final ObjectProperty<Optional<Beside>> beside = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Days>> period = new SimpleObjectProperty<>(Optional.empty());
    private final Trail trail = new Trail();
    private final Steps steps = new Steps();
    private final Runnable unfollow;
    private final List<Consumer<NotebookChanged>> changeListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Notice>> noticeListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> closingListeners = new CopyOnWriteArrayList<>();
    private final Deque<Runnable> writes = new ArrayDeque<>();
    private int underWay;
    private boolean closed;
    private Runnable whenIdle = () -> {};

    public Desk(Notebook notebook, Background background, Clock clock) {
        this(notebook, background, clock, Bookmarks.none());
    }

    /// @param bookmarks where one was when the window was closed
    public Desk(Notebook notebook, Background background, Clock clock, Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
        this.notebook = notebook;
        this.background = background;
        this.clock = clock;
        unfollow = notebook.onChange(change -> background.onUi(() -> changed(change)));
        refresh();
    }

    private void changed(NotebookChanged change) {
        refresh();
        changeListeners.forEach(listener -> listener.accept(change));
    }

    private void refresh() {
        read(book -> new Overview(book.settings(), book.counts(), book.tags(),
                steps.nextUndo(book).map(Step::words).or(() -> book.nextUndo().map(Desk::words)),
                steps.nextRedo(book).map(Step::words).or(() -> book.nextRedo().map(Desk::words))),
                now -> overview.set(Optional.of(now)));
    }

    /// Asks the notebook something on a worker, and gives the answer on the FX thread. A failure is told to the user.
    ///
    /// @return makes the answer be dropped when run
    public <T> Runnable read(Function<Notebook, T> question, Consumer<T> then) {
        if (closed) {
            return () -> {};
        }
        underWay++;
        return background.start(_ -> question.apply(notebook), outcome -> {
            ended();
            switch (outcome) {
                case Outcome.Done<T>(var value) -> then.accept(value);
                case Outcome.Failed<T>(var problem) -> tell(problem);
                case Outcome.Cancelled<T>() -> {
                }
            }
        });
    }

    /// Runs long work on a worker, such as an import.
    ///
    /// @return cancels it when run
    public <T> Runnable work(Function<Notebook, Work<T>> work, Consumer<Outcome<T>> then) {
        underWay++;
        return background.<T>start(cancellation -> work.apply(notebook).run(cancellation), outcome -> {
            ended();
            then.accept(outcome);
        });
    }

    /// Runs something on the FX thread, from a worker.
    public void onUi(Runnable action) {
        background.onUi(action);
    }

    /// Makes an edit from the notebook as it is then, and applies it. Edits are applied in the order of the calls.
    ///
    /// @param making runs on a worker; gives nothing when there is nothing to do
    /// @param then called when the edit is on the disk
    public void edit(Function<Notebook, Optional<Edit>> making, Consumer<Edit> then) {
        write(book -> {
            Optional<Edit> edit = making.apply(book);
            edit.ifPresent(book::apply);
            return edit;
        }, edit -> edit.ifPresent(then));
    }

    public void edit(Function<Notebook, Optional<Edit>> making) {
        edit(making, _ -> {});
    }

    public void edit(Edit edit) {
        edit(_ -> Optional.of(edit));
    }

    /// Judges claims as they are now, and tells of it with Undo at hand.
    public void judge(List<ClaimId> claims, Function<List<Claim>, Edit> judgement) {
        edit(book -> {
            List<Claim> now = claims.stream().map(book::claim).flatMap(Optional::stream).toList();
            return now.isEmpty() ? Optional.empty() : Optional.of(judgement.apply(now));
        }, edit -> tellDone(edit.action(), edit.changes().size()));
    }

    private void tellDone(Edit.Action action, int count) {
        String what = Texts.get("shell.done", Texts.of(action), count);
        tell(Notice.of(what).offering(Texts.get("shell.undo"), this::undo));
    }

    /// Puts a tag on something; a tag that is not there yet is added.
    public void tag(Target on, String path) {
        edit(book -> book.tagsOn(on).contains(path)
                ? Optional.empty()
                : Optional.of(Edits.tag(on, path,
                        book.tags().stream().map(TagUse::tag).toList())));
    }

    /// Remembers what was just done to the window, so that Undo takes it back in its turn.
    public void did(Step step) {
        write(book -> {
            steps.done(step, book);
            return true;
        }, _ -> refresh());
    }

    /// Takes the last edit or step back.
    public void undo() {
        write(book -> Turn.of(steps.takeUndo(book), book::undo), turn -> {
            turn.step().ifPresent(step -> {
                step.undo().run();
                refresh();
            });
            tell(Notice.of(turn.words().map(done -> Texts.get("shell.undone", done))
                    .orElseGet(() -> Texts.get("shell.undone.nothing"))));
        });
    }

    /// Does the edit or step again that was taken back last.
    public void redo() {
        write(book -> Turn.of(steps.takeRedo(book), book::redo), turn -> {
            turn.step().ifPresent(step -> {
                step.redo().run();
                refresh();
            });
            tell(Notice.of(turn.words().map(done -> Texts.get("shell.redone", done))
                    .orElseGet(() -> Texts.get("shell.redone.nothing"))));
        });
    }

    /// What Undo or Redo came to.
    private record Turn(Optional<Step> step, Optional<Edit> edit) {

        static Turn of(Optional<Step> step, Supplier<Optional<Edit>> edit) {
            return new Turn(step, step.isPresent() ? Optional.empty() : edit.get());
        }

        Optional<String> words() {
            return step.map(Step::words).or(() -> edit.map(Desk::words));
        }
    }

    private static String words(Edit edit) {
        return Texts.of(edit.action());
    }

    /// Lets the notebook go: no question is put to it any more.
    ///
    /// @param then runs when all edits are on the disk and nothing is under way; the notebook can be closed then
    public void close(Runnable then) {
        closingListeners.forEach(Runnable::run);
        bookmarks.stop(trail.placeProperty().get(), beside.get());
        saveBookmarks();
        write(_ -> true, _ -> {
            closed = true;
            unfollow.run();
            underWay++;
            whenIdle = then;
            ended();
        });
    }

    private void ended() {
        underWay--;
        if (closed && underWay == 0) {
            whenIdle.run();
        }
    }

    private <T> void write(Function<Notebook, T> change, Consumer<T> then) {
        writes.add(() -> background.<T>start(_ -> change.apply(notebook), outcome -> {
            writes.remove();
            startNextWrite();
            switch (outcome) {
                case Outcome.Done<T>(var value) -> then.accept(value);
                case Outcome.Failed<T>(var problem) -> tell(problem);
                case Outcome.Cancelled<T>() -> {
                }
            }
        }));
        if (writes.size() == 1) {
            startNextWrite();
        }
    }

    private void startNextWrite() {
        saving.set(!writes.isEmpty());
        if (!writes.isEmpty()) {
            writes.element().run();
        }
    }

    /// Goes to a place; it can be left again by [#back].
    public void go(Place place) {
        trail.go(place);
        saveBookmarks();
    }

    /// Goes to where the window was closed last.
    ///
    /// @return whether that is known
    public boolean resume() {
        beside.set(bookmarks.beside());
        bookmarks.stopped().ifPresent(trail::go);
        return bookmarks.stopped().isPresent();
    }

    private void saveBookmarks() {
        Bookmarks.Saving saving = bookmarks.saving();
        this.<Boolean>work(_ -> _ -> {
            saving.run();
            return true;
        }, _ -> {
            // Where one was is not worth a word of alarm.
        });
    }

    /// @param memory asked when a place is left: what makes the page ready to be as it is now
    void rememberBy(Supplier<Runnable> memory) {
        trail.rememberBy(memory);
    }

    /// Where one was in each article.
    public Bookmarks bookmarks() {
        return bookmarks;
    }

    /// Opens an article beside the one that is read.
    public void openBeside(ArticleId article) {
        openBeside(new Beside.OfArticle(article, Optional.empty()));
    }

    /// Opens a claim's article beside the one that is read, with the claim selected.
    public void openBeside(ClaimId claim) {
        read(book -> book.claim(claim), found -> found
                .ifPresent(there -> openBeside(new Beside.OfArticle(there.article(), Optional.of(claim)))));
    }

    /// Opens an article beside the one that is read, at a place of its text.
    public void openBeside(ArticleId article, Span at) {
        openBeside(new Beside.OfArticle(article, Optional.empty(), Optional.of(at)));
    }

    /// Shows the timeline beside the article that is read.
    public void openTimelineBeside() {
        openBeside(new Beside.OfTimeline());
    }

    /// Shows something beside the article that is read.
    public void openBeside(Beside what) {
        beside.set(Optional.of(what));
        switch (trail.placeProperty().get()) {
            case Place.Articles _,Place.Reading _,Place.Passage _ -> {
            }
            case Place.Home _,Place.Search _,Place.Claims _,Place.Timeline _,Place.Notes _,Place.Tracks _,Place.Bin _ ->
                go(new Place.Articles(false));
        }
    }

    public void closeBeside() {
        beside.set(Optional.empty());
    }

    /// What stands beside the article.
    public ReadOnlyProperty<Optional<Beside>> besideProperty() {
        return beside;
    }

    /// Gives the place where one is another name, such as the query that a search has come to: Back does not stop at the
    /// one before.
    public void stay(Place place) {
        trail.stay(place);
    }

    public void open(ArticleId article) {
        go(new Place.Reading(article, Optional.empty()));
    }

    /// Opens the claim's article with the claim selected.
    public void open(ClaimId claim) {
        read(book -> book.claim(claim), found -> found
                .ifPresent(there -> go(new Place.Reading(there.article(), Optional.of(claim)))));
    }

    public void back() {
        trail.back();
    }

    public void forward() {
        trail.forward();
    }

    /// Where one is.
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return trail.placeProperty();
    }

    /// What the frame shows; empty until it was read for the first time.
    public ReadOnlyObjectProperty<Optional<Overview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// Whether an edit is on its way to the disk.
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// The period that was selected on the timeline: all other pages list what was published in it, as
    /// `after:` and `before:` would ([org.claimline.domain.query.Query#during]).
    public ObjectProperty<Optional<Days>> periodProperty() {
        return period;
    }

    public Instant now() {
        return clock.instant();
    }

    public Clock clock() {
        return clock;
    }

    public Subscription onChange(Consumer<NotebookChanged> listener) {
        changeListeners.add(listener);
        return () -> changeListeners.remove(listener);
    }

    /// Calls the listener before the notebook is let go: long work is to stop then.
    public Subscription onClosing(Runnable listener) {
        closingListeners.add(listener);
        return () -> closingListeners.remove(listener);
    }

    public Subscription onNotice(Consumer<Notice> listener) {
        noticeListeners.add(listener);
        return () -> noticeListeners.remove(listener);
    }

    public void tell(Notice notice) {
        new ArrayList<>(noticeListeners).forEach(listener -> listener.accept(notice));
    }

    /// Tells of a failure: what happened, what was kept, and its code.
    public void tell(Problem problem) {
        tell(Notice.alarm(Problems.words(problem)));
    }
}
