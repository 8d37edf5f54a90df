package app.guidebox.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the library's file, used by one thread at a time, and the few ways in which
 * this package talks to it. Whatever fails comes out as a {@link LibraryException}.
 */
final class Database implements AutoCloseable {
  private final Path file;
  private final Connection connection;
  private final ReentrantLock turn = new ReentrantLock();
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();
  private final boolean writable;
  private final Runnable beforeWriting;
  private boolean inTransaction;

  Database(Path file, Connection connection, boolean writable) {
    this(file, connection, writable, () -> {});
  }

  /**
   * @param beforeWriting runs at the beginning of each transaction that writes, which fails if it
   *     throws
   */
  Database(Path file, Connection connection, boolean writable, Runnable beforeWriting) {
    this.file = file;
    this.connection = connection;
    this.writable = writable;
    this.beforeWriting = beforeWriting;
  }

  boolean isWritable() {
    return writable;
  }

  Path file() {
    return file;
  }

  /** Runs work that reads; what it sees does not change meanwhile. */
  <T> T reading(Supplier<T> work) {
    return inTransaction("BEGIN", work);
  }

  /** Runs work that writes: all of it is on the disk when this returns, or none of it. */
  <T> T writing(Supplier<T> work) {
    beforeWriting.run();
    return inTransaction("BEGIN IMMEDIATE", work);
  }

  /** Runs work that writes and gives nothing back. */
  void writing(Runnable work) {
    writing(
        () -> {
          work.run();
          return true;
        });
  }

  private <T> T inTransaction(String begin, Supplier<T> work) {
    turn.lock();
    try {
      if (inTransaction) {
        return work.get();
      }
      update(begin);
      inTransaction = true;
      boolean done = false;
      try {
        T result = work.get();
        update("COMMIT");
        done = true;
        return result;
      } finally {
        inTransaction = false;
        if (!done) {
          rollBack();
        }
      }
    } finally {
      turn.unlock();
    }
  }

  // SQLite has already rolled back by itself after some errors, such as a full disk.
  private void rollBack() {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("ROLLBACK");
    } catch (SQLException e) {
      if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
        throw SqlErrors.about(file, e);
      }
    }
  }

  /** Runs statements that take no values, one after the other. */
  void script(String statements) {
    turn.lock();
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    } catch (SQLException e) {
      throw SqlErrors.about(file, e);
    } finally {
      turn.unlock();
    }
  }

  /** Changes rows and says how many. */
  int update(String sql, @Nullable Object... values) {
    turn.lock();
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw SqlErrors.about(file, e);
    } finally {
      turn.unlock();
    }
  }

  /** Runs a statement that changes rows once for each of these lists of values. */
  void updateAll(String sql, List<@Nullable Object[]> values) {
    turn.lock();
    try {
      var statement = bound(sql);
      for (var each : values) {
        bind(statement, each);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw SqlErrors.about(file, e);
    } finally {
      turn.unlock();
    }
  }

  /** Adds a row and gives its number. */
  long insert(String sql, @Nullable Object... values) {
    turn.lock();
    try {
      update(sql, values);
      return lastRow();
    } finally {
      turn.unlock();
    }
  }

  /** The number of the row that was added last. */
  long lastRow() {
    return count("SELECT last_insert_rowid()");
  }

  /** All rows of a query. */
  <T> List<T> all(String sql, RowReader<T> reader, @Nullable Object... values) {
    turn.lock();
    try (var result = bound(sql, values).executeQuery()) {
      var rows = new ArrayList<T>();
      var row = new Row(result);
      while (result.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    } catch (SQLException e) {
      throw SqlErrors.about(file, e);
    } finally {
      turn.unlock();
    }
  }

  /** All rows of a query that is put together anew each time, and so is not kept prepared. */
  <T> List<T> once(String sql, RowReader<T> reader, @Nullable Object... values) {
    turn.lock();
    try {
      return all(sql, reader, values);
    } finally {
      forget(sql);
      turn.unlock();
    }
  }

  private void forget(String sql) {
    var statement = prepared.remove(sql);
    if (statement == null) {
      return;
    }
    try {
      statement.close();
    } catch (SQLException e) {
      throw SqlErrors.about(file, e);
    }
  }

  /** The first row of a query, if there is one. */
  <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
    return all(sql, reader, values).stream().findFirst();
  }

  /** The only row of a query that always has one. */
  <T> T one(String sql, RowReader<T> reader, @Nullable Object... values) {
    return first(sql, reader, values).orElseThrow();
  }

  /** The number that a query counts. */
  long count(String sql, @Nullable Object... values) {
    return one(sql, row -> row.number(1), values);
  }

  /** How SQLite goes about each statement that was used so far and is kept prepared. */
  Map<String, List<String>> plans() {
    var plans = new LinkedHashMap<String, List<String>>();
    for (var sql : List.copyOf(prepared.keySet())) {
      plans.put(sql, once("EXPLAIN QUERY PLAN " + sql, row -> row.text(4)));
    }
    return plans;
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    bind(statement, values);
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      for (var statement : prepared.values()) {
        statement.close();
      }
      prepared.clear();
      connection.close();
    } catch (SQLException e) {
      throw SqlErrors.about(file, e);
    } finally {
      turn.unlock();
    }
  }
}
