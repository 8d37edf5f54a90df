package app.guidebox.guide.extract.flow;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings that announce an answer, or the answers to all questions. */
public final class AnswerTitles {
  /** What part a key answers: {@code Module 3 answer key}, {@code Section 4: Answer Keys}. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(?:(?:(?:quick|self|knowledge|concept|skill|final|end)["
              + " -])?(?:check(?:point)?s?|review|recap|exercises?|lab|homework|worksheet|assessment)[\\s:]{1,3}|(?:module?|section|part|chapter|domain|unit|week|day|quiz|exam|test|practice|mock|final|set"
              + "|modul|teil|kapitel|lektion|módulo|capítulo|parte|\\d{1,3}|[-–—:])[\\s:]{1,3}){1,7}+");

  /** What a key answers, behind its title: {@code Respuestas del repaso}. */
  private static final Pattern OF_PART =
      Pattern.compile(
          "(?iU) (?:to|for|of|from|zum|zur|zu den|del?|de l[ao]s?|d[aeo]s?|du|alla|alle|della|van"
              + " de) (?:the |l['’])?(?:module?|section|chapter|unit|(?:quick"
              + " |self-?)?check|review|recap"
              + "|exam|quiz|lab|assessment|modul|kapitel|lektion|test|selbsttest|übung(?:en)?"
              + "|wiederholung|repaso|cap[ií]tulo|cuestionario|examen|m[oó]dulo|prueba|revis[aã]o|simulado|chapitre|révision|exercices?|ripasso|verifica|toets)(?:"
              + " \\d{1,3})?\\s*$");

  /** Which questions a key answers, behind its title: {@code Answer Key, Q28–Q33}. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)[\\s,:(\\[–—-]{1,5}(?:for )?(?:questions? ?|q\\.? ?)?\\d{1,4} ?(?:[-–—]|to)"
              + " ?q?\\d{1,4}[)\\]]?\\s*$");

  /** Which part of a long answer follows: {@code Answer (2/2)}. */
  private static final Pattern PART_OF = Pattern.compile("\\s*\\(\\d{1,2} ?/ ?\\d{1,2}\\)\\s*$");

