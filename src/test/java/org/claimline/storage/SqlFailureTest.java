package org.claimline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.h2.api.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a database that cannot be opened means.
final class SqlFailureTest {

    @ParameterizedTest
    @CsvSource({ErrorCode.GENERAL_ERROR_1 + ", 1099511627776, DAMAGED", ErrorCode.GENERAL_ERROR_1 + ", 0, DISK",
        ErrorCode.FILE_CORRUPTED_1 + ", 4096, DISK", ErrorCode.FILE_CORRUPTED_1 + ", 1048576, DAMAGED",
        ErrorCode.DATABASE_IS_READ_ONLY + ", 1048576, DISK", ErrorCode.DATABASE_ALREADY_OPEN_1 + ", 0, IN_USE"})
    void aFullDriveIsNoDamage(int code, long room, Reason reason) {
        var failure = new IllegalStateException(new SQLException("Unable to do it", "HY000", code));
        assertThat(SqlFailure.opening(failure, room)).isInstanceOfSatisfying(NotebookException.class,
                known -> assertThat(known.reason()).isEqualTo(reason));
    }
}
