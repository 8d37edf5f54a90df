package app.guidebox.store;

import app.guidebox.deck.Card;
import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardId;
import app.guidebox.leitner.Leitner;
import app.guidebox.leitner.Rules;
import app.guidebox.leitner.Schedule;
import app.guidebox.store.LibraryException.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The library's cards. Whatever changes one is part of an action. */
public final class Cards {
  private final Database database;
  private final Journal journal;

  Cards(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /**
   * The card of that identity.
   *
   * @throws LibraryException if there is none
   */
  public StoredCard get(CardId id) {
    return find(id)
        .orElseThrow(
            () -> new LibraryException(Reason.REFUSED, "There is no card %s here.".formatted(id)));
  }

  /** The card of that identity, if there is one. */
  public Optional<StoredCard> find(CardId id) {
    return database.first(
        CardRows.SELECT + "WHERE c.id = ?", CardRows::read, Ids.bytes(id.value()));
  }

  /** The card in that row. */
  public StoredCard at(long num) {
    return database.one(CardRows.SELECT + "WHERE c.num = ?", CardRows::read, num);
  }

  /** The cards in those rows, in that order. */
  public List<StoredCard> at(List<Long> nums) {
    var found = new HashMap<Long, StoredCard>();
    database
        .all(
            CardRows.SELECT + "WHERE c.num IN (SELECT value FROM json_each(?))",
            CardRows::read,
            nums.toString())
        .forEach(card -> found.put(card.num(), card));
    return nums.stream().map(num -> Objects.requireNonNull(found.get(num))).toList();
  }

  /** Every card that a deck has or had, retired ones included, in the guide's order. */
  public List<StoredCard> of(StoredDeck deck) {
    return database.all(
        CardRows.SELECT + "WHERE c.deck = ? AND c.removed = 0 ORDER BY c.position, c.num",
        CardRows::read,
        deck.num());
  }

  /** The cards of all decks whose text left its guide. */
  public List<StoredCard> retired() {
    return database.all(
        CardRows.SELECT + "WHERE c.retired = 1 AND c.removed = 0 ORDER BY c.num", CardRows::read);
  }

  /**
   * A card that is to be added to a deck.
   *
   * @param position its place among the deck's cards
   */
  public record Addition(int position, CardContent content) {}

  /** Adds a card to the end or a place of a deck. */
  public StoredCard add(
      long action, StoredDeck deck, int position, CardContent content, boolean own) {
    return add(action, deck, List.of(new Addition(position, content)), own).getFirst();
  }

  /** Adds cards to a deck, in that order. */
  public List<StoredCard> add(long action, StoredDeck deck, List<Addition> additions, boolean own) {
    if (additions.isEmpty()) {
      return List.of();
    }
    var cards =
        additions.stream()
            .map(each -> new Card(CardId.random(), deck.deck().id(), each.content()))
            .toList();
    var rows = new ArrayList<@Nullable Object[]>();
    for (int i = 0; i < cards.size(); i++) {
      rows.add(
          new @Nullable Object[] {
            Ids.bytes(cards.get(i).id().value()),
            deck.num(),
            additions.get(i).position(),
            own ? 1 : 0
          });
    }
    database.updateAll("INSERT INTO card (id, deck, position, own) VALUES (?, ?, ?, ?)", rows);
    // Rows are numbered one after the other.
    long first = database.lastRow() - cards.size() + 1;
    var added = new ArrayList<StoredCard>();
    var texts = new ArrayList<@Nullable Object[]>();
    for (int i = 0; i < cards.size(); i++) {
      long num = first + i;
      var card = cards.get(i);
      texts.add(textOf(num, card.content()));
      int position = additions.get(i).position();
      added.add(
          new StoredCard(
              num,
              deck.num(),
              position,
              card,
              card.content(),
              new Schedule.Unseen(),
              0,
              Marks.none(own)));
    }
    database.updateAll(
        """
        INSERT INTO card_text (card, kind, front, back, options, headings, line, end_line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        texts);
    long last = first + cards.size() - 1;
    database.update(
        """
        INSERT INTO card_search (rowid, front, back, note, tags)
        SELECT card, front, back, note, tags FROM card_shown WHERE card BETWEEN ? AND ?
        """,
        first,
        last);
    journal.added(action, Entity.CARD, first, last);
    return added;
  }

  private static @Nullable Object[] textOf(long num, CardContent content) {
    return new @Nullable Object[] {
      num,
      content.kind().word(),
      content.front(),
      content.back(),
      LineList.writeOptions(content.options()),
      LineList.write(content.source().headingPath()),
      content.source().line(),
      content.source().endLine()
    };
  }

  /**
   * Gives a card the text and place that its guide has now.
   *
   * @param answerChanged whether the learner is to be told that the answer is another one
   */
  public void rewrite(
      long action,
      StoredCard card,
      StoredDeck deck,
      int position,
      CardContent content,
      boolean answerChanged) {
    var place = new HashMap<String, Object>();
    place.put("deck", deck.num());
    place.put("position", position);
    place.put("retired", 0);
    if (answerChanged) {
      place.put("changed", action);
    }
    journal.change(action, Entity.CARD, card.num(), place);
    var text = new HashMap<String, Object>();
    text.put("kind", content.kind().word());
    text.put("front", content.front());
    text.put("back", content.back());
    text.put("options", LineList.writeOptions(content.options()));
    text.put("headings", LineList.write(content.source().headingPath()));
    text.put("line", content.source().line());
    text.put("end_line", content.source().endLine());
    boolean worded =
        !card.card().content().front().equals(card.written().front())
            || !card.card().content().back().equals(card.written().back());
    boolean changed =
        !card.written().front().equals(content.front())
            || !card.written().back().equals(content.back());
    if (worded && changed) {
      text.put("differs", 1);
    }
    journal.change(action, Entity.CARD_TEXT, card.num(), text);
  }

  /** Takes a card whose text left the guide out of the queue. */
  public void retire(long action, StoredCard card) {
    journal.change(action, Entity.CARD, card.num(), Map.of("retired", 1));
  }

  /** Shows the learner's wording in place of the guide's. */
  public void reword(long action, StoredCard card, String front, String back) {
    var written = card.written();
    var text = new HashMap<String, @Nullable Object>();
    text.put("own_front", front.equals(written.front()) ? null : front);
    text.put("own_back", back.equals(written.back()) ? null : back);
    text.put("differs", 0);
    journal.change(action, Entity.CARD_TEXT, card.num(), text);
  }

  /** Sets the learner's note on a card. */
  public void note(long action, StoredCard card, String note) {
    journal.change(action, Entity.CARD_TEXT, card.num(), Map.of("note", note));
  }

  /** Sets a card's tags; a tag is a word without blanks. */
  public void tag(long action, StoredCard card, List<String> tags) {
    journal.change(action, Entity.CARD_TEXT, card.num(), Map.of("tags", String.join(" ", tags)));
  }

  /** Sets a card's flag; 0 for none. */
  public void flag(long action, StoredCard card, int flag) {
    journal.change(action, Entity.CARD, card.num(), Map.of("flag", flag));
  }

  /** Puts a card aside, or takes it up again. */
  public void suspend(long action, StoredCard card, boolean suspended) {
    journal.change(action, Entity.CARD, card.num(), Map.of("suspended", suspended ? 1 : 0));
  }

  /** Keeps a card out of the queue until a day, given as days since 1970. */
  public void bury(long action, StoredCard card, long untilDay) {
    journal.change(action, Entity.CARD, card.num(), Map.of("buried", untilDay));
  }

  /** Takes a card out of its deck; its history stays. */
  public void remove(long action, StoredCard card) {
    journal.change(action, Entity.CARD, card.num(), Map.of("removed", 1));
  }

  /**
   * The answer that the guide gave before it was last changed, as long as the card was not answered
   * since.
   */
  public Optional<String> formerBack(StoredCard card) {
    return database
        .first(
            """
            SELECT coalesce(json_extract(before, '$.back'), '') FROM change
            WHERE action = ?1 AND entity = 'card_text' AND row = ?2
              AND NOT EXISTS (
                SELECT 1 FROM review r JOIN action a ON a.seq = r.seq
                WHERE r.card = ?2 AND r.seq > ?1 AND a.undone = 0)
            """,
            row -> row.text(1),
            card.marks().changedBy(),
            card.num())
        .filter(back -> !back.isEmpty());
  }

  /** Puts a card back to the text it had before an import last changed it, and retires it. */
  public void retireAsItWas(long action, StoredCard card) {
    var before = lastImage(card);
    if (before.isEmpty()) {
      throw new LibraryException(
          Reason.REFUSED, "No import changed this card: there is nothing to take apart.");
    }
    journal.change(action, Entity.CARD_TEXT, card.num(), before);
    journal.change(action, Entity.CARD, card.num(), Map.of("retired", 1));
  }

  private Map<String, @Nullable Object> lastImage(StoredCard card) {
    var before = new HashMap<String, @Nullable Object>();
    database.all(
        """
        SELECT j.key, j.atom FROM change c, json_each(c.before) j
        WHERE c.entity = 'card_text' AND c.row = ?1 AND c.action = (
          SELECT max(c2.action) FROM change c2 JOIN action a ON a.seq = c2.action
          WHERE c2.entity = 'card_text' AND c2.row = ?1 AND a.kind = 'import' AND a.undone = 0)
        """,
        row -> before.put(row.text(1), row.absent(2) ? null : row.text(2)),
        card.num());
    return before;
  }

  /** Brings a deck's cards forward where its rules call for it. */
  public void bringForward(long action, StoredDeck deck, LocalDate today, Rules rules) {
    for (var card : of(deck)) {
      var sooner =
          Leitner.underRules(card.schedule(), today, rules, Replay.salt(card.card().id().value()));
      if (!sooner.equals(card.schedule())) {
        reschedule(action, card, sooner);
      }
    }
  }

  /** The place after a deck's last card. */
  public int endOf(StoredDeck deck) {
    return (int)
        database.count(
            "SELECT coalesce(max(position), -1) + 1 FROM card WHERE deck = ?", deck.num());
  }

  /** Sets a card's schedule otherwise than by an answer. */
  public void reschedule(long action, StoredCard card, Schedule schedule) {
    var columns = ScheduleColumns.of(schedule);
    database.update(
        "INSERT INTO adjustment (action, card, box, due, reviewed, again) VALUES (?, ?, ?, ?, ?,"
            + " ?)",
        action,
        card.num(),
        columns.box(),
        columns.due(),
        columns.reviewed(),
        columns.again());
    new Replay(database).write(card.num(), new Replay.Standing(schedule, card.lapses()));
  }
}
