package org.claimline.notebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.claimline.domain.Edit;

/// Which edit Undo and Redo would take, for one session. Not thread-safe.
final class UndoHistory {

    /// Deep enough for a morning's work; each edit holds a few claims.
    private static final int LIMIT = 1_000;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    void done(Edit edit) {
        done.push(edit);
        undone.clear();
        if (done.size() > LIMIT) {
            done.removeLast();
        }
    }

    Optional<Edit> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Edit> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    void undid() {
        undone.push(done.pop());
    }

    void redid() {
        done.push(undone.pop());
    }
}
