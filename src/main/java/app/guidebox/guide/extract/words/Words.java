package app.guidebox.guide.extract.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words by which guides in the larger languages mark questions, answers and their parts. */
public final class Words {
  /** Words before a question. */
  public static final WordList QUESTION = Words.load("question");

  /** Words before an answer. */
  public static final WordList ANSWER = Words.load("answer");

  /** Words that also tell that what follows is the right one of several options. */
  public static final WordList CORRECT = Words.load("correct");

  /** Words before what explains an answer. */
  public static final WordList EXPLANATION = Words.load("explanation");

  /** Words before what some take for the answer. */
  public static final WordList WRONG_ANSWER = Words.load("wrong-answers");

  /** The titles of the answers to all questions. */
  public static final WordList KEY_TITLES = Words.load("answer-keys");

  /** What a question is asked for, which its author tells before the answer. */
  public static final WordList INTENTS = Words.load("intents");

  /** Labels that announce a definition. */
  public static final WordList DEFINITION = Words.load("definition-labels");

  /** With it the signs of Chinese, Japanese and Korean begin; few others come behind. */
  private static final char FIRST_WIDE = '\u3000';

  private Words() {}

  /** The words of the list of that name beside this class, one a line, also in plain letters. */
  public static WordList load(String name) {
    return lines(name).stream()
        .flatMap(PlainSpellings::of)
        .collect(Collectors.collectingAndThen(Collectors.toSet(), WordList::new));
  }

  /** The lines of the list of that name, from top to bottom. */
  static List<String> lines(String name) {
    try (var list = Words.class.getResourceAsStream(name + ".txt")) {
      var bytes = Objects.requireNonNull(list, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name, e);
    }
  }

  /** The text in lower case, the same on every machine. */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether the character is a letter of ASCII. */
  public static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether the text has so many words or more; it is read no further than that. */
  public static boolean areAtLeast(int words, String text) {
    int found = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && found < words; i++) {
      boolean space = text.charAt(i) <= ' ';
      found += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return found >= words;
  }

  /** Whether the text says anything but signs. */
  public static boolean hasLetterOrDigit(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any character is a digit. */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text begins with a Korean word, which says as much as some of others. */
  public static boolean isKorean(String text) {
    return !text.isEmpty()
        && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HANGUL;
  }

  /**
   * Whether any character is a sign of Chinese, Japanese or Korean; a quick look before a slow one.
   */
  public static boolean isWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_WIDE && !Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any character is outside ASCII; a quick look before a slow one. */
  public static boolean isForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return true;
      }
    }
    return false;
  }
}
