package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells steps, which say what to do, from terms: {@code 1. **Check the logs**: …}. */
public final class Procedures {
  /** What a procedure's title says. */
  private static final WordList TITLES = Words.load("procedure-titles");

  /** With what its steps begin. */
  private static final WordList ACTIONS = Words.load("actions");

  /** Titles of what a learner does at a keyboard. */
  private static final WordList PRACTICE = Words.load("practice-titles");

  /** What is done with a mouse and a keyboard; some languages put it last. */
  private static final WordList AT_KEYBOARD = Words.load("keyboard-actions");

  private static final int MIN_STEPS = 2;

  private static final String HOW_TO = "how to ";

  /** Words in titles of advice, which no number counts. */
  private static final WordList ADVICE =
      new WordList(
          Set.of(
              "tips",
              "tip",
              "advice",
              "strategy",
              "consejos",
              "dicas",
              "conseils",
              "tipps",
              "suggerimenti",
              "consigli",
              "советы",
              "поради",
              "wskazówki",
              "ipuçları",
              "mẹo",
              "小贴士",
              "コツ",
              "팁"));

  /** With what advice begins that is no step. */
  private static final WordList ADVISED = ACTIONS.with(Words.load("advised"));

  /** With these a verb goes on that says what to do. */
  private static final Set<String> OBJECTS =
      Set.of(
          "a", "an", "the", "your", "not", "it", "them", "all", "every", "each", "some", "un",
          "una", "une", "el", "los", "las", "le", "les", "tu", "tus", "ein", "eine", "einen", "den",
          "das", "nicht", "um", "uma");

  private Procedures() {}

  /**
   * Whether most of the names below such a title say what to do, or each of several in their order
   * says what to do at a keyboard.
   */
  public static boolean areSteps(List<String> path, List<String> names, boolean numbered) {
    return areToldTo(path, names, numbered)
        || (numbered
            && names.size() >= MIN_STEPS
            && names.stream().allMatch(Procedures::isAtKeyboard));
  }

  // "Create a group", "Gruppe anlegen"
  private static boolean isAtKeyboard(String name) {
    String plain = Plain.of(name);
    int space = plain.indexOf(' ');
    return space > 0
        && (AT_KEYBOARD.contains(Words.lower(plain.substring(0, space)))
            || AT_KEYBOARD.contains(Words.lower(plain.substring(plain.lastIndexOf(' ') + 1))));
  }

  private static boolean areToldTo(List<String> path, List<String> names, boolean numbered) {
    return names.size() >= MIN_STEPS
        && !path.isEmpty()
        && ((numbered && isTitle(path.getLast()) && most(names, ACTIONS))
            || (isAdvice(path.getLast()) && most(names, ADVISED)));
  }

  /** Whether the title announces advice. */
  public static boolean isAdvice(String title) {
    return ADVICE.standsIn(title);
  }

  private static boolean most(List<String> names, WordList verbs) {
    return names.stream().filter(name -> begins(name, verbs)).count() * 2 > names.size();
  }

  /** Whether most of the names below a title such as "Lab" say what to do. */
  public static boolean arePractised(List<String> path, List<String> names) {
    return names.size() >= MIN_STEPS
        && !path.isEmpty()
        && isPractice(path.getLast())
        && names.stream().filter(name -> isAction(name) || isAtKeyboard(name)).count() * 2
            > names.size();
  }

  private static boolean isPractice(String title) {
    return PRACTICE.mayStandIn(title) && words(title).anyMatch(PRACTICE::contains);
  }

  /** Whether what is to be done at a keyboard is listed below a title such as "Lab". */
  public static boolean areCommands(List<String> path, List<Optional<Term>> terms) {
    if (path.isEmpty() || !isPractice(path.getLast())) {
      return false;
    }
    var texts = terms.stream().flatMap(Optional::stream).map(Term::text).toList();
    return texts.stream().filter(text -> text.startsWith("`")).count() * 2 > texts.size();
  }

  private static Stream<String> words(String title) {
    return Arrays.stream(Words.lower(Plain.of(title)).split("[^\\p{L}]+"));
  }

  private static boolean isTitle(String title) {
    return Plain.title(title).startsWith(HOW_TO)
        || (TITLES.mayStandIn(title) && words(title).anyMatch(TITLES::contains));
  }

  /** Whether the text begins with what to do: "Check the logs"; one word alone names a phase. */
  public static boolean isAction(String name) {
    return begins(name, ACTIONS);
  }

  /** Whether the name says what to do, whatever its verb: "Mind the boom", "Bring a rope". */
  public static boolean isCommand(String name) {
    String[] words = name.split(" ", 3);
    return words.length > 2 && OBJECTS.contains(words[1]);
  }

  private static boolean begins(String name, WordList verbs) {
    String plain = Plain.of(name);
    int space = plain.indexOf(' ');
    return space > 0 && verbs.contains(Words.lower(plain.substring(0, space)));
  }
}
