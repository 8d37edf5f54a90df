package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.wording.FoldWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Folds that hold a question right above the one with its answer, as two tabs of one box do. */
final class AskedFolds {
  private AskedFolds() {}

  /** Whether one is among the blocks; a quick look. */
  static boolean areAmong(List<Block> blocks) {
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (isAsked(blocks, i)) {
        return true;
      }
    }
    return false;
  }

  /** The blocks, with what such folds hold in their place. */
  static List<Block> opened(List<Block> blocks) {
    if (!areAmong(blocks)) {
      return blocks;
    }
    var opened = new ArrayList<Block>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isAsked(blocks, i) && blocks.get(i) instanceof Block.Details asked) {
        opened.addAll(asked.blocks());
      } else {
        opened.add(blocks.get(i));
      }
    }
    return opened;
  }

  // A fold titled "Question" above one titled "Solution".
  private static boolean isAsked(List<Block> blocks, int at) {
    return at + 1 < blocks.size()
        && blocks.get(at) instanceof Block.Details asked
        && blocks.get(at + 1) instanceof Block.Details answer
        && Words.QUESTION.contains(Plain.title(asked.summary().markdown()))
        && FoldWords.announcesAnswer(answer.summary().markdown());
  }
}
