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
        && (areBoxed(list, last) || areLettered(list, last));
  }

  private static boolean isLabelled(String text) {
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    return colon > 1 && colon <= MAX_LABEL && LetteredText.of(text).isEmpty();
  }

  private static boolean areBoxed(Block.ListBlock list, int end) {
    return list.items().subList(0, end).stream().allMatch(item -> item.task() != Block.Task.NONE);
  }

  private static boolean areLettered(Block.ListBlock list, int end) {
    for (int i = 0; i < end; i++) {
      int index = i;
      if (LetteredText.of(text(list, i)).filter(found -> found.isNext(index)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String text(Block.ListBlock list, int index) {
    return list.items().get(index).firstText().orElse("");
  }
}
