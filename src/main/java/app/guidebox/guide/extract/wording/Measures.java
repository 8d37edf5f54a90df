package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells names that count, grade or measure something from those that have a meaning. */
public final class Measures {
  private static final WordList NUMBERED = Words.load("numbered-labels");

  private static final WordList MEASURES = Words.load("measures");

  /** What an exam is made up of, which is counted. */
  private static final WordList COUNTED = Words.load("exam-counts");

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

  /** A longer text says more than a figure. */
  private static final int MAX_FIGURE = 40;

  /** {@code 10–15 %}. */
  private static final int MAX_SHARE = 8;

  /** So many are no chance. */
  private static final int MIN_FACTS = 2;

  private Measures() {}

  /** Whether most of the terms are what was measured, each with its figure. */
  public static boolean areFigures(List<Optional<Term>> terms) {
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
  public static boolean isOne(String name) {
    String plain = Plain.of(name);
    return isScore(plain) || isNumbered(plain) || isDay(plain);
  }

  /** Whether the term only counts or grades; a domain that is named and not weighed does not. */
  public static boolean isOne(Term term) {
    boolean named = term.name().startsWith(DOMAIN) && !Words.hasDigit(term.text());
    return (!named && isOne(term.name())) || isPart(Plain.of(term.name()));
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
  public static boolean areSamples(List<Optional<Term>> terms) {
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
    return at > space + 1
        && (bare || Apparatus.EXAMPLES.contains(Words.lower(plain.substring(0, space))));
  }

  // "90-100%", "<60%", "45-50 correct (90-100%)".
  private static boolean isScore(String plain) {
    boolean graded = plain.indexOf('%') > 0 || plain.endsWith("correct");
    return graded && ("<>≥≤".indexOf(plain.charAt(0)) >= 0 || Character.isDigit(plain.charAt(0)));
  }
}
