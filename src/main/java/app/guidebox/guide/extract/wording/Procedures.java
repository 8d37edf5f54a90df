package app.guidebox.guide.extract.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells steps, which say what to do, from terms: {@code 1. **Check the logs**: …}. */
public final class Procedures {
  /** What a procedure's title says. */
  private static final WordList TITLES = Words.load("procedure-titles");

  /** With what its steps begin. */
  private static final WordList ACTIONS = Words.load("actions");

  /** Titles of what a learner does at a keyboard. */
  private static final WordList PRACTICE = Words.load("practice-titles");

  private static final int MIN_STEPS = 2;

  private Procedures() {}

  /** Whether most of the names below such a title say what to do. */
  public static boolean areSteps(List<String> path, List<String> names) {
    return names.size() >= MIN_STEPS
        && !path.isEmpty()
        && isTitle(path.getLast())
        && names.stream().filter(Procedures::isAction).count() * 2 > names.size();
  }

  /** Whether what is to be done at a keyboard is listed below a title such as "Lab". */
  public static boolean areCommands(List<String> path, List<Optional<Term>> terms) {
    var texts = terms.stream().flatMap(Optional::stream).map(Term::text).toList();
    return !path.isEmpty()
        && texts.stream().filter(text -> text.startsWith("`")).count() * 2 > texts.size()
        && PRACTICE.mayStandIn(path.getLast())
        && words(path.getLast()).anyMatch(PRACTICE::contains);
  }

  private static Stream<String> words(String title) {
    return Arrays.stream(Words.lower(Plain.of(title)).split("[^\\p{L}]+"));
  }

  private static boolean isTitle(String title) {
    return TITLES.mayStandIn(title) && words(title).anyMatch(TITLES::contains);
  }

  // "Check the logs"; one word alone names a phase.
  private static boolean isAction(String name) {
    String plain = Plain.of(name);
    int space = plain.indexOf(' ');
    return space > 0 && ACTIONS.contains(Words.lower(plain.substring(0, space)));
  }
}
