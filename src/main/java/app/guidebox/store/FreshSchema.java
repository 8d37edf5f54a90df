package app.guidebox.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** The schema as the migrations make it in a new library. */
final class FreshSchema {
  private FreshSchema() {}

  static Map<String, String> statements() {
    var nowhere = Path.of("a new library in memory");
    try (var database =
        new Database(
            nowhere,
            JDBC.createConnection(JDBC.PREFIX + ":memory:", new SQLiteConfig().toProperties()),
            true)) {
      Migrations.run(database);
      return Checker.statements(database);
    } catch (SQLException e) {
      throw SqlErrors.about(nowhere, e);
    }
  }
}
