package app.guidebox.study;

import app.guidebox.deck.CardContent;
import app.guidebox.store.StoredCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds out which of a deck's cards is which after its guide has changed: by the same text first,
 * then by the same question, then by likeness and place together, the surest pairs first.
 */
final class CardMatcher {
  /** Beyond so many pairs only cards near each other are compared. */
  private static final int MOST_PAIRS = 4_000_000;

  private static final int NEAR = 100;

  private static final double FRONT = 0.55;
  private static final double BACK = 0.35;
  private static final double PLACE = 0.10;

  // Measured on edits of real guides; docs/leitner.md says how.
  private static final double SURE = 0.62;
  private static final double LIKELY = 0.50;
  private static final double LIKELY_IN_ITS_GAP = 0.30;
  private static final double LIKELY_RETURN = 0.80;
  private static final double SURE_ELSEWHERE = 0.80;

  /** Where a card may have gone that is no longer word for word the same. */
  private enum Manner {
    ANYWHERE,
    /** Between the same two cards as before little likeness is enough. */
    IN_ITS_GAP,
    ACROSS_GUIDES
  }

  private final List<Old> old;
  private final List<ComparedText> now;
  private final Map<Integer, Integer> oldByNew = new TreeMap<>();
  private final boolean[] taken;

  private record Old(StoredCard card, ComparedText text) {
    CardContent content() {
      return text.content();
    }
  }

  private record Pair(int oldIndex, int newIndex, double score) {}

  private CardMatcher(List<StoredCard> old, List<CardContent> now) {
    this.old = old.stream().map(card -> new Old(card, new ComparedText(card.written()))).toList();
    this.now = now.stream().map(ComparedText::new).toList();
    taken = new boolean[old.size()];
  }

  /**
   * For each card of the guide as it is now, the card it was before, if it was there.
   *
   * @param old the deck's cards in the guide's order, retired ones included
   * @param now the guide's cards
   */
  static List<Optional<StoredCard>> match(List<StoredCard> old, List<CardContent> now) {
    if (old.isEmpty()) {
      return Collections.nCopies(now.size(), Optional.empty());
    }
    var matcher = new CardMatcher(old, now);
    matcher.matchSameText();
    matcher.matchSameQuestion();
    matcher.matchAlike(Manner.ANYWHERE);
    matcher.matchAlike(Manner.IN_ITS_GAP);
    return matcher.matches();
  }

  /**
   * The like for cards that are left over from several guides: each, if it went from one guide to
   * another, with what it was before. Only what is surely the same is taken for it.
   */
  static List<Optional<StoredCard>> matchAcross(List<StoredCard> old, List<CardContent> now) {
    if (old.isEmpty()) {
      return Collections.nCopies(now.size(), Optional.empty());
    }
    var matcher = new CardMatcher(old, now);
    matcher.matchByKey(ComparedText::words);
    matcher.matchAlike(Manner.ACROSS_GUIDES);
    return matcher.matches();
  }

  private List<Optional<StoredCard>> matches() {
    return IntStream.range(0, now.size())
        .mapToObj(i -> Optional.ofNullable(oldByNew.get(i)).map(index -> old.get(index).card()))
        .toList();
  }

  // The same text in the same place first, then wherever it went.
  private void matchSameText() {
    matchByKey(ComparedText::placedWords);
    matchByKey(ComparedText::words);
  }

  private <K> void matchByKey(Function<ComparedText, K> key) {
    var waiting = new HashMap<K, List<Integer>>();
    for (int i = 0; i < old.size(); i++) {
      if (!taken[i]) {
        waiting.computeIfAbsent(key.apply(old.get(i).text()), k -> new ArrayList<>()).add(i);
      }
    }
    // A card in play goes before a retired one of the same text.
    waiting
        .values()
        .forEach(list -> list.sort(Comparator.comparing(i -> old.get(i).card().marks().retired())));
    for (int i = 0; i < now.size(); i++) {
      var candidates = waiting.get(key.apply(now.get(i)));
      if (!oldByNew.containsKey(i) && candidates != null && !candidates.isEmpty()) {
        take(candidates.removeFirst(), i);
      }
    }
  }

