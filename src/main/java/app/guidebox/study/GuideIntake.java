package app.guidebox.study;

import app.guidebox.deck.CardContent;
import app.guidebox.leitner.Schedule;
import app.guidebox.store.ActionKind;
import app.guidebox.store.Cards;
import app.guidebox.store.GuideTexts;
import app.guidebox.store.Store;
import app.guidebox.store.StoredCard;
import app.guidebox.store.StoredDeck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes guides into the library, in one action and one transaction. */
final class GuideIntake {
  /** A guide that shares half of its cards with a deck whose file is gone is that deck's guide. */
  private static final double SAME_GUIDE = 0.5;

  private final Store store;
  private final Readings readings;
  private final LocalDate today;
  private final String name;
  private final Set<String> origins;
  private long action;

  /**
   * @param name what the action is called
   * @param origins the origins of all guides that come in together
   */
  GuideIntake(Store store, Readings readings, LocalDate today, String name, Set<String> origins) {
    this.store = store;
    this.readings = readings;
    this.today = today;
    this.name = name;
    this.origins = origins;
  }

  // An import that changes nothing is no action, so that it leaves redo as it was.
  private long action() {
    if (action == 0) {
      action = store.journal().begin(ActionKind.IMPORT, name);
    }
    return action;
  }

  /** A guide, the cards that its deck has so far, and which of them its cards are. */
  private record Matched(
      ParsedGuide parsed,
      StoredDeck deck,
      WishedCards wished,
      List<StoredCard> old,
      List<CardContent> cards,
      List<Optional<StoredCard>> matches) {}

  /** What became of a guide, and the cards that were chosen among. */
  record Taken(ParsedGuide parsed, WishedCards wished, GuideReport report) {}

  /**
   * Takes guides in that come together; says what became of each.
   *
   * @param beforeEach runs before each guide; what it throws ends the import
   */
  List<Taken> take(List<ParsedGuide> guides, Runnable beforeEach) {
    var matched = new ArrayList<Matched>();
    for (var guide : guides) {
      beforeEach.run();
      matched.add(match(guide));
    }
    matchAcross(matched);
    var kept =
        matched.stream()
            .flatMap(guide -> guide.matches().stream())
            .flatMap(Optional::stream)
            .map(StoredCard::num)
            .collect(Collectors.toSet());
    var taken = new ArrayList<Taken>();
    for (var guide : matched) {
      beforeEach.run();
      taken.add(new Taken(guide.parsed(), guide.wished(), write(guide, kept)));
    }
    return taken;
  }

  private Matched match(ParsedGuide parsed) {
    var known = store.decks().from(parsed.origin()).or(() -> renamed(parsed));
    var old = known.map(this::cardsOf).orElse(List.of());
    var deck = deckOf(parsed, known);
    var wishes = parsed.wishes().orElseGet(() -> GuideWishes.parse(deck.wishes()));
    var wished = WishedCards.of(parsed, wishes, readings);
    var cards = wished.cards();
    var matches = CardMatcher.match(old, cards);
    return new Matched(parsed, deck, wished, old, cards, new ArrayList<>(matches));
  }

  // A card that left one guide and is new in another went there, or was taken out earlier.
  private void matchAcross(List<Matched> guides) {
    record Place(Matched guide, int index) {}
    var places = new ArrayList<Place>();
    var kept = new HashSet<Long>();
    for (var guide : guides) {
      for (int i = 0; i < guide.matches().size(); i++) {
        if (guide.matches().get(i).isPresent()) {
          kept.add(guide.matches().get(i).get().num());
        } else {
          places.add(new Place(guide, i));
        }
      }
    }
    if (places.isEmpty()) {
      return;
    }
    var left =
        Stream.concat(
                guides.stream().flatMap(guide -> guide.old().stream()),
                store.cards().retired().stream().filter(card -> !card.marks().own()))
            .filter(card -> kept.add(card.num()))
            .toList();
    var cards = places.stream().map(place -> place.guide().cards().get(place.index())).toList();
    var matches = CardMatcher.matchAcross(left, cards);
    for (int i = 0; i < places.size(); i++) {
      places.get(i).guide().matches().set(places.get(i).index(), matches.get(i));
    }
  }

  private GuideReport write(Matched guide, Set<Long> kept) {
    var deck = guide.deck();
    var text = newText(guide.parsed(), deck);
    var cards = guide.cards();
    var added = addNew(guide).iterator();
    var changes = new ArrayList<CardChange>();
    int unchanged = 0;
    for (int i = 0; i < cards.size(); i++) {
      var now = cards.get(i);
      var match = guide.matches().get(i);
      var change =
          match.isEmpty()
              ? Optional.<CardChange>of(new CardChange.Added(added.next().card().id(), now))
              : rewritten(match.get(), deck, i, now);
      change.ifPresent(changes::add);
      unchanged += change.isEmpty() ? 1 : 0;
    }
    retireOthers(guide.old(), kept, changes);
    text.ifPresent(packed -> keep(packed.join(), guide.parsed(), deck));
    var wishes = guide.wished().wishes().lines();
    if (!wishes.equals(deck.wishes())) {
      store.decks().wish(action(), deck, wishes);
    }
    return report(guide, changes, unchanged);
  }

