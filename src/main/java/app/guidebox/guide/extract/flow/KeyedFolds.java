package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Folds that explain first and name the right option last: {@code **Answer:** B}. */
final class KeyedFolds {
  /** Letters and what parts them are shorter. */
  private static final int MAX_KEY = 20;

  private static final int MAX_LETTERS = 6;

  private static final Pattern BETWEEN = Pattern.compile("[*_`.,;&/)( ]+|\\band\\b");

  private KeyedFolds() {}

  /** Whether the folded blocks are such. */
  static boolean endWithKey(List<Block> folded) {
    return folded.size() > 1
        && Label.of(text(folded.getFirst()).orElse(""), Words.EXPLANATION)
            .filter(Label::marked)
            .isPresent()
        && isKey(text(folded.getLast()).orElse(""));
  }

  /** The blocks, a key at their end before its explanation. */
  static List<Block> keyFirst(List<Block> folded) {
    if (!endWithKey(folded)) {
      return folded;
    }
    var first = new ArrayList<>(folded);
    first.addFirst(first.removeLast());
    return first;
  }

  private static Optional<String> text(Block block) {
    return block instanceof Block.Paragraph(var text, _)
        ? Optional.of(text.markdown())
        : Optional.empty();
  }

  private static boolean isKey(String text) {
    return text.indexOf('\n') < 0
        && AnswerLabel.of(text).filter(label -> areLetters(label.rest())).isPresent();
  }

  private static boolean areLetters(String rest) {
    String bare = BETWEEN.matcher(rest).replaceAll("");
    return !bare.isEmpty()
        && rest.length() <= MAX_KEY
        && bare.length() <= MAX_LETTERS
        && bare.chars().allMatch(c -> c >= 'A' && c <= 'H');
  }
}