  /** Whom a key is for, or what it tells: {@code Answer key (for the teacher)}. */
  private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()\\n]{1,60}\\)\\s*$");

  /** What a key tells beside the answers: {@code explanations}. */
  private static final WordList TOLD_BESIDE = Words.load("key-additions");

  /** Between the answers and what a key tells beside them. */
  private static final Pattern AND =
      Pattern.compile(
          "(?i)\\s+(?:[&+/|–—-]|and|with|und|mit|y|con|e|com|et|avec|и|с|та|з|i|z|ve|ile|en|met|dan|và"
              + "|kèm|og|och|med|a|s|cu|și|και)\\s+|\\s?[与和及與附]\\s?|\\s(?:및|と|과)\\s");

  /** A longer title says more than that it is a key. */
  private static final int MAX_KEY_TITLE = 160;

  private AnswerTitles() {}

  /** Whether the heading announces an answer or an explanation and says nothing else. */
  public static boolean isAnswer(Unit unit) {
    String title = unit.isHeading() ? QuestionNumbers.withoutNumber(unit.text()) : "";
    return AnswerLabel.of(title)
            .or(() -> Label.of(title, Words.EXPLANATION))
            .filter(label -> label.rest().length() <= AnswerLabel.MAX_KEY)
            .isPresent()
        || namesQuestion(title);
  }

  /** Whether the title names a question again and says that it is answered: {@code Q1 — Answer}. */
  public static boolean namesQuestion(String title) {
    String bare = title.endsWith(")") ? PART_OF.matcher(title).replaceFirst("") : title;
    return Label.of(bare, Words.QUESTION)
        .filter(label -> !label.number().isEmpty() && !label.rest().isEmpty())
        .filter(label -> !QuestionText.withoutType(label.rest()).isEmpty())
        .flatMap(label -> AnswerLabel.of(label.rest()))
        .filter(label -> label.rest().isEmpty())
        .isPresent();
  }

  /**
   * The title without what says whose answer it announces, or for how many points: {@code Answer ·
   * Ana}, {@code Answer (3 points)}.
   */
  public static String withoutAside(String title) {
    int dash = Math.max(title.indexOf(" — "), title.indexOf(" – "));
    if (dash > 0 && QuestionText.isPoints(title.substring(dash + 3).strip())) {
      return withoutAside(title.substring(0, dash).strip());
    }
    int point = title.indexOf(" · ");
    int bracket = title.endsWith(")") ? title.indexOf(" (") : title.indexOf('（');
    if (point < 0
        && bracket > 0
        && ")）".indexOf(title.charAt(title.length() - 1)) >= 0
        && QuestionText.isPoints(withoutBrackets(title.substring(bracket)))) {
      point = bracket;
    }
    if (point <= 0 || point > AnswerLabel.MAX_KEY) {
      return title;
    }
    String answer = title.substring(0, point);
    return AnswerLabel.of(answer).filter(label -> label.rest().isEmpty()).isPresent()
        ? answer
        : title;
  }

  private static String withoutBrackets(String aside) {
    return aside.replaceAll("[()（）\\s]+", " ").strip();
  }

  /** Whether the heading titles the answer to a numbered question: {@code Answer to exercise 3}. */
  public static boolean announces(String heading) {
    if (!Words.hasDigit(heading)) {
      return false;
    }
    String text = Words.lower(QuestionNumbers.withoutNumber(heading));
    int first = text.indexOf(' ');
    int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    return first > 1
        && Words.hasDigit(text)
        && (Words.ANSWER.contains(text.substring(0, first))
            || (second > 0 && Words.ANSWER.contains(text.substring(0, second))));
  }

  /** Whether the heading is the title of the answers to all questions. */
  public static boolean isKey(Unit unit) {
    return unit.isHeading() && isKey(unit.text());
  }

  /** Whether the text is such a title. */
  public static boolean isKey(String text) {
    if (text.length() > MAX_KEY_TITLE || !Words.KEY_TITLES.standsIn(text)) {
      return false;
    }
    Matcher parts = PARTS.matcher(text);
    String part = parts.lookingAt() ? text.substring(parts.end()) : text;
    boolean ranged = Words.hasDigit(part);
    String title = ranged ? RANGE.matcher(part).replaceFirst("") : part;
    String bare = QuestionNumbers.withoutNumber(title);
    return names(bare)
        || names(OF_PART.matcher(bare).replaceFirst(""))
        || (bare.endsWith(")") && namesOnly(ASIDE.matcher(bare).replaceFirst("")))
        || (ranged && namesBefore(bare));
  }

  // "Answer Key - Test 02"
  private static boolean namesBefore(String title) {
    int dash = Math.max(title.indexOf(" - "), Math.max(title.indexOf(" – "), title.indexOf(" — ")));
    return dash > 0
        && PARTS.matcher(title.substring(dash + 3) + " ").lookingAt()
        && names(title.substring(0, dash));
  }

  private static boolean names(String title) {
    return namesOnly(title) || namesWithMore(title);
  }

  private static boolean namesOnly(String title) {
    return Label.of(title, Words.KEY_TITLES).filter(label -> label.rest().isEmpty()).isPresent();
  }

  // "Answer key & full solutions", "Antworten mit kurzer Begründung"
  private static boolean namesWithMore(String title) {
    Matcher and = AND.matcher(title);
    return and.find()
        && and.start() > 0
        && isToldBeside(Words.lower(title.substring(and.end()).strip()))
        && namesOnly(title.substring(0, and.start()).strip());
  }

  // What is told in one word, or in two of which one is that word.
  private static boolean isToldBeside(String words) {
    int first = words.indexOf(' ');
    int last = words.lastIndexOf(' ');
    return TOLD_BESIDE.contains(words)
        || (first > 0
            && first == last
            && (TOLD_BESIDE.contains(words.substring(0, first))
                || TOLD_BESIDE.contains(words.substring(last + 1))));
  }
}
