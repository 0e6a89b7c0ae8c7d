package org.claimline.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.claimline.domain.Edit;
import org.claimline.notebook.Notebook;

/// The steps of one session among the notebook's edits. A step knows the edit before it: while that is the one that Undo
/// would take, the step is the younger of the two. Thread-safe.
final class Steps {

    private static final int LIMIT = 200;

    /// @param undo what Undo would have taken at the time, and `redo` what Redo would have done
    private record Placed(Step step, Optional<Edit> undo, Optional<Edit> redo) {

        static Placed now(Step step, Notebook book) {
            return new Placed(step, book.nextUndo(), book.nextRedo());
        }

        boolean isAfter(Optional<Edit> edit) {
            return isSame(undo, edit);
        }

        boolean isBefore(Optional<Edit> edit) {
            return isSame(redo, edit);
        }

        /// Two edits can be alike, so that it must be the very same.
        private static boolean isSame(Optional<Edit> one, Optional<Edit> other) {
            return one.isPresent() == other.isPresent()
                    && one.flatMap(edit -> other.filter(it -> it != edit)).isEmpty();
        }
    }

    private final Deque<Placed> done = new ArrayDeque<>();
    private final Deque<Placed> undone = new ArrayDeque<>();

    synchronized void done(Step step, Notebook book) {
        done.push(Placed.now(step, book));
        undone.clear();
        if (done.size() > LIMIT) {
            done.removeLast();
        }
    }

    /// The step that Undo takes back before any edit.
    synchronized Optional<Step> nextUndo(Notebook book) {
        return Optional.ofNullable(done.peek()).filter(last -> last.isAfter(book.nextUndo())).map(Placed::step);
    }

    /// The step that Redo does before any edit.
    synchronized Optional<Step> nextRedo(Notebook book) {
        return Optional.ofNullable(undone.peek())
                .filter(next -> next.isAfter(book.nextUndo()) && next.isBefore(book.nextRedo())).map(Placed::step);
    }

    /// Counts the step as taken back. The caller takes it back.
    synchronized Optional<Step> takeUndo(Notebook book) {
        Optional<Step> next = nextUndo(book);
        next.ifPresent(step -> {
            done.pop();
            undone.push(Placed.now(step, book));
        });
        return next;
    }

    /// Counts the step as done again. The caller does it.
    synchronized Optional<Step> takeRedo(Notebook book) {
        Optional<Step> next = nextRedo(book);
        next.ifPresent(step -> {
            undone.pop();
            done.push(Placed.now(step, book));
        });
        return next;
    }
}
