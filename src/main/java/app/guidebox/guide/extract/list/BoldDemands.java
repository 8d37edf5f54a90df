package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;

/**
 * Entries in bold that ask without a mark, each with its answer in a list below it: {@code -
 * **briefly explain how a reef is tied**}, as an exam's topics are answered.
 */
public final class BoldDemands {
  /** Fewer may be titles. */
  private static final int MIN_ASKED = 3;

  private BoldDemands() {}

  /** Whether the list consists of such entries for the most part. */
  static boolean areAsked(Block.ListBlock list) {
    if (!list.items().getFirst().firstText().orElse("").startsWith("**")) {
      return false;
    }
    if (list.items().size() < MIN_ASKED) {
      return list.numbered() && list.items().stream().allMatch(BoldDemands::isSentence);
    }
    int asked = 0;
    for (Block.Item item : list.items()) {
      boolean told = item.blocks().size() == 2 && item.blocks().get(1) instanceof Block.ListBlock;
      asked += told && item.firstText().filter(BoldDemands::asks).isPresent() ? 1 : 0;
    }
    return asked >= MIN_ASKED && asked * 3 >= list.items().size() * 2;
  }

  // "1. **Tell of a storm.**" with an answer below it; no title ends in a full stop.
  private static boolean isSentence(Block.Item item) {
    String line = item.firstText().orElse("");
    return item.blocks().size() == 2
        && item.blocks().get(1) instanceof Block.ListBlock
        && (line.endsWith(".**") || line.endsWith("**."))
        && asks(line);
  }

  /** Whether the line is one of them; a word may stand before what demands. */
  public static boolean asks(String line) {
    if (!Emphasis.isWhollyBold(line) || line.contains(":")) {
      return false;
    }
    String plain = Plain.of(line);
    return QuestionText.asks(plain) || Demands.begin(plain.substring(plain.indexOf(' ') + 1));
  }
}
