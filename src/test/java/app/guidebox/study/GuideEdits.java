package app.guidebox.study;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Changes a guide's cards as authors do, and remembers which card is which. */
final class GuideEdits {
  /** The number of a card that was not there before. */
  static final int NEW = -1;

  private static final List<String> WORDS =
      List.of("usually", "service", "region", "the", "best", "which", "first", "cost", "managed");

  /**
   * A card on its way through the edits.
   *
   * @param number its place in the guide before; {@link #NEW} if it was not there
   * @param touched whether an edit was made to it
   */
  record Tracked(int number, CardContent content, boolean touched) {}

  private final Random random;
  private final List<CardContent> others;

  /**
   * @param others cards of other guides, from which new ones are taken
   */
  GuideEdits(Random random, List<CardContent> others) {
    this.random = random;
    this.others = others;
  }

  /** The guide's cards after so many edits, with the lines they have then. */
  List<Tracked> apply(List<CardContent> guide, int edits) {
    var cards = new ArrayList<Tracked>();
    for (int i = 0; i < guide.size(); i++) {
      cards.add(new Tracked(i, guide.get(i), false));
    }
    for (int edit = 0; edit < edits; edit++) {
      applyOne(cards);
    }
    return IntStream.range(0, cards.size()).mapToObj(i -> atLine(cards.get(i), i)).toList();
  }

  private void applyOne(List<Tracked> cards) {
    int at = random.nextInt(cards.size());
    var card = cards.get(at);
    switch (random.nextInt(10)) {
      case 0, 1 -> cards.set(at, reworded(card, words(card.content().front(), 1), back(card)));
      case 2 -> cards.set(at, reworded(card, typo(card.content().front()), back(card)));
      case 3, 4 -> cards.set(at, reworded(card, front(card), rewritten(back(card))));
      case 5 -> cards.set(at, reworded(card, words(front(card), 1), rewritten(back(card))));
      case 6 -> cards.remove(at);
      case 7 -> cards.add(at, fresh(card));
      case 8 -> cards.add(random.nextInt(cards.size()), touched(cards.remove(at)));
      default -> cards.set(at, moved(card));
    }
  }

  private static String front(Tracked card) {
    return card.content().front();
  }

  private static String back(Tracked card) {
    return card.content().back();
  }

  private static Tracked touched(Tracked card) {
    return new Tracked(card.number(), card.content(), true);
  }

  private static Tracked reworded(Tracked card, String front, String back) {
    var old = card.content();
    return new Tracked(
        card.number(), new CardContent(old.kind(), front, back, old.options(), old.source()), true);
  }

  private Tracked fresh(Tracked neighbour) {
    var other = others.get(random.nextInt(others.size()));
    var source = neighbour.content().source();
    return new Tracked(
        NEW,
        new CardContent(other.kind(), other.front(), other.back(), other.options(), source),
        true);
  }

  private static Tracked moved(Tracked card) {
    var old = card.content();
    var source = old.source();
    var headings = new ArrayList<>(source.headingPath());
    headings.add("Another section");
    return new Tracked(
        card.number(),
        new CardContent(
            old.kind(),
            old.front(),
            old.back(),
            old.options(),
            new Source(source.guide(), headings, source.line(), source.endLine())),
        true);
  }

  private static Tracked atLine(Tracked card, int position) {
    var old = card.content();
    var source =
        new Source(
            old.source().guide(), old.source().headingPath(), position * 10 + 1, position * 10 + 5);
    return new Tracked(
        card.number(),
        new CardContent(old.kind(), old.front(), old.back(), old.options(), source),
        card.touched());
  }

  // One word more, one less, or another one, so many times.
  private String words(String text, int times) {
    var words = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(words.size());
      var word = WORDS.get(random.nextInt(WORDS.size()));
      switch (random.nextInt(3)) {
        case 0 -> words.add(at, word);
        case 1 -> words.set(at, word);
        default -> {
          if (words.size() > 3) {
            words.remove(at);
          }
        }
      }
    }
    return String.join(" ", words);
  }

  private String typo(String text) {
    if (text.length() < 4) {
      return text;
    }
    int at = 1 + random.nextInt(text.length() - 2);
    return text.substring(0, at) + text.charAt(at) + text.substring(at);
  }

  // A line of the answer is rewritten, and one is added.
  private String rewritten(String text) {
    var lines = text.lines().collect(Collectors.toCollection(ArrayList::new));
    if (lines.isEmpty()) {
      return "A new answer.";
    }
    int at = random.nextInt(lines.size());
    lines.set(at, words(lines.get(at), 3));
    lines.add("As of this year this is " + WORDS.get(random.nextInt(WORDS.size())) + ".");
    return String.join("\n", lines);
  }
}
