package org.claimline.storage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.domain.Days;

/// A row of a result, read by the names of its columns as the domain's types.
final class Row {

    private final ResultSet columns;

    Row(ResultSet columns) {
        this.columns = columns;
    }

    String text(String column) throws SQLException {
        return columns.getString(column);
    }

    Optional<String> optional(String column) throws SQLException {
        return Optional.ofNullable(columns.getString(column));
    }

    <T> Optional<T> optional(String column, Function<String, T> read) throws SQLException {
        return optional(column).map(read);
    }

    int number(String column) throws SQLException {
        return columns.getInt(column);
    }

    long big(String column) throws SQLException {
        return columns.getLong(column);
    }

    double fraction(String column) throws SQLException {
        return columns.getDouble(column);
    }

    boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    BigDecimal decimal(String column) throws SQLException {
        return columns.getBigDecimal(column);
    }

    LocalDate day(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    Optional<LocalDate> optionalDay(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, LocalDate.class));
    }

    Optional<LocalTime> optionalTime(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, LocalTime.class));
    }

    Instant instant(String column) throws SQLException {
        return columns.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// Reads `PREFIX_first`, `PREFIX_last` and `PREFIX_precision`; empty when there is no first day.
    Optional<Days> days(String prefix) throws SQLException {
        Optional<LocalDate> first = optionalDay(prefix + "_first");
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(first.get(), day(prefix + "_last"),
                        Days.Precision.valueOf(text(prefix + "_precision"))));
    }

    /// How an instant is given to the database.
    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
