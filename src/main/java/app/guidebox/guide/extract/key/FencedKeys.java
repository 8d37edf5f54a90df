package app.guidebox.guide.extract.key;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.choice.LetteredText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keys that are set off as code below their options, in a fence of no language. */
public final class FencedKeys {
  /** A longer line says more than which option is right. */
  private static final int MAX_LENGTH = 400;

  /** More lines are options themselves. */
  private static final int MAX_RIGHT = 3;

  private FencedKeys() {}

  /**
   * The fence as a labelled answer, if it is no code: {@code Answer: B} with what explains it, or
   * the right ones of the options above it once more.
   */
  public static Optional<String> of(Block.Fence fence, List<Unit> above) {
    String text = fence.text().strip();
    if (above.isEmpty() || !fence.language().isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    String line = FirstLine.of(text);
    boolean labelled = line.length() < MAX_LENGTH && AnswerLabel.begins(line);
    if (labelled) {
      return KeyLines.areOptions(above) ? Optional.of(text) : Optional.empty();
    }
    return LetteredText.of(line).isPresent() ? repeated(text, above) : Optional.empty();
  }

  private static Optional<String> repeated(String text, List<Unit> above) {
    var right = text.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    String options = Words.lower(above.getLast().text());
    boolean repeats =
        right.size() <= MAX_RIGHT
            && right.stream().allMatch(line -> repeats(line, options))
            && KeyLines.areOptions(above);
    if (!repeats) {
      return Optional.empty();
    }
    String letters =
        right.stream().map(line -> line.substring(0, 1)).collect(Collectors.joining(", "));
    return Optional.of("Answer: " + (right.size() == 1 ? right.getFirst() : letters));
  }

  private static boolean repeats(String line, String options) {
    return LetteredText.of(line)
        .filter(found -> found.at() == 0 && Words.isLatin(found.letter()))
        .map(found -> Words.lower(line.substring(found.end()).strip()))
        .filter(options::contains)
        .isPresent();
  }
}
