package app.guidebox.study;

import app.guidebox.deck.Card;
import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardId;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Deck;
import app.guidebox.deck.DeckId;
import app.guidebox.deck.Source;
import app.guidebox.leitner.Schedule;
import app.guidebox.store.ActionKind;
import app.guidebox.store.Journal;
import app.guidebox.store.LibraryException;
import app.guidebox.store.LibraryException.Reason;
import app.guidebox.store.Store;
import app.guidebox.store.StoredCard;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The learner's own hand on the cards. Each call is one action, on the disk when it returns, and
 * can be undone by {@link Library#undo}.
 */
public final class CardEditor {
  private final Store store;
  private final SettingsBook settings;
  private final Supplier<LocalDate> today;

  CardEditor(Store store, SettingsBook settings, Supplier<LocalDate> today) {
    this.store = store;
    this.settings = settings;
    this.today = today;
  }

  private void act(CardId id, ActionKind kind, String verb, BiConsumer<Long, StoredCard> work) {
    store.writing(
        () -> {
          var card = store.cards().get(id);
          var front = Journal.quoted(card.card().content().front());
          work.accept(store.journal().begin(kind, "%s %s".formatted(verb, front)), card);
        });
  }

  /** Words a card otherwise than its guide; a later import keeps the learner's wording. */
  public void edit(CardId id, String front, String back) {
    requireText("front", front);
    act(
        id,
        ActionKind.EDIT,
        "Edit of",
        (action, card) -> store.cards().reword(action, card, front, back));
  }

  /** Gives up the learner's wording for the guide's. */
  public void followGuide(CardId id) {
    act(
        id,
        ActionKind.EDIT,
        "Guide's text for",
        (action, card) ->
            store.cards().reword(action, card, card.written().front(), card.written().back()));
  }

  /**
   * Writes what differs between two wordings of a card: the one that the learner began with, and
   * the one that came of it.
   */
  public void reword(CardId id, Wording before, Wording now) {
    requireText("front", now.front());
    boolean text = !before.asksLike(now);
    boolean note = !before.note().equals(now.note());
    boolean tags = !before.tags().equals(now.tags());
    if (!text && !note && !tags) {
      return;
    }
    boolean one = !text && note != tags;
    act(
        id,
        one ? (note ? ActionKind.NOTE : ActionKind.TAGS) : ActionKind.EDIT,
        one ? (note ? "Note on" : "Tags of") : "Edit of",
        (action, card) -> {
          if (text) {
            store.cards().reword(action, card, now.front(), now.back());
          }
          if (note) {
            store.cards().note(action, card, now.note());
          }
          if (tags) {
            store.cards().tag(action, card, now.tags());
          }
        });
  }

  /** Adds a card of the learner's own to a deck. */
  public Card add(DeckId deckId, String front, String back) {
    return add(deckId, new Wording(front, back, "", List.of()));
  }

  /** Adds a card of the learner's own to a deck, with its note and tags. */
  public Card add(DeckId deckId, Wording wording) {
    var front = wording.front();
    requireText("front", front);
    return store.writing(
        () -> {
          var deck = store.decks().get(deckId);
          long action = store.journal().begin(ActionKind.ADD, "New card " + Journal.quoted(front));
          var source = new Source(deck.file(), List.of(), 1, 1);
          var content =
              new CardContent(CardKind.QUESTION, front, wording.back(), List.of(), source);
          var card = store.cards().add(action, deck, store.cards().endOf(deck), content, true);
          if (!wording.note().isBlank()) {
            store.cards().note(action, card, wording.note());
          }
          if (!wording.tags().isEmpty()) {
            store.cards().tag(action, card, wording.tags());
          }
          return card.card();
        });
  }

  /** Makes a deck without a guide, for cards of the learner's own. */
  public Deck addDeck(String name) {
    requireText("name", name);
    return store.writing(
        () -> {
          long action = store.journal().begin(ActionKind.ADD, "New deck '%s'".formatted(name));
          return store.decks().add(action, name, "own:" + UUID.randomUUID(), "", 0).deck();
        });
  }

  /**
   * Calls a deck otherwise than its guide does; a later import keeps the learner's name.
   *
   * @param name blank for the guide's
   */
  public void renameDeck(DeckId id, String name) {
    store.writing(
        () -> {
          var deck = store.decks().get(id);
          var own = name.isBlank() ? deck.given() : name.strip();
          if (!own.equals(deck.deck().name())) {
            long action =
                store
                    .journal()
                    .begin(
                        ActionKind.DECK,
                        "New name '%s' for '%s'".formatted(own, deck.deck().name()));
            store.decks().rename(action, deck, own.equals(deck.given()) ? null : own);
          }
        });
  }

  /** Takes a deck and its cards out of the library; their history stays. */
  public DeckRemoval removeDeck(DeckId id) {
    return store.writing(
        () -> {
          var deck = store.decks().get(id);
          long action =
              store
                  .journal()
                  .begin(ActionKind.REMOVE, "Removal of '%s'".formatted(deck.deck().name()));
          store.decks().remove(action, deck);
          return new DeckRemoval(deck.deck(), action);
        });
  }

  /** Takes a card out of its deck; its history stays. */
  public void remove(CardId id) {
    act(id, ActionKind.REMOVE, "Removal of", store.cards()::remove);
  }

  /** Sets the note on a card, in Markdown; empty for none. */
  public void note(CardId id, String note) {
    act(id, ActionKind.NOTE, "Note on", (action, card) -> store.cards().note(action, card, note));
  }

  /** Sets a card's tags; blanks within a tag become dashes. */
  public void tag(CardId id, List<String> tags) {
    var words = new Wording("", "", "", tags).tags();
    act(id, ActionKind.TAGS, "Tags of", (action, card) -> store.cards().tag(action, card, words));
  }

  /** Sets a card's flag, 1 to 7; 0 for none. */
  public void flag(CardId id, int flag) {
    if (flag < 0 || flag > 7) {
      throw new LibraryException(Reason.REFUSED, "A flag is 0 to 7, not %d.".formatted(flag));
    }
    act(id, ActionKind.FLAG, "Flag on", (action, card) -> store.cards().flag(action, card, flag));
  }

  /** Puts a card aside until {@link #resume}. */
  public void suspend(CardId id) {
    act(
        id,
        ActionKind.SUSPEND,
        "Suspending",
        (action, card) -> store.cards().suspend(action, card, true));
  }

  /** Takes a suspended card up again. */
  public void resume(CardId id) {
    act(
        id,
        ActionKind.SUSPEND,
        "Resuming",
        (action, card) -> store.cards().suspend(action, card, false));
  }

  /** Leaves a card alone until tomorrow. */
  public void bury(CardId id) {
    var tomorrow = today.get().plusDays(1).toEpochDay();
    act(
        id,
        ActionKind.BURY,
        "Burying",
        (action, card) -> store.cards().bury(action, card, tomorrow));
  }

  /** Makes a card new again; its reviews stay in the log. */
  public void reset(CardId id) {
    act(
        id,
        ActionKind.RESET,
        "Reset of",
        (action, card) -> store.cards().reschedule(action, card, new Schedule.Unseen()));
  }

  /** Puts a card into a box; it is due after that box's interval. */
  public void moveToBox(CardId id, int box) {
    act(
        id,
        ActionKind.MOVE,
        "Move to box %d of".formatted(box),
        (action, card) -> {
          var ladder = settings.of(store.decks().get(card.card().deck())).rules().ladder();
          if (box < 1 || box > ladder.boxes()) {
            throw new LibraryException(
                Reason.REFUSED,
                "This deck has boxes 1 to %d, not %d.".formatted(ladder.boxes(), box));
          }
          var due = today.get().plusDays(ladder.interval(box));
          store.cards().reschedule(action, card, new Schedule.Boxed(box, due, today.get(), false));
        });
  }

  /**
   * Overrules an import: the new card is the old one after a change. The old card takes the new
   * one's text and keeps its history; the new one is gone.
   */
  public void join(CardId newId, CardId oldId) {
    store.writing(
        () -> {
          var added = store.cards().get(newId);
          var old = store.cards().get(oldId);
          if (!added.schedule().equals(new Schedule.Unseen()) || added.num() == old.num()) {
            throw new LibraryException(
                Reason.REFUSED, "Only a card that was never answered can be joined to another.");
          }
          long action =
              store
                  .journal()
                  .begin(
                      ActionKind.MATCH,
                      "Match of " + Journal.quoted(added.card().content().front()));
          boolean answerChanged = !ComparedText.isSameAnswer(old.written(), added.written());
          var deck = store.decks().get(added.card().deck());
          store.cards().remove(action, added);
          store
              .cards()
              .rewrite(action, old, deck, added.position(), added.written(), answerChanged);
        });
  }

  /**
   * Overrules an import: the card that it changed is another one now. The card goes back to its
   * former text, retired with its history; the present text becomes a new card.
   */
  public Card separate(CardId id) {
    return store.writing(
        () -> {
          var card = store.cards().get(id);
          long action =
              store
                  .journal()
                  .begin(
                      ActionKind.MATCH,
                      "Separation of " + Journal.quoted(card.card().content().front()));
          var deck = store.decks().get(card.card().deck());
          store.cards().retireAsItWas(action, card);
          return store.cards().add(action, deck, card.position(), card.written(), false).card();
        });
  }

  private static void requireText(String what, String text) {
    if (text.isBlank()) {
      throw new LibraryException(Reason.REFUSED, "The %s is empty.".formatted(what));
    }
  }
}
