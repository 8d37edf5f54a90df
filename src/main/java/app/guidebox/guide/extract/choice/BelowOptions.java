package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;

/** The last entry of a list of options that is none of them: {@code - Explanation: …}. */
public final class BelowOptions {
  /** A label has no more characters, with its marks. */
  private static final int MAX_LABEL = 40;

  private BelowOptions() {}

  /** Whether the last entry has a label and lacks the letter or box that all others have. */
  public static boolean endList(Block.ListBlock list) {
    int last = list.items().size() - 1;
    return last > 1
        && list.items().get(last).task() == Block.Task.NONE
        && isLabelled(text(list, last))
        && (areBoxed(list, 0, last) || areLettered(list, 0, last));
  }

  private static boolean isLabelled(String text) {
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    return colon > 1 && colon <= MAX_LABEL && LetteredText.of(text).isEmpty();
  }

  /** Whether each of these entries has a box. */
  static boolean areBoxed(Block.ListBlock list, int from, int to) {
    return list.items().subList(from, to).stream().allMatch(item -> item.task() != Block.Task.NONE);
  }

  /** Whether each of these entries has its letter, the first of them the first one. */
  static boolean areLettered(Block.ListBlock list, int from, int to) {
    for (int i = from; i < to; i++) {
      int index = i - from;
      if (LetteredText.of(text(list, i)).filter(found -> found.isNext(index)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The text with which an entry begins; empty if it begins with none. */
  static String text(Block.ListBlock list, int index) {
    return list.items().get(index).firstText().orElse("");
  }
}
