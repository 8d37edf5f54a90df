package app.guidebox.guide.extract.habit;

import app.guidebox.guide.extract.asking.Clauses;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;

/** What texts that begin in bold do as a rule: numbers, titles, lines by themselves. */
final class BoldHabits {
  private static final int MIN_ASKING = 2;

  private static final int MIN_NUMBERED = 3;

  /** Fewer lines that ask are part of a text. */
  private static final int MIN_LINES = 4;

  /** Fewer of them do not tell what a guide is made of. */
  private static final int MIN_ANNOUNCED = 5;

  /** "List of knots" demands nothing. */
  private static final int MIN_DEMAND = 4;

  private int numbers;
  private int titles;
  private int askingTitles;
  private int codes;
  private int askingCodes;
  private int outlined;
  private int askingOutlined;
  private int parts;
  private int beginnings;
  private int lines;
  private int askingLines;
  private int wordedLines;

  /** Takes the text into account, in bold or not. */
  void learn(String text) {
    numbers += BoldLines.isNumberOnly(text) || BoldLines.isTitledExercise(text) ? 1 : 0;
    learnTitle(text);
    learnLine(text);
    learnCode(BoldLines.behindCode(text));
  }

  // "**D1.** A reef is …" and "**P1.** All boats float." ask nothing.
  private void learnCode(String behind) {
    if (!behind.isEmpty()) {
      String plain = Plain.of(FirstLine.of(behind));
      boolean stem = plain.endsWith(":") || plain.endsWith("：");
      boolean asks = QuestionText.asks(plain) || QuestionText.hasMarkInside(plain);
      codes++;
      askingCodes += stem || asks || Demands.standIn(plain) ? 1 : 0;
    }
  }

  private void learnTitle(String text) {
    if (BoldLines.isNumberedTitle(text)) {
      titles++;
      String title = FirstLine.of(text).strip();
      parts += title.endsWith(":**") || title.endsWith(":") ? 1 : 0;
      beginnings += title.startsWith("**1.") || title.startsWith("**1)") ? 1 : 0;
      boolean demands = QuestionText.asks(Plain.of(FirstLine.of(text)));
      askingTitles += demands || BoldLines.isAsked(text) ? 1 : 0;
    } else if (BoldLines.isOutlineTitle(text)) {
      String title = Plain.of(FirstLine.of(text));
      outlined++;
      askingOutlined += QuestionText.asks(title) || QuestionText.hasMarkInside(title) ? 1 : 0;
    }
  }

  private void learnLine(String text) {
    String line = Emphasis.isNear(text) ? BoldLines.untagged(FirstLine.of(text)) : "";
    if (Emphasis.isWhollyBold(line) && !Emphasis.isInCapitals(line)) {
      lines++;
      String inside = Emphasis.unwrapped(line);
      boolean whole = inside.endsWith(".") || Words.areAtLeast(MIN_DEMAND, inside);
      boolean asks = (whole && Demands.begin(inside)) || QuestionText.hasMark(inside);
      askingLines += asks ? 1 : 0;
      wordedLines += !asks && isWorded(inside) ? 1 : 0;
    }
  }

  // "What is a reef"
  private static boolean isWorded(String inside) {
    return Character.isLetterOrDigit(inside.codePointBefore(inside.length()))
        && Words.areAtLeast(MIN_DEMAND, inside)
        && QuestionText.begins(inside)
        && !Clauses.isOne(inside);
  }

  /** Whether nearly all lines in bold by themselves ask, be it without a mark. */
  boolean linesAskInWords() {
    return askingLines + wordedLines >= MIN_ANNOUNCED
        && askingLines + wordedLines >= Shares.MOST * lines;
  }

  /** Whether lines in bold by themselves are questions as a rule. */
  boolean linesAsk() {
    return askingLines >= MIN_ASKING && askingLines >= Shares.MARKED * lines;
  }

  /** Whether lines in bold by themselves are questions but for one or the other. */
  boolean nearlyAllLinesAsk() {
    return askingLines >= MIN_LINES && askingLines >= Shares.MOST * lines;
  }

  /** Whether the guide numbers its questions or exercises in bold. */
  boolean areNumbered() {
    return numbers >= MIN_NUMBERED;
  }

  /** Whether texts behind a letter and a number in bold ask as a rule. */
  boolean codesAsk() {
    return codes >= MIN_NUMBERED && askingCodes >= Shares.MOST * codes;
  }

  /** Whether numbered titles are questions as a rule. */
  boolean titlesAsk() {
    return titles >= MIN_NUMBERED && askingTitles >= Shares.WORDED * titles;
  }

  /** Whether titles with numbers of several parts are questions as a rule. */
  boolean outlineAsks() {
    return outlined >= MIN_NUMBERED && askingOutlined >= Shares.WORDED * outlined;
  }

  /** Whether numbered titles are counted through, and none of them names a part. */
  boolean titlesAreCounted() {
    return titles >= MIN_ANNOUNCED && parts == 0 && beginnings * MIN_ANNOUNCED <= titles;
  }
}
