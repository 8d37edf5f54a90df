package app.guidebox.store;

import java.util.Map;
import java.util.TreeMap;

/** The library's settings: texts by name. */
public final class SettingsTable {
  private final Database database;

  SettingsTable(Database database) {
    this.database = database;
  }

  /** All settings that were ever set. */
  public Map<String, String> all() {
    var settings = new TreeMap<String, String>();
    database.all("SELECT name, value FROM setting", row -> settings.put(row.text(1), row.text(2)));
    return settings;
  }

  /** Sets some of them. */
  public void put(Map<String, String> settings) {
    database.writing(
        () ->
            settings.forEach(
                (name, value) ->
                    database.update(
                        """
                        INSERT INTO setting (name, value) VALUES (?, ?)
                        ON CONFLICT (name) DO UPDATE SET value = excluded.value
                        """,
                        name,
                        value)));
  }
}
