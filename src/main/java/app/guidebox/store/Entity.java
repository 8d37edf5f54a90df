package app.guidebox.store;

import java.util.List;

/** The tables whose rows the learner changes, and which of their columns an action may change. */
enum Entity {
  DECK("deck", "num", "name own_name origin file version rank settings wishes removed"),
  CARD("card", "num", "deck position retired suspended removed buried flag changed"),
  CARD_TEXT(
      "card_text",
      "card",
      "kind front back options headings line end_line own_front own_back differs note tags");

  private final String table;
  private final String key;
  private final String columns;

  Entity(String table, String key, String columns) {
    this.table = table;
    this.key = key;
    this.columns = columns;
  }

  String table() {
    return table;
  }

  String key() {
    return key;
  }

  /** The column, once it is known to be one that an action may change. */
  String column(String name) {
    if (!List.of(columns.split(" ", -1)).contains(name)) {
      throw new IllegalArgumentException("no action changes %s.%s".formatted(table, name));
    }
    return name;
  }

  static Entity ofTable(String table) {
    for (var entity : values()) {
      if (entity.table.equals(table)) {
        return entity;
      }
    }
    throw new IllegalArgumentException("no action changes " + table);
  }
}
