package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.words.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels that number a question or name its chapter, which are no part of what it asks. */
final class FrontLabels {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:Q|Qn|Que|Ques|Question|No|Nr|Item)\\.?\\s?[-#]?\\d{1,4}[a-z]?\\s?[-–—.:)\\]]{0,2}\\s+(?=\\S)|(?:Domanda|Pregunta|Pergunta|Questão|Frage|Vraag|Fråga|Pytanie|Otázka|Вопрос|Питання|Soal|Soru|Kérdés|Câu(?:\\shỏi)?)\\s\\d{1,4}\\s+(?=[\\p{Lu}¿]))"
              + "|(?i:section|part|chapter|topic|module|lesson|unit|task)\\s\\d{1,3}\\s?[-–—.:]\\s+(?=\\S)");

  /** A label's number begins before this place. */
  private static final int NUMBER_BEFORE = 16;

  /** From one to some thirty. */
  private static final int MAX_ROMAN = 5;

  private FrontLabels() {}

  /**
   * The text without the label that it begins with: {@code Q What is …?}, {@code Question 3: …}.
   */
  static String without(String text) {
    if (text.startsWith("Q ") && QuestionText.begins(text.substring(2))) {
      return text.substring(2);
    }
    int roman = romanEnd(text);
    if (roman > 0 && QuestionText.begins(text.substring(roman))) {
      return text.substring(roman);
    }
    int colon = text.indexOf(':');
    boolean word =
        colon > 0
            && colon < Words.QUESTION.longest()
            && Words.QUESTION.contains(Words.lower(text.substring(0, colon)).strip());
    return word ? text.substring(colon + 1) : withoutNumbered(text);
  }

  // "IV. What is …?": where the text goes on behind a Roman number, or 0.
  private static int romanEnd(String text) {
    int at = 0;
    while (at < text.length() && at <= MAX_ROMAN && "IVX".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > 0 && at <= MAX_ROMAN && text.startsWith(". ", at) ? at + 2 : 0;
  }

  /** The text without such a label in bold: {@code **Q:** What is …?}. */
  static String withoutBold(String text) {
    int end = text.indexOf("**", 2);
    if (end < 0 || end > Words.QUESTION.longest() + 3) {
      return text;
    }
    boolean before = text.charAt(end - 1) == ':';
    boolean behind = text.startsWith(":", end + 2);
    String word = text.substring(2, before ? end - 1 : end).strip();
    boolean label = before != behind && Words.QUESTION.contains(Words.lower(word));
    String rest = label ? text.substring(end + (behind ? 3 : 2)).strip() : "";
    return rest.isEmpty() ? text : rest;
  }

  private static String withoutNumbered(String text) {
    for (int i = 0; i < text.length() && i < NUMBER_BEFORE; i++) {
      if (Character.isDigit(text.charAt(i))) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? text.substring(label.end()) : text;
      }
    }
    return text;
  }
}
