package org.claimline.domain;

/// A file that does not become an article, and why.
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        EMPTY, BINARY, TOO_LONG, NO_TEXT, UNKNOWN_FORMAT, NOT_FOUND, NOT_ALLOWED, FAILED
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
