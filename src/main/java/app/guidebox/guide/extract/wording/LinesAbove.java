package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Lines right above a question that are no part of it: its level, its points, a title. */
final class LinesAbove {
  /** A title is shorter. */
  private static final int MAX_TITLE = 80;

  private static final WordList FACTS = Words.load("question-facts");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}{1,5}[-_])+\\d{1,4}(?:\\s*\\[[^\\[\\]?]{1,30}\\])*|\\d{1,4}(?:\\s*\\[\\p{L}{2,15}:[^\\[\\]?]{1,30}\\])+");

  private LinesAbove() {}

  /** Whether the line is in brackets or says what the question counts. */
  static boolean isAside(String line) {
    return isInBrackets(line) || isGrade(line) || isName(line);
  }

  // "SD-001 [level: junior]", by which the question is found in a bank of them.
  private static boolean isName(String line) {
    return line.length() <= MAX_TITLE
        && (line.indexOf('-') > 0 || line.indexOf('[') > 0)
        && NAME.matcher(line.strip()).matches();
  }

  // "(Level 1 — Roles)"
  private static boolean isInBrackets(String line) {
    String bare = line.strip();
    int last = bare.length() - 1;
    return last > 1
        && last <= MAX_TITLE
        && "([".indexOf(bare.charAt(0)) >= 0
        && ")]".indexOf(bare.charAt(last)) >= 0
        && bare.lastIndexOf(bare.charAt(0)) == 0
        && !QuestionText.hasAnyMark(bare);
  }

  // "Weight: 7%"
  private static boolean isGrade(String line) {
    return line.length() <= MAX_TITLE
        && line.indexOf(':') > 0
        && Label.of(line, FACTS)
            .filter(Label::marked)
            .map(label -> Plain.of(label.rest()).strip())
            .filter(rest -> !rest.isEmpty() && Character.isDigit(rest.charAt(0)))
            .filter(rest -> rest.chars().noneMatch(c -> "?:,.".indexOf(c) >= 0))
            .isPresent();
  }

  /** Whether the line is a title of questions, of which the first stands below. */
  static boolean isTitle(String line, String below) {
    return line.length() <= MAX_TITLE
        && below.indexOf('\n') < 0
        && QuestionNumbers.isNumbered(below)
        && QuestionText.asks(below)
        && ".?:".indexOf(line.charAt(line.length() - 1)) < 0
        && QuestionTitles.announced(List.of(Plain.of(line)));
  }
}
