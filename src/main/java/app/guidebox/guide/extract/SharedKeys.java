package app.guidebox.guide.extract;

import app.guidebox.guide.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the key to several questions, folded away or under a title, from one question's answer. */
final class SharedKeys {
  /** Fewer letters behind numbers may be the parts of one answer. */
  private static final int MIN_ANSWERS = 3;

  private static final Pattern LETTERS =
      Pattern.compile(
          "[*_(`\\s]{0,4}[A-Ha-h](?:,? ?[A-Ha-h]){0,5}(?![\\p{L}\\p{N}'’]).*", Pattern.DOTALL);

  private SharedKeys() {}

  /** Whether the folded part is the key to several questions. */
  static boolean isKey(Block.Details details) {
    return Answers.isKeyTitle(details.summary().plain().strip()) && areAnswers(details.blocks());
  }

  /** Whether the heading at that place titles the key to several questions. */
  static boolean isTitled(Flow flow, int at) {
    if (!Answers.isKeyTitle(flow.get(at))) {
      return false;
    }
    int level = flow.get(at).headingLevel();
    var blocks = new ArrayList<Block>();
    for (int i = at + 1; i < flow.size() && flow.get(i).headingLevel() > level; i++) {
      blocks.add(flow.get(i).block());
    }
    return areAnswers(blocks);
  }

  private static boolean areAnswers(List<Block> blocks) {
    var answers = KeySheet.read(MarkdownWriter.write(blocks).lines().toList()).entries();
    long letters =
        answers.stream().filter(answer -> LETTERS.matcher(answer.text()).matches()).count();
    return letters >= MIN_ANSWERS && letters * 2 > answers.size();
  }
}
