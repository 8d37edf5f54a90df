package app.guidebox.store;

import app.guidebox.leitner.Leech;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds cards by their text and state, page by page. */
public final class Search {
  // The index comes first, in the order of its rows, so that a page is read and no more.
  private static final String FROM_INDEX =
      "FROM card_search s CROSS JOIN card c ON c.num = s.rowid";

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
    boolean words = !query.words().isEmpty();
    var found = conditions(query, today);
    found.add(words ? "s.rowid > ?" : "c.num > ?", after);
    found.values().add(most);
    return database.once(
        (words ? CardRows.SELECT.replace("FROM card c", FROM_INDEX) : CardRows.SELECT)
            + found.where()
            + (words ? " ORDER BY s.rowid" : " ORDER BY c.num")
            + " LIMIT ?",
        CardRows::read,
        found.values().toArray());
  }

  /** How many cards the query finds. */
  public int count(CardQuery query, LocalDate today) {
    var found = conditions(query, today);
    var from = query.words().isEmpty() ? "FROM card c" : FROM_INDEX;
    // The texts fill most of the file, and few queries ask about them.
    var texts = found.where().contains("t.") ? " JOIN card_text t ON t.card = c.num " : " ";
    return database
        .once(
            "SELECT count(*) " + from + texts + found.where(),
            row -> row.integer(1),
            found.values().toArray())
        .getFirst();
  }

  /** What must hold, and what stands for its question marks. */
  private record Conditions(List<String> all, List<@Nullable Object> values) {
    void add(String condition, @Nullable Object... parameters) {
      all.add(condition);
      values.addAll(Arrays.asList(parameters));
    }

    String where() {
      return "WHERE " + String.join(" AND ", all);
    }
  }

  private static Conditions conditions(CardQuery query, LocalDate today) {
    var conditions = new Conditions(new ArrayList<>(), new ArrayList<>());
    if (!query.words().isEmpty()) {
      conditions.add("s.card_search MATCH ?", match(query.words()));
    }
    for (var tag : query.tags()) {
      conditions.add("' ' || t.tags || ' ' LIKE '% ' || ? || ' %'", tag);
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
    return conditions;
  }

  // Each word in quotes, so that no character of it is taken for an operator of the query language.
  private static String match(List<String> words) {
    return words.stream()
        .map(word -> "\"%s\"*".formatted(word.replace("\"", "\"\"")))
        .collect(Collectors.joining(" "));
  }
}
