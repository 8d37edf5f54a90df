package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.WhatIs;
import app.guidebox.guide.extract.label.FormLabels;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;

/** Tells lines that ask, or demand an answer, from those that happen to sound like it. */
public final class AskingLine {
  /** Words that begin a question, and as often tell when something is so. */
  private static final Set<String> WHEN = Set.of("when", "wann", "quando", "wanneer", "where");

  private static final Set<String> EXPLAIN =
      Set.of(
          "explain",
          "differentiate",
          "distinguish",
          "enumerate",
          "how",
          "why",
          "erkläre",
          "erkläre,",
          "erläutere",
          "erläutern",
          "explica",
          "explique",
          "expliquez",
          "spiega",
          "объясните",
          "поясніть",
          "wyjaśnij",
          "açıklayınız",
          "jelaskan");

  /** What is explained behind a dash has no longer name. */
  private static final int MAX_NAME = 24;

  /** What is asked for by name is short. */
  private static final int MAX_WHAT_IS = 60;

  private AskingLine() {}

  /** Whether the line asks, and is not a term with a text that happens to end in a question. */
  public static boolean asksPlainly(String line) {
    if (QuestionText.asksForTruth(line) || FormLabels.behind(line).isPresent()) {
      return true;
    }
    if (!QuestionText.hasAnyMark(line)) {
      return false;
    }
    String plain = Plain.of(line);
    boolean asks =
        QuestionText.hasMark(plain)
            || QuestionText.asksAndDemands(plain)
            || (Emphasis.isWhollyBold(line) && QuestionText.hasMarkInside(plain));
    return asks
        && Term.of(line).filter(term -> !QuestionText.hasMark(Plain.of(term.name()))).isEmpty()
        && !wonders(plain);
  }

  // "Slack — Held loosely, about to fall?"
  private static boolean wonders(String plain) {
    int dash = plain.indexOf(" — ");
    dash = dash < 0 ? plain.indexOf(" – ") : dash;
    return dash > 0
        && dash <= MAX_NAME
        && !QuestionText.asks(plain.substring(0, dash))
        && !QuestionText.asks(plain.substring(dash + 3).split("[,;]", 2)[0]);
  }

  /** Whether the text is one line that asks and begins like a question. */
  public static boolean isOne(String line) {
    String text = LinkLines.withoutLast(line);
    return !text.startsWith("**")
        && text.indexOf('\n') < 0
        && QuestionText.hasAnyMark(text)
        && QuestionText.begins(Plain.of(text))
        && asksPlainly(text);
  }

  /** Whether the line demands an answer without a question mark. */
  public static boolean demands(String line) {
    return FormLabels.behind(line).isPresent() || demandsPlainly(line);
  }

  private static boolean demandsPlainly(String line) {
    String plain = Plain.of(line);
    return (QuestionText.asks(plain)
            || Demands.beginBehindComma(QuestionNumbers.withoutNumber(plain).strip()))
        && !statesWhen(line)
        && Term.of(line)
            .filter(term -> !term.text().isEmpty() || term.name().indexOf(' ') < 0)
            .isEmpty();
  }

  // "When a ship leaves;" and "When it comes back." tell when something is so.
  private static boolean statesWhen(String line) {
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    int space = line.indexOf(' ');
    return last == ';'
        || (last == '.' && space > 0 && WHEN.contains(Words.lower(line.substring(0, space))));
  }

  /** Whether the line begins with a word such as "explain", which only a question does. */
  public static boolean explains(String line) {
    int space = line.indexOf(' ');
    return space > 0 && EXPLAIN.contains(Words.lower(line.substring(0, space)));
  }

  /** Whether the line asks in a few words what something is: {@code What is a reef}. */
  public static boolean asksWhatIs(String line) {
    return line.length() <= MAX_WHAT_IS
        && WhatIs.begins(Words.lower(line))
        && ".;:".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** Whether the text waits to be completed. */
  public static boolean isOpen(String text) {
    return !text.isEmpty()
        && (":：…_?？".indexOf(text.charAt(text.length() - 1)) >= 0
            || text.contains("\\_")
            || text.contains("___"));
  }
}
