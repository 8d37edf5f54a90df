package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.asking.GuideTalk;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.Rhetorical;
import app.guidebox.guide.extract.label.ExampleLabels;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a guide says of itself, of its exam or of its author from what it teaches. */
public final class Apparatus {
  private static final WordList TITLES =
      Words.load("apparatus-titles").with(Words.load("gradings"));
  private static final WordList CLOSING = Words.load("closing-titles");

  /** What a guide is that only tells what to learn when. */
  private static final WordList PLANS = Words.load("study-plans");

  /** How guides name themselves. */
  private static final WordList ITSELF = Words.load("own-names");

  /** A longer text tells more than of the guide. */
  private static final int MAX_TALK = 200;

  /** How to study and what to read, whatever else such a title says. */
  private static final WordList ADVICE = Words.load("study-advice");

  /** With what somebody tells of what was done: Situation, Task, Action, Result. */
  private static final WordList FACTS =
      Words.load("metadata").with(Words.load("exam-facts"), Words.load("deed-parts"));

  /** How a guide begins to tell how it is used. */
  private static final Phrases USES =
      Phrases.of(
          "how to use this ",
          "how to use these ",
          "cómo usar est",
          "cómo utilizar est",
          "como usar est",
          "como utilizar est",
          "comment utiliser ce",
          "come usare quest",
          "so nutzt du dies",
          "как пользоваться эт",
          "как использовать эт",
          "jak korzystać z teg",
          "instructions for editors",
          "instructions for contributors",
          "instructions for candidates",
          "instructions for interviewers",
          "instrucciones para ",
          "instruções para ",
          "instructions pour les ",
          "istruzioni per ",
          "anleitung für ",
          "инструкция по проведению",
          "инструкция для ",
          "instrukcja dla ",
          "如何使用本");

  private static final WordList USE = new WordList(Set.copyOf(USES.all()));

  private static final Phrases CHANGES = Phrases.of("changelog", "change log", "release notes");

  /** {@code Sources & Further Reading}. */
  private static final Phrases JOINTS =
      Phrases.of(" & ", " and ", " und ", " y ", " e ", " et ", " и ", " , ");

  private static final Pattern AND = Pattern.compile(String.join("|", JOINTS.all()));

  /** What is numbered so is told of something else, whatever its name. */
  static final Set<String> EXAMPLES =
      Set.of("example", "ejemplo", "exemplo", "exemple", "beispiel", "esempio", "пример");

  private static final int MAX_EXAMPLE = 8;

  /** A longer title is a sentence. */
  private static final int MAX_TITLE = 60;

  /** One such word alone may be a term like any other. */
  private static final int MIN_FACTS = 2;

  private Apparatus() {}

  /** Whether a heading below the guide's own is the title of a part that teaches nothing. */
  public static boolean titled(List<String> path) {
    if (!path.isEmpty() && (tellsOfChanges(path.getFirst()) || plans(path.getFirst()))) {
      return true;
    }
    int from = Math.min(1, path.size() - 1);
    for (int i = from; i >= 0 && i < path.size(); i++) {
      if (isTitle(path.get(i))) {
        return true;
      }
    }
    return false;
  }

  // "Study plan for the harbour exam" above all that is to be learned.
  private static boolean plans(String title) {
    return title.length() <= MAX_TITLE && PLANS.standsIn(title) && advises(title);
  }

  // "Changelog of the rigging plan"
  private static boolean tellsOfChanges(String title) {
    if (title.length() > MAX_TITLE) {
      return false;
    }
    String plain = Words.lower(title);
    return CHANGES.standIn(plain);
  }

  /** Whether the heading is the title of what an author says at the end of a guide. */
  public static boolean isClosing(String heading) {
    return heading.length() <= MAX_TITLE
        && CLOSING.mayBeSaidIn(heading)
        && CLOSING.contains(bare(heading));
  }

  /** Whether the heading is the title of a part that teaches nothing. */
  public static boolean isTitle(String heading) {
    if (heading.length() > MAX_TITLE) {
      return false;
    }
    if (advises(heading) || GuideTalk.is(heading) || Rhetorical.invites(heading)) {
      return true;
    }
    if (!TITLES.mayBeSaidIn(heading) && !USE.mayBeSaidIn(heading)) {
      return false;
    }
    String title = bare(heading);
    return TITLES.contains(title)
        || USES.begin(title)
        || isTips(title)
        || joinsTitles(title)
        || isMeasured(heading, " — ")
        || isMeasured(heading, " – ")
        || isMeasured(heading, " (");
  }

  /** Whether it is such a title behind a number, and asks nothing: {@code 5. Conclusion}. */
  public static boolean isNumbered(String heading) {
    return QuestionNumbers.isNumbered(heading) && heading.indexOf('?') < 0 && isTitle(heading);
  }

  // "Study tips for pharmacists"; what asks may be a question of an interview.
  private static boolean advises(String heading) {
    return ADVICE.standsIn(heading) && heading.indexOf('?') < 0 && heading.indexOf('？') < 0;
  }

  // "Revision plan — 4 × 30 minutes", "Exam format (90 minutes)"
  private static boolean isMeasured(String heading, String sign) {
    int end = heading.indexOf(sign);
    int behind = end + sign.length();
    return end > 0
        && behind < heading.length()
        && Character.isDigit(heading.charAt(behind))
        && TITLES.contains(bare(heading.substring(0, end)));
  }

  /**
   * Whether the text speaks of the guide in which it stands: {@code These notes are made up of:}.
   */
  public static boolean tellsOfGuide(String text) {
    return text.length() <= MAX_TALK && ITSELF.standsIn(text);
  }

  /** The path of what stands below a line, which may be such a title: {@code **Links:**}. */
  public static List<String> below(Optional<String> entry, List<String> path) {
    String name = entry.orElse("");
    boolean titles = name.indexOf(':') > 0 || name.indexOf('：') > 0 || name.startsWith("**");
    boolean told = titles && name.length() <= MAX_TITLE;
    if (!told
        || !(isTitle(name)
            || ExampleLabels.is(name)
            || (name.startsWith("**") && isExample(List.of(Plain.of(name)))))) {
      return path;
    }
    return Stream.concat(path.stream(), Stream.of(name)).toList();
  }

  /** Whether the last title is that of one example, whose parts are no terms. */
  public static boolean isExample(List<String> path) {
    String title = path.isEmpty() ? "" : Plain.of(path.getLast());
    int end = 0;
    while (end < title.length() && Character.isLetter(title.charAt(end))) {
      end++;
    }
    return end > 0 && end <= MAX_EXAMPLE && EXAMPLES.contains(Words.lower(title.substring(0, end)));
  }

  private static boolean joinsTitles(String title) {
    boolean joins = title.indexOf(' ') > 0 && JOINTS.standIn(title);
    return joins && Arrays.stream(AND.split(title)).allMatch(TITLES::contains);
  }

  // "Interview tips for beginners", "Tips for interviewers".
  private static boolean isTips(String title) {
    int end = title.indexOf(" tips for ");
    return title.startsWith("tips for interview")
        || (end > 0 && TITLES.contains(title.substring(0, end + " tips".length())));
  }

  private static String bare(String heading) {
    return Plain.title(QuestionNumbers.withoutNumber(heading)).replace('’', '\'');
  }

  /**
   * Whether most of the names are those of facts, such as the time that an exam allows; one that
   * comes again with another number names a kind.
   */
  public static boolean holdsFacts(List<String> names) {
    long facts = names.stream().map(Plain::title).filter(FACTS::contains).distinct().count();
    return facts >= MIN_FACTS && facts * 2 >= names.size();
  }
}
