package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import java.util.List;
import java.util.StringJoiner;

/** Questions that go on in the next line for want of room, with their answer in the line below. */
public final class WrappedQuestions {
  /** More lines are a text. */
  private static final int MAX_ROWS = 4;

  /** A line for want of room is longer. */
  private static final int WIDE = 50;

  private WrappedQuestions() {}

  /** The text with the lines of such a question made one; others as they are. */
  public static String joined(String text) {
    int lineEnd = text.indexOf('\n');
    if (lineEnd < 0 || !QuestionText.hasAnyMark(text)) {
      return lineEnd < WIDE || !isWrappedDemand(text) ? text : text.replace('\n', ' ');
    }
    String first = text.substring(0, lineEnd);
    if (QuestionText.asksInWideLetters(first)) {
      return text;
    }
    if (QuestionText.hasAnyMark(first)) {
      return asksOn(text) ? text.replace('\n', ' ') : text;
    }
    String[] rows = text.split("\n", MAX_ROWS + 1);
    int last = Math.min(rows.length, MAX_ROWS);
    int asked = 1;
    boolean whole = !endsSentence(first);
    while (asked < last && !QuestionText.hasMark(Plain.of(rows[asked]))) {
      whole &= !endsSentence(rows[asked++]);
    }
    boolean pointed = asked + 1 < rows.length && isPointed(rows[asked + 1].strip());
    if (asked == last || !(pointed || (whole && QuestionText.begins(Plain.of(first))))) {
      return text;
    }
    var question = new StringJoiner(" ");
    for (int i = 0; i <= asked; i++) {
      question.add(rows[i].strip());
    }
    return asked + 1 == rows.length
        ? question.toString()
        : question + "\n" + String.join("\n", List.of(rows).subList(asked + 1, rows.length));
  }

  // "What is a reef? When is it taken, and how is it" above "shaken out again?".
  private static boolean asksOn(String text) {
    String[] rows = text.split("\n", MAX_ROWS + 1);
    boolean whole = rows.length <= MAX_ROWS && QuestionText.hasMark(rows[rows.length - 1]);
    for (int i = 1; whole && i < rows.length; i++) {
      String above = rows[i - 1];
      whole = above.length() >= WIDE && !endsSentence(above) && !QuestionText.hasMark(above);
      whole &= !rows[i].isBlank() && Character.isLowerCase(rows[i].strip().charAt(0));
    }
    return whole;
  }

  // "Explain what a reef is and how it is taken in a strong" above "wind.".
  private static boolean isWrappedDemand(String text) {
    String[] rows = text.split("\n", MAX_ROWS + 1);
    boolean whole = rows.length <= MAX_ROWS && endsSentence(rows[rows.length - 1]);
    for (int i = 0; i < rows.length; i++) {
      boolean last = i == rows.length - 1;
      whole &= last || (rows[i].length() >= WIDE && !endsSentence(rows[i]));
      whole &= i == 0 || (!rows[i].isBlank() && Character.isLowerCase(rows[i].strip().charAt(0)));
    }
    return whole
        && (AskingLine.demands(FirstLine.of(text))
            || (!text.startsWith("*") && Demands.standIn(text)));
  }

  private static boolean isPointed(String row) {
    return !row.isEmpty() && !AnswerMarks.withoutArrow(row).equals(row);
  }

  private static boolean endsSentence(String row) {
    String bare = row.stripTrailing();
    return !bare.isEmpty() && ".:!;".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }
}
