package app.guidebox.guide.extract.wording;

import java.util.Arrays;
import java.util.List;

/** Tells steps, which say what to do, from terms: {@code 1. **Check the logs**: …}. */
public final class Procedures {
  /** What a procedure's title says. */
  private static final WordList TITLES = Words.load("procedure-titles");

  /** With what its steps begin. */
  private static final WordList ACTIONS = Words.load("actions");

  private static final int MIN_STEPS = 2;

  private Procedures() {}

  /** Whether most of the names below such a title say what to do. */
  public static boolean areSteps(List<String> path, List<String> names) {
    return names.size() >= MIN_STEPS
        && !path.isEmpty()
        && isTitle(path.getLast())
        && names.stream().filter(Procedures::isAction).count() * 2 > names.size();
  }

  private static boolean isTitle(String title) {
    return TITLES.mayStandIn(title)
        && Arrays.stream(Words.lower(Plain.of(title)).split("[^\\p{L}]+"))
            .anyMatch(TITLES::contains);
  }

  // "Check the logs"; one word alone names a phase.
  private static boolean isAction(String name) {
    String plain = Plain.of(name);
    int space = plain.indexOf(' ');
    return space > 0 && ACTIONS.contains(Words.lower(plain.substring(0, space)));
  }
}
