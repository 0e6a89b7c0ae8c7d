package org.claimline.storage;

import java.io.EOFException;
import java.sql.SQLException;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.h2.api.ErrorCode;

/// What a failure of the database means to the notebook.
final class SqlFailure {

    private SqlFailure() {}

    /// So many bytes must be free for a database to be opened.
    private static final long LEAST_ROOM = 256 * 1024;

    /// While the database was being opened: what is not about the disk is about the file.
    ///
    /// @param room bytes that are free where it lies: H2 does not say of all its failures that the drive is full
    static RuntimeException opening(RuntimeException failure, long room) {
        if (failure instanceof NotebookException) {
            return failure;
        }
        Reason reason = switch (codeOf(failure)) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1,
                    ErrorCode.DATABASE_IS_READ_ONLY ->
                isTooShort(failure) ? Reason.DAMAGED : Reason.DISK;
            case ErrorCode.FILE_VERSION_ERROR_1 -> isNewerFormat(failure) ? Reason.NEWER : Reason.DAMAGED;
            default -> room < LEAST_ROOM ? Reason.DISK : Reason.DAMAGED;
        };
        String advice = reason == Reason.DAMAGED
                ? "; when notebook.mv.db is moved away, the next start builds it again from the journal"
                : "";
        return new NotebookException(reason, "the database cannot be opened: " + failure.getMessage() + advice,
                failure);
    }

    /// While it was in use.
    static RuntimeException using(RuntimeException failure) {
        if (failure instanceof NotebookException) {
            return failure;
        }
        int code = codeOf(failure);
        return switch (code) {
            case 0 -> failure;
            case ErrorCode.DUPLICATE_KEY_1, ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1,
                    ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1 ->
                new NotebookException(Reason.CONFLICT, "the notebook is not as the change expects it", failure);
            case ErrorCode.FILE_CORRUPTED_1 ->
                new NotebookException(Reason.DAMAGED, "the database is damaged", failure);
            default -> new NotebookException(Reason.DISK, "the database failed: " + failure.getMessage(), failure);
        };
    }

    /// H2's own code; 0 when it was not the database that failed.
    private static int codeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }

    /// Whether the file ends before what must be in it: the disk is well, the file is not.
    private static boolean isTooShort(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNewerFormat(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("is larger than the supported format")) {
                return true;
            }
        }
        return false;
    }
}