  private List<StoredCard> cardsOf(StoredDeck deck) {
    return store.cards().of(deck).stream().filter(card -> !card.marks().own()).toList();
  }

  private StoredDeck deckOf(ParsedGuide parsed, Optional<StoredDeck> known) {
    var file = parsed.guide().file();
    if (known.isEmpty()) {
      return store.decks().add(action(), parsed.name(), parsed.origin(), file, parsed.rank());
    }
    var deck = known.get();
    boolean same =
        deck.given().equals(parsed.name())
            && deck.origin().equals(parsed.origin())
            && deck.file().equals(file);
    if (!same) {
      store.decks().move(action(), deck, parsed.name(), parsed.origin(), file);
    }
    return store.decks().get(deck.deck().id());
  }

  private Optional<StoredDeck> renamed(ParsedGuide parsed) {
    var gone =
        store.decks().all().stream()
            .filter(deck -> ParsedGuide.isGone(deck.origin()) && !origins.contains(deck.origin()))
            .toList();
    if (gone.isEmpty()) {
      return Optional.empty();
    }
    var now = plainFronts(parsed.extraction().cards().stream());
    return gone.stream()
        .filter(deck -> shared(deck, now) >= SAME_GUIDE)
        .max(Comparator.comparingDouble(deck -> shared(deck, now)));
  }

  private double shared(StoredDeck deck, Set<String> now) {
    var before =
        plainFronts(
            store.cards().of(deck).stream()
                .filter(card -> !card.marks().retired())
                .map(StoredCard::written));
    var common = new HashSet<>(before);
    common.retainAll(now);
    return (double) common.size() / Math.max(1, Math.min(before.size(), now.size()));
  }

  private static Set<String> plainFronts(Stream<CardContent> cards) {
    return cards.map(card -> Likeness.plain(card.front())).collect(Collectors.toSet());
  }

  // Packed on another core while the cards are written.
  private Optional<CompletableFuture<byte[]>> newText(ParsedGuide parsed, StoredDeck deck) {
    var text = parsed.text();
    return store.guides().isSame(deck.version(), text, parsed.images())
        ? Optional.empty()
        : Optional.of(CompletableFuture.supplyAsync(() -> GuideTexts.packed(text)));
  }

  private void keep(byte[] packed, ParsedGuide parsed, StoredDeck deck) {
    var file = parsed.guide().file();
    long version = store.guides().add(deck, file, packed, parsed.images());
    store.decks().show(action(), deck, version);
  }

  private List<StoredCard> addNew(Matched guide) {
    var additions = new ArrayList<Cards.Addition>();
    for (int i = 0; i < guide.cards().size(); i++) {
      if (guide.matches().get(i).isEmpty()) {
        additions.add(new Cards.Addition(i, guide.cards().get(i)));
      }
    }
    return additions.isEmpty()
        ? List.of()
        : store.cards().add(action(), guide.deck(), additions, false);
  }

  private Optional<CardChange> rewritten(
      StoredCard card, StoredDeck deck, int position, CardContent now) {
    var before = card.written();
    boolean stays = card.deckNum() == deck.num() && card.position() == position;
    if (before.equals(now) && stays && !card.marks().retired()) {
      return Optional.empty();
    }
    boolean answerChanged = !ComparedText.isSameAnswer(before, now);
    store.cards().rewrite(action(), card, deck, position, now, answerChanged);
    if (answerChanged) {
      bringForward(card);
    }
    var id = card.card().id();
    if (!ComparedText.isSame(before, now)) {
      return Optional.of(new CardChange.Edited(id, before, now));
    }
    boolean moved =
        !before.source().equals(now.source())
            || card.deckNum() != deck.num()
            || card.marks().retired();
    return moved ? Optional.of(new CardChange.Moved(id, before, now)) : Optional.empty();
  }

  // Soon, but not a second time on the day of its last answer.
  private void bringForward(StoredCard card) {
    if (card.schedule()
        instanceof Schedule.Boxed(int box, LocalDate due, LocalDate reviewed, boolean again)) {
      var next = reviewed.isBefore(today) ? today : reviewed.plusDays(1);
      if (due.isAfter(next)) {
        store.cards().reschedule(action(), card, new Schedule.Boxed(box, next, reviewed, again));
      }
    }
  }

  private void retireOthers(List<StoredCard> old, Set<Long> kept, List<CardChange> changes) {
    for (var card : old) {
      if (!kept.contains(card.num()) && !card.marks().retired()) {
        store.cards().retire(action(), card);
        changes.add(new CardChange.Retired(card.card().id(), card.written()));
      }
    }
  }

  private static GuideReport report(Matched guide, List<CardChange> changes, int unchanged) {
    var deck = guide.deck();
    return new GuideReport(
        guide.parsed().shown().toString(),
        deck.deck().id(),
        deck.deck().name(),
        count(changes, CardChange.Added.class),
        unchanged,
        count(changes, CardChange.Edited.class),
        count(changes, CardChange.Moved.class),
        count(changes, CardChange.Retired.class),
        changes,
        guide.parsed().skipped(guide.wished()));
  }

  private static int count(List<CardChange> changes, Class<? extends CardChange> kind) {
    return (int) changes.stream().filter(kind::isInstance).count();
  }
}
