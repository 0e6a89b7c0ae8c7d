package org.claimline.domain;

import java.util.List;

/// What the user did, as a value: applied in one transaction, written to the journal, taken back by its inverse.
///
/// @param action what it was, in the user's terms: names it in the Undo menu and in the history
/// @param changes in the order in which they are applied; never empty
public record Edit(Action action, List<Change> changes) {

    public enum Action {
        CONFIRM_CLAIM, REJECT_CLAIM, DISPUTE_CLAIM, RESET_CLAIM, CORRECT_CLAIM, ADD_CLAIM, REMOVE_CLAIM, ADD_NOTE,
        CHANGE_NOTE, REMOVE_NOTE, BIN_NOTE, RESTORE_NOTE, ADD_TAG, REMOVE_TAG, RECOLOUR_TAG, ADD_EVENT, CHANGE_EVENT,
        REMOVE_EVENT,
        CORRECT_ARTICLE, MARK_FURNITURE, BIN_ARTICLE, RESTORE_ARTICLE, REREAD, CHANGE_SETTINGS, PIN_VIEW, CHANGE_VIEW,
        REMOVE_VIEW
    }

    public Edit {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("an edit changes something");
        }
    }

    public Edit(Action action, Change change) {
        this(action, List.of(change));
    }

    /// The edit that takes this one back: the inverse changes in reverse order.
    public Edit inverse() {
        return new Edit(action, changes.reversed().stream().map(Change::inverse).toList());
    }
}
