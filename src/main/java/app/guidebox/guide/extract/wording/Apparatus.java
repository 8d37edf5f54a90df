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
import java.util.stream.IntStream;
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

  private static final WordList FACTS = Words.load("metadata").with(Words.load("exam-facts"));
  private static final WordList NUMBERED = Words.load("numbered-labels");

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

  private static final WordList MEASURES = Words.load("measures");

  /** What an exam is made up of, which is counted. */
  private static final WordList COUNTED = Words.load("exam-counts");

  private static final Phrases CHANGES = Phrases.of("changelog", "change log", "release notes");

  /** {@code Sources & Further Reading}. */
  private static final Phrases JOINTS =
      Phrases.of(" & ", " and ", " und ", " y ", " e ", " et ", " и ", " , ");

  private static final Pattern AND = Pattern.compile(String.join("|", JOINTS.all()));

  /** What is numbered so is told of something else, whatever its name. */
  private static final Set<String> EXAMPLES =
      Set.of("example", "ejemplo", "exemplo", "exemple", "beispiel", "esempio", "пример");

  private static final int MAX_EXAMPLE = 8;

  /** The parts of a guide, which its outline lists. */
  private static final Set<String> PARTS =
      Set.of(
          "part",
          "chapter",
          "section",
          "module",
          "unit",
          "lesson",
          "parte",
          "capítulo",
          "módulo",
          "partie",
          "chapitre",
          "teil",
          "kapitel",
          "часть",
          "глава");

  private static final int MAX_PART = 10;

  /** The kind of an exam's parts, which have names. */
  private static final String DOMAIN = "Domain ";

  private static final String DAY = "0000-00-00";

  /** A longer title is a sentence. */
  private static final int MAX_TITLE = 60;

  /** A longer text says more than a figure. */
  private static final int MAX_FIGURE = 40;

  /** {@code 10–15 %}. */
  private static final int MAX_SHARE = 8;

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

  /** Whether most of the terms are what was measured, each with its figure. */
  public static boolean holdsFigures(List<Optional<Term>> terms) {
    int measured = 0;
    int others = 0;
    for (Optional<Term> term : terms) {
      if (term.isPresent() && isMeasured(term.get())) {
        measured++;
      } else {
        others++;
      }
    }
    boolean scored =
        terms.stream().allMatch(it -> it.map(Term::text).filter(Scores::is).isPresent());
    return scored || (measured >= MIN_FACTS && measured >= others);
  }

  // A share of the whole measures whatever has it.
  private static boolean isMeasured(Term term) {
    String text = term.text();
    boolean share =
        (text.endsWith("%") && text.length() <= MAX_SHARE)
            || (text.endsWith("%)") && text.length() <= MAX_FIGURE);
    return (isFigure(text) && (share || isMeasured(term.name()))) || isCounted(text);
  }

  // "12 questions", "30% coverage".
  private static boolean isCounted(String text) {
    int at = 0;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at)) || "-–%~ ".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return at > 0
        && end > at
        && COUNTED.mayBeginAt(at, text)
        && COUNTED.contains(Words.lower(text.substring(at, end)));
  }

  private static boolean isFigure(String text) {
    int at = 0;
    while (at < text.length() && "~≈<>≤≥±+-*`$€ ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.length() <= MAX_FIGURE && Character.isDigit(text.charAt(at));
  }

  // "Training accuracy", "Worst case (p081)".
  private static boolean isMeasured(String name) {
    return Arrays.stream(Words.lower(name).split(" ")).anyMatch(MEASURES::contains);
  }

  /** Whether the name counts or grades and says nothing by itself: a week, a step, a score. */
  public static boolean isMeasure(String name) {
    String plain = Plain.of(name);
    return isScore(plain) || isNumbered(plain) || isDay(plain);
  }

  /** Whether the term only counts or grades; a domain that is named and not weighed does not. */
  public static boolean isMeasure(Term term) {
    boolean named = term.name().startsWith(DOMAIN) && !Words.hasDigit(term.text());
    return (!named && isMeasure(term.name())) || isPart(Plain.of(term.name()));
  }

  // "Part 2. Knots" in an outline of the guide.
  private static boolean isPart(String plain) {
    int space = plain.indexOf(' ');
    if (space <= 0 || space > MAX_PART || !PARTS.contains(Words.lower(plain.substring(0, space)))) {
      return false;
    }
    int at = space + 1;
    while (at < plain.length() && Character.isDigit(plain.charAt(at))) {
      at++;
    }
    return at > space + 1 && at + 1 < plain.length() && ".:".indexOf(plain.charAt(at)) >= 0;
  }

  /**
   * Whether the terms are samples that are counted from one, each with its figures: {@code Boat 1:
   * 12 m, 3 sails}.
   */
  public static boolean holdSamples(List<Optional<Term>> terms) {
    if (terms.size() < MIN_FACTS) {
      return false;
    }
    String kind = "";
    for (int i = 0; i < terms.size(); i++) {
      String name = terms.get(i).map(Term::name).map(Plain::of).orElse("");
      String number = " " + (i + 1);
      int end = name.length() - number.length();
      String before = name.endsWith(number) ? name.substring(0, end) : "";
      boolean same = kind.isEmpty() || kind.equals(before);
      if (before.isEmpty() || !same || numbers(terms.get(i).get().text()) < MIN_FACTS) {
        return false;
      }
      kind = before;
    }
    return true;
  }

  private static int numbers(String text) {
    int numbers = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean first = i == 0 || !Character.isDigit(text.charAt(i - 1));
      numbers += first && Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return numbers;
  }

  // "2031-04-05" in a log.
  private static boolean isDay(String plain) {
    return plain.length() >= DAY.length()
        && Character.isDigit(plain.charAt(0))
        && IntStream.range(0, DAY.length())
            .allMatch(
                i ->
                    DAY.charAt(i) == '0'
                        ? Character.isDigit(plain.charAt(i))
                        : "-./".indexOf(plain.charAt(i)) >= 0);
  }

  // "Step 2", "Week 1 (Days 1-7)", "Days 3-5".
  private static boolean isNumbered(String plain) {
    int space = plain.indexOf(' ');
    if (space <= 0 || !NUMBERED.contains(Words.lower(plain.substring(0, space)))) {
      return false;
    }
    int at = space + 1;
    while (at < plain.length()
        && (Character.isDigit(plain.charAt(at)) || "-–. ".indexOf(plain.charAt(at)) >= 0)) {
      at++;
    }
    boolean bare = at == plain.length() || plain.charAt(at) == '(';
    return at > space + 1 && (bare || EXAMPLES.contains(Words.lower(plain.substring(0, space))));
  }

  // "90-100%", "<60%", "45-50 correct (90-100%)".
  private static boolean isScore(String plain) {
    boolean graded = plain.indexOf('%') > 0 || plain.endsWith("correct");
    return graded && ("<>≥≤".indexOf(plain.charAt(0)) >= 0 || Character.isDigit(plain.charAt(0)));
  }
}
