package app.guidebox.study;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.extract.ExtractionOptions;
import app.guidebox.guide.extract.found.Convention;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What the learner wants to be made of one guide; kept with its deck, so that it holds for the next
 * import too.
 *
 * @param leftOut conventions that make no cards here
 * @param termsInAnswers whether terms inside answers become cards of their own as well
 * @param leftOutCards single cards that are left out, by their {@link #keys}
 * @param answers the file that holds the answers to this guide's questions, if another one does
 */
public record GuideWishes(
    Set<Convention> leftOut,
    boolean termsInAnswers,
    Set<String> leftOutCards,
    Optional<Path> answers) {
  /** Every card that is found. */
  public static final GuideWishes NONE =
      new GuideWishes(Set.of(), false, Set.of(), Optional.empty());

  private static final String WITHOUT = "without ";
  private static final String TERMS = "terms in answers";
  private static final String CARD = "card not ";
  private static final String ANSWERS = "answers ";

  public GuideWishes {
    leftOut = Set.copyOf(leftOut);
    leftOutCards = Set.copyOf(leftOutCards);
  }

  /** The same, with cards of that convention or without. */
  public GuideWishes with(Convention convention, boolean wanted) {
    return new GuideWishes(
        changed(leftOut, convention, !wanted), termsInAnswers, leftOutCards, answers);
  }

  /** The same, with that card or without. */
  public GuideWishes withCard(String key, boolean wanted) {
    return new GuideWishes(leftOut, termsInAnswers, changed(leftOutCards, key, !wanted), answers);
  }

  /** The same, with cards of the terms inside answers or without. */
  public GuideWishes withTermsInAnswers(boolean wanted) {
    return new GuideWishes(leftOut, wanted, leftOutCards, answers);
  }

  /** The same, with the answers in that file or without. */
  public GuideWishes withAnswers(Optional<Path> file) {
    return new GuideWishes(leftOut, termsInAnswers, leftOutCards, file);
  }

  private static <T> Set<T> changed(Set<T> set, T element, boolean in) {
    var changed = new HashSet<>(set);
    if (in) {
      changed.add(element);
    } else {
      changed.remove(element);
    }
    return changed;
  }

  ExtractionOptions options() {
    return new ExtractionOptions(leftOut, termsInAnswers);
  }

  /**
   * What tells the cards of a guide from each other also after an edit elsewhere in it: the front,
   * and which one it is of those with the same front.
   */
  static List<String> keys(List<CardContent> cards) {
    var seen = new HashMap<String, Integer>();
    var keys = new ArrayList<String>();
    for (var card : cards) {
      var front = Likeness.plain(card.front());
      keys.add(front + "#" + seen.merge(front, 1, Integer::sum));
    }
    return keys;
  }

  /** A line for each wish, for {@link #parse} to read; empty where nothing is wished. */
  String lines() {
    var lines = new StringJoiner("\n");
    leftOut.stream().sorted().forEach(each -> lines.add(WITHOUT + each.id()));
    if (termsInAnswers) {
      lines.add(TERMS);
    }
    leftOutCards.stream().sorted().forEach(key -> lines.add(CARD + key));
    answers.ifPresent(file -> lines.add(ANSWERS + file));
    return lines.toString();
  }

  // A convention that this Guidebox does not know was written by a newer one.
  static GuideWishes parse(String lines) {
    var wishes = NONE;
    for (var line : lines.split("\n", -1)) {
      if (line.startsWith(WITHOUT)) {
        wishes = wishes.without(line.substring(WITHOUT.length()));
      } else if (line.equals(TERMS)) {
        wishes = wishes.withTermsInAnswers(true);
      } else if (line.startsWith(CARD)) {
        wishes = wishes.withCard(line.substring(CARD.length()), false);
      } else if (line.startsWith(ANSWERS)) {
        wishes = wishes.withAnswers(Optional.of(Path.of(line.substring(ANSWERS.length()))));
      }
    }
    return wishes;
  }

  private GuideWishes without(String id) {
    return Convention.ofId(id).map(convention -> with(convention, false)).orElse(this);
  }
}
