package app.guidebox.store;

import app.guidebox.deck.Deck;
import app.guidebox.deck.DeckId;
import app.guidebox.store.LibraryException.Reason;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The library's decks. */
public final class Decks {
  private static final String SELECT =
      """
      SELECT num, id, coalesce(own_name, name) AS shown, name, origin, file, coalesce(version, 0), settings,
        wishes
      FROM deck
      """;

  private final Database database;
  private final Journal journal;

  Decks(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /** All decks: the bundled ones in their order, then the learner's by name. */
  public List<StoredDeck> all() {
    return database.all(
        SELECT + "WHERE removed = 0 ORDER BY rank = 0, rank, shown COLLATE NOCASE, num",
        Decks::deck);
  }

  /**
   * The deck of that identity.
   *
   * @throws LibraryException if there is none
   */
  public StoredDeck get(DeckId id) {
    return database
        .first(SELECT + "WHERE id = ? AND removed = 0", Decks::deck, Ids.bytes(id.value()))
        .orElseThrow(
            () -> new LibraryException(Reason.REFUSED, "There is no deck %s here.".formatted(id)));
  }

  /** The deck whose guide comes from there. */
  public Optional<StoredDeck> from(String origin) {
    return database.first(
        SELECT + "WHERE origin = ? AND removed = 0 ORDER BY num", Decks::deck, origin);
  }

  /** Adds a deck as part of an action. */
  public StoredDeck add(long action, String name, String origin, String file, int rank) {
    var deck = new Deck(DeckId.random(), name);
    long num =
        database.insert(
            "INSERT INTO deck (id, name, origin, file, rank) VALUES (?, ?, ?, ?, ?)",
            Ids.bytes(deck.id().value()),
            name,
            origin,
            file,
            rank);
    journal.added(action, Entity.DECK, num, num);
    return new StoredDeck(num, deck, name, origin, file, 0, "", "");
  }

  /** Gives a deck another name than its guide does, as part of an action; null for the guide's. */
  public void rename(long action, StoredDeck deck, @Nullable String own) {
    var name = new HashMap<String, @Nullable Object>();
    name.put("own_name", own);
    journal.change(action, Entity.DECK, deck.num(), name);
  }

  /** Takes over a guide's name, origin and file as part of an action. */
  public void move(long action, StoredDeck deck, String name, String origin, String file) {
    journal.change(
        action, Entity.DECK, deck.num(), Map.of("name", name, "origin", origin, "file", file));
  }

  /** Makes a stored text the deck's current one as part of an action. */
  public void show(long action, StoredDeck deck, long version) {
    journal.change(action, Entity.DECK, deck.num(), Map.of("version", version));
  }

  /** Changes the deck's own settings as part of an action. */
  public void configure(long action, StoredDeck deck, String settings) {
    journal.change(action, Entity.DECK, deck.num(), Map.of("settings", settings));
  }

  /** Changes what is made of the deck's guide, as part of an action. */
  public void wish(long action, StoredDeck deck, String wishes) {
    journal.change(action, Entity.DECK, deck.num(), Map.of("wishes", wishes));
  }

  /** Takes a deck and its cards out of sight as part of an action; their history stays. */
  public void remove(long action, StoredDeck deck) {
    journal.change(action, Entity.DECK, deck.num(), Map.of("removed", 1));
    var cards =
        database.all(
            "SELECT num FROM card WHERE deck = ? AND removed = 0",
            row -> row.number(1),
            deck.num());
    for (long card : cards) {
      journal.change(action, Entity.CARD, card, Map.of("removed", 1));
    }
  }

  private static StoredDeck deck(Row row) throws SQLException {
    var id = new DeckId(Ids.uuid(row.bytes(2)));
    return new StoredDeck(
        row.number(1),
        new Deck(id, row.text(3)),
        row.text(4),
        row.text(5),
        row.text(6),
        row.number(7),
        row.text(8),
        row.text(9));
  }
}
