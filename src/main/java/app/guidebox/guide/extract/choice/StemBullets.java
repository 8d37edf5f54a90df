package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;

/**
 * Entries above options that Markdown joins to one list with them: {@code - a long boat}, an empty
 * line, {@code - A. rope}.
 */
public final class StemBullets {
  private static final int MIN_OPTIONS = 2;

  private StemBullets() {}

  /** How many entries stand above the options; 0 if the list is not made so. */
  public static int above(Block.ListBlock list) {
    int size = list.items().size();
    if (list.numbered() || size <= MIN_OPTIONS) {
      return 0;
    }
    int first = 0;
    while (first < size && isPlain(list, first)) {
      first++;
    }
    return first > 0 && size - first >= MIN_OPTIONS && areOptions(list, first) ? first : 0;
  }

  private static boolean isPlain(Block.ListBlock list, int index) {
    return list.items().get(index).task() == Block.Task.NONE
        && LetteredText.of(BelowOptions.text(list, index)).isEmpty();
  }

  private static boolean areOptions(Block.ListBlock list, int first) {
    int end = list.items().size();
    return list.items().get(first).task() != Block.Task.NONE
        ? BelowOptions.areBoxed(list, first, end)
        : BelowOptions.areLettered(list, first, end);
  }
}
