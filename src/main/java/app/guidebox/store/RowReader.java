package app.guidebox.store;

import java.sql.SQLException;

/** Makes something of one row of a result. */
@FunctionalInterface
interface RowReader<T> {
  T read(Row row) throws SQLException;
}
