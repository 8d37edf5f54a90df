package app.guidebox.store;

import app.guidebox.leitner.Leech;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds cards by their text and state, page by page. */
public final class Search {
  private final Database database;

  Search(Database database) {
    this.database = database;
  }

  /**
   * The next cards that the query finds. A page begins after the last card of the one before, so
   * that a later page costs as little as the first.
   *
   * @param after the row of the last card seen; 0 for the first page
   * @param most how many cards a page has
   */
  public List<StoredCard> page(CardQuery query, LocalDate today, long after, int most) {
    var conditions = new ArrayList<String>();
    var values = new ArrayList<@Nullable Object>();
    String from = CardRows.SELECT;
    if (!query.words().isEmpty()) {
      // The index comes first, in the order of its rows, so that a page is read and no more.
      from =
          CardRows.SELECT.replace(
              "FROM card c", "FROM card_search s CROSS JOIN card c ON c.num = s.rowid");
      conditions.add("s.card_search MATCH ?");
      values.add(match(query.words()));
      conditions.add("s.rowid > ?");
    } else {
      conditions.add("c.num > ?");
    }
    values.add(after);
    for (var tag : query.tags()) {
      conditions.add("' ' || t.tags || ' ' LIKE '% ' || ? || ' %'");
      values.add(tag);
    }
    for (var state : query.states().stream().sorted().toList()) {
      conditions.add(
          state
              .condition()
              .replace(":today", String.valueOf(today.toEpochDay()))
              .replace(":leech", String.valueOf(Leech.LAPSES)));
    }
    if (!query.decks().isEmpty()) {
      conditions.add(
          query.decks().stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", ", "c.deck IN (", ")")));
    }
    conditions.add("c.removed = 0");
    values.add(most);
    return database.once(
        from
            + "WHERE "
            + String.join(" AND ", conditions)
            + (query.words().isEmpty() ? " ORDER BY c.num" : " ORDER BY s.rowid")
            + " LIMIT ?",
        CardRows::read,
        values.toArray());
  }

  // Each word in quotes, so that no character of it is taken for an operator of the query language.
  private static String match(List<String> words) {
    return words.stream()
        .map(word -> "\"%s\"*".formatted(word.replace("\"", "\"\"")))
        .collect(Collectors.joining(" "));
  }
}
