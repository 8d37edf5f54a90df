package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letter of the right option, in bold within a sentence below the options: {@code So it must be
 * **B**, since …}.
 */
final class BoldLetter {
  private static final Pattern LETTER =
      Pattern.compile(
          "\\*\\*(?:\\p{L}{2,14} )?\\(?([A-H])(?:\\)|\\.(?= )[^*\\n]{1,120})?\\.?\\*\\*(?!\\p{L})");

  /** Words with which an author rules an option out. */
  private static final WordList RULED_OUT =
      Words.load("wrong").with(Words.load("chosen-wrong"), Words.load("wrong-answers"));

  private static final List<String> NOT =
      List.of(
          " not ", "n't ", " nicht ", " no ", " não ", " pas ", " non ", " не ", " nie ", " değil");

  private BoldLetter() {}

  /** That letter; empty where no option is named so, or several are, or one is ruled out. */
  static String in(String text) {
    if (!text.contains("**") || rulesOut(Words.lower(text))) {
      return "";
    }
    Matcher letters = LETTER.matcher(text);
    String only = "";
    while (letters.find()) {
      if (!only.isEmpty() && !only.equals(letters.group(1))) {
        return "";
      }
      only = letters.group(1);
    }
    return only;
  }

  private static boolean rulesOut(String lower) {
    return NOT.stream().anyMatch(lower::contains) || RULED_OUT.standsIn(lower);
  }
}
