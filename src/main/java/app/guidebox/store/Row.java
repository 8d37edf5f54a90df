package app.guidebox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by column number from 1. */
final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  long number(int column) throws SQLException {
    return result.getLong(column);
  }

  int integer(int column) throws SQLException {
    return result.getInt(column);
  }

  boolean yes(int column) throws SQLException {
    return result.getInt(column) != 0;
  }

  String text(int column) throws SQLException {
    return result.getString(column);
  }

  byte[] bytes(int column) throws SQLException {
    return result.getBytes(column);
  }

  boolean absent(int column) throws SQLException {
    return result.getObject(column) == null;
  }

  Optional<LocalDate> day(int column) throws SQLException {
    @Nullable Object value = result.getObject(column);
    return value instanceof Number number
        ? Optional.of(LocalDate.ofEpochDay(number.longValue()))
        : Optional.empty();
  }
}
