package org.claimline.domain;

/// A notebook that cannot do what was asked. The message is for the log; the window words the reason.
public final class NotebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        /// Another process has the notebook open.
        IN_USE,
        /// A file of the notebook is damaged.
        DAMAGED,
        /// A newer version of the program wrote it.
        NEWER,
        /// A line of the notebook's own lexicon cannot be read; the message names the line.
        LEXICON,
        /// The folder holds something else.
        NOT_A_NOTEBOOK,
        /// The thing to change is not, or no longer, as the edit expects it.
        CONFLICT,
        /// Reading or writing failed: no space, no permission, a drive that went away.
        DISK
    }

    private final Reason reason;

    public NotebookException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public NotebookException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
