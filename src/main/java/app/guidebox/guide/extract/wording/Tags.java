package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tags by which note-taking programs sort text: {@code #flashcard}, {@code #physics/optics}.
 */
public final class Tags {
  /** Before these words on a line no title is meant whose blank is missing. */
  private static final Set<String> KNOWN =
      Set.of("card", "cards", "flashcard", "flashcards", "anki", "question", "quiz", "review");

  /** Behind a front these say that its back stands below. */
  private static final List<String> CARDS = List.of("card", "flashcard", "anki");

  /** The properties of a guide by which programs find it among others. */
  private static final List<String> PROPERTIES = List.of("tags", "tag", "type");

  private Tags() {}

  /** Whether the front matter says that the guide holds flashcards. */
  public static boolean areOfCards(Map<String, String> properties) {
    return properties.containsKey("deck")
        || PROPERTIES.stream()
            .map(name -> Words.lower(properties.getOrDefault(name, "")))
            .anyMatch(tags -> tags.contains("flashcard") || tags.contains("anki"));
  }

  /** Whether the line is nothing but tags. */
  public static boolean areAll(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == '#') {
      int end = end(line, at);
      if (end < 0) {
        return false;
      }
      at = afterBlanks(line, end);
    }
    return at > 0 && at == line.length();
  }

  /**
   * The line without the tag that it begins with, if that says no more than that this is a card,
   * and without those behind what it asks.
   */
  public static String without(String written) {
    String line = asked(written);
    int end = line.startsWith("#") ? end(line, 0) : -1;
    if (end < 0) {
      return line;
    }
    String tag = Words.lower(line.substring(1, end));
    int folder = tag.indexOf('/');
    boolean known = KNOWN.contains(folder < 0 ? tag : tag.substring(0, folder));
    boolean symbol = !Words.hasLetterOrDigit(tag);
    return known || symbol ? line.substring(afterBlanks(line, end)) : line;
  }

  // "What is a reef? #sails"
  private static String asked(String line) {
    int tags = line.indexOf(" #");
    boolean asked = tags > 0 && QuestionText.isMark(line.charAt(tags - 1));
    return asked && CARDS.stream().noneMatch(card -> line.startsWith(card, tags + 2))
        ? withoutLast(line.stripTrailing())
        : line;
  }

  /** The line without the tags at its end. */
  public static String withoutLast(String line) {
    int tags = line.indexOf(" #");
    return tags > 0 && areAll(line.substring(tags + 1)) ? line.substring(0, tags).strip() : line;
  }

  private static int afterBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  // The end of the tag that begins there; -1 if it is none: a tag is no number and no code.
  private static int end(String line, int start) {
    int at = start + 1;
    boolean named = false;
    while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      int c = line.codePointAt(at);
      boolean symbol = c > 0x7F && !Character.isLetterOrDigit(c);
      if (!symbol && !Character.isLetterOrDigit(c) && "/_-".indexOf(c) < 0) {
        return -1;
      }
      named |= symbol || Character.isLetter(c);
      at += Character.charCount(c);
    }
    return named ? at : -1;
  }
}
