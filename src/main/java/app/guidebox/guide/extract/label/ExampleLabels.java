package app.guidebox.guide.extract.label;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/** Labels that say no more than that examples follow: {@code **Examples:**}, {@code Example:}. */
public final class ExampleLabels {
  private static final WordList WORDS = Words.load("examples");

  /** No label is longer, with the marks around it. */
  private static final int MAX_LABEL = 24;

  private ExampleLabels() {}

  /** Whether the line is such a label. */
  public static boolean is(String line) {
    return line.length() <= MAX_LABEL
        && (line.indexOf(':') > 0 || line.indexOf('：') > 0)
        && WORDS.mayBeSaidIn(line)
        && WORDS.contains(Plain.title(line));
  }

  /** Whether what stands below these titles and labels is listed as examples. */
  public static boolean end(List<String> path) {
    return !path.isEmpty() && is(path.getLast());
  }
}
