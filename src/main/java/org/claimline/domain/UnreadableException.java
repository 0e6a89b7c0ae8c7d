package org.claimline.domain;

/// A file that does not become an article, and why.
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        EMPTY,
        /// Not text, and no document of a known kind.
        BINARY,
        /// Longer than what is imported, or it would be when unpacked.
        TOO_LONG, NO_TEXT, UNKNOWN_FORMAT, NOT_FOUND, NOT_ALLOWED,
        /// A password is needed.
        ENCRYPTED,
        /// It is cut off, or not what its format says.
        DAMAGED,
        /// Reading it took too long and was stopped.
        TIMEOUT,
        /// Reading it takes more memory than it may have.
        TOO_COMPLEX, FAILED
    }

    private final Reason reason;

    /// @param detail a short clause for the log and the report, without the file's name
    public UnreadableException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