  private void take(int oldIndex, int newIndex) {
    taken[oldIndex] = true;
    oldByNew.put(newIndex, oldIndex);
  }

  // A question that stands once in the guide before and after, word for word, is the same card.
  private void matchSameQuestion() {
    var before = new HashMap<ComparedText.Question, List<Integer>>();
    for (int i = 0; i < old.size(); i++) {
      if (!taken[i] && !old.get(i).card().marks().retired()) {
        before.computeIfAbsent(old.get(i).text().question(), k -> new ArrayList<>()).add(i);
      }
    }
    var after = new HashMap<ComparedText.Question, List<Integer>>();
    for (int i = 0; i < now.size(); i++) {
      if (!oldByNew.containsKey(i)) {
        after.computeIfAbsent(now.get(i).question(), k -> new ArrayList<>()).add(i);
      }
    }
    after.forEach(
        (question, places) -> {
          var found = before.getOrDefault(question, List.of());
          if (places.size() == 1 && found.size() == 1) {
            take(found.getFirst(), places.getFirst());
          }
        });
  }

  private void matchAlike(Manner manner) {
    var gaps = new MatchGaps(old.size(), now.size(), oldByNew);
    var pairs = new ArrayList<Pair>();
    long all = freeOld() * (long) (now.size() - oldByNew.size());
    for (int i = 0; i < now.size(); i++) {
      if (oldByNew.containsKey(i)) {
        continue;
      }
      for (int j = 0; j < old.size(); j++) {
        if (!taken[j] && (all <= MOST_PAIRS || Math.abs(i - j) <= NEAR)) {
          boolean inItsGap = manner == Manner.IN_ITS_GAP && gaps.isSame(j, i);
          pair(j, i, manner, inItsGap).ifPresent(pairs::add);
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.oldIndex() - pair.newIndex())));
    for (var pair : pairs) {
      if (!taken[pair.oldIndex()] && !oldByNew.containsKey(pair.newIndex())) {
        take(pair.oldIndex(), pair.newIndex());
      }
    }
  }

  private long freeOld() {
    long free = 0;
    for (boolean each : taken) {
      free += each ? 0 : 1;
    }
    return free;
  }

  private Optional<Pair> pair(int oldIndex, int newIndex, Manner manner, boolean inItsGap) {
    var before = old.get(oldIndex);
    var after = now.get(newIndex);
    double text =
        FRONT * before.text().front().to(after.front())
            + BACK * before.text().back().to(after.back());
    double place = inItsGap ? 1 : place(before.content(), after.content());
    double score = manner == Manner.ACROSS_GUIDES ? text / (FRONT + BACK) : text + PLACE * place;
    return score >= needed(before, after, manner, inItsGap)
        ? Optional.of(new Pair(oldIndex, newIndex, score))
        : Optional.empty();
  }

  private static double needed(Old before, ComparedText after, Manner manner, boolean inItsGap) {
    if (before.card().marks().retired()) {
      return LIKELY_RETURN;
    }
    boolean sameKind = before.content().kind() == after.content().kind();
    return switch (manner) {
      case ANYWHERE -> SURE;
      case IN_ITS_GAP -> inItsGap && sameKind ? LIKELY_IN_ITS_GAP : LIKELY;
      case ACROSS_GUIDES -> SURE_ELSEWHERE;
    };
  }

  private static double place(CardContent one, CardContent other) {
    var here = one.source().headingPath();
    var there = other.source().headingPath();
    if (here.equals(there)) {
      return 1;
    }
    boolean sameSection =
        !here.isEmpty() && !there.isEmpty() && here.getLast().equals(there.getLast());
    return sameSection ? 0.5 : 0;
  }
}
