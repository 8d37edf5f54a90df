package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Titles that were cut where the line of a printed page ended: {@code ### 3. A sail is made} right
 * above {@code ### smaller by}, as one title.
 */
public final class WrappedTitles {
  private static final String OPENS = "¿";

  /** A sentence or a title ends so. */
  private static final String ENDS = ".!?:;…？。：！";

  /** What fills a line has as many words. */
  private static final int MIN_WORDS = 5;

  private WrappedTitles() {}

  /** The blocks with such titles put together. */
  public static List<Block> joined(List<Block> blocks) {
    var joined = new ArrayList<Block>();
    boolean found = false;
    for (Block block : blocks) {
      if (block instanceof Block.Heading below
          && !joined.isEmpty()
          && joined.getLast() instanceof Block.Heading above
          && goesOn(above, below)) {
        joined.set(joined.size() - 1, joined(above, below));
        found = true;
      } else {
        joined.add(block);
      }
    }
    return found ? joined : blocks;
  }

  // Behind a number or a letter, in a small letter or within what is asked.
  private static boolean goesOn(Block.Heading above, Block.Heading below) {
    String first = above.text().markdown().strip();
    String next = below.text().markdown().strip();
    if (above.level() != below.level() || first.isEmpty() || next.isEmpty()) {
      return false;
    }
    boolean open =
        ENDS.indexOf(first.charAt(first.length() - 1)) < 0 && Words.areAtLeast(MIN_WORDS, first);
    boolean asked = first.contains(OPENS) && next.endsWith("?") && !next.contains(OPENS);
    return open
        && (asked || (Character.isLowerCase(next.codePointAt(0)) && isRest(next)))
        && isCounted(first)
        && !isCounted(next);
  }

  // A word by itself may be the name of a command.
  private static boolean isRest(String title) {
    return title.indexOf(' ') > 0 || ENDS.indexOf(title.charAt(title.length() - 1)) >= 0;
  }

  // "3. A sail …", "B) A sail …"
  private static boolean isCounted(String title) {
    boolean lettered =
        title.length() > 2 && title.charAt(1) == ')' && Character.isLetter(title.charAt(0));
    return lettered || QuestionNumbers.isNumbered(title);
  }

  private static Block joined(Block.Heading above, Block.Heading below) {
    var content = new ArrayList<>(above.text().content());
    content.add(new Inline.Text(" "));
    content.addAll(below.text().content());
    String markdown = above.text().markdown().strip() + " " + below.text().markdown().strip();
    return new Block.Heading(
        above.level(), new Prose(markdown, content), above.lines().to(below.lines().last()));
  }
}
