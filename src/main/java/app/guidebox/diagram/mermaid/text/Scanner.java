package app.guidebox.diagram.mermaid.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text that moves forward as a reader reads, and knows its line and column. */
public final class Scanner {
  /** What {@link #peek()} gives behind the last character. */
  public static final char END = '\0';

  private final String text;
  private final int[] lineStarts;
  private int position;

  /** Begins at the start of a text whose lines end in {@code \n}. */
  public Scanner(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    var starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts[++line] = i + 1;
    }
    return starts;
  }

  public int position() {
    return position;
  }

  /** Goes back, or forward, to a position of this text. */
  public void moveTo(int newPosition) {
    position = newPosition;
  }

  /** The line of the present position, counted from 1. */
  public int line() {
    return lineAt(position);
  }

  /** The column of the present position, counted from 1. */
  public int column() {
    return columnAt(position);
  }

  /** The line of a position, counted from 1. */
  public int lineAt(int place) {
    int found = Arrays.binarySearch(lineStarts, place);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a position, counted from 1. */
  public int columnAt(int place) {
    return place - lineStarts[lineAt(place) - 1] + 1;
  }

  public boolean atEnd() {
    return position >= text.length();
  }

  /** Whether nothing more stands on this line. */
  public boolean atLineEnd() {
    return atEnd() || peek() == '\n';
  }

  /** The next character, or {@link #END}. */
  public char peek() {
    return peek(0);
  }

  /** The character that many places ahead, or {@link #END}. */
  public char peek(int ahead) {
    int place = position + ahead;
    return place >= 0 && place < text.length() ? text.charAt(place) : END;
  }

  public boolean startsWith(String word) {
    return text.startsWith(word, position);
  }

  /** Moves past the word if it comes next. */
  public boolean accept(String word) {
    boolean found = startsWith(word);
    if (found) {
      position += word.length();
    }
    return found;
  }

  /** Moves past the keyword if it comes next, in any case, and no letter or digit follows it. */
  public boolean acceptKeyword(String keyword) {
    boolean found =
        text.regionMatches(true, position, keyword, 0, keyword.length())
            && !isWordPart(peek(keyword.length()));
    if (found) {
      position += keyword.length();
    }
    return found;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** Moves past what the pattern matches here, if it does. */
  public Optional<MatchResult> accept(Pattern pattern) {
    var found = lookingAt(pattern);
    found.ifPresent(match -> position = match.end());
    return found;
  }

  /** What the pattern matches here. */
  public Optional<MatchResult> lookingAt(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** Moves past spaces and tabs. */
  public void skipSpaces() {
    while (!atLineEnd() && isSpace(peek())) {
      position++;
    }
  }

  /** Moves past spaces, tabs and line ends. */
  public void skipBlank() {
    while (!atEnd() && isSpace(peek())) {
      position++;
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  /** Moves past the characters that are wanted. */
  public String takeWhile(IntPredicate wanted) {
    int start = position;
    while (position < text.length() && wanted.test(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  /** Moves to the end of the line. */
  public String takeLine() {
    int start = position;
    position = lineEnd();
    return text.substring(start, position);
  }

  /** Where this line ends. */
  public int lineEnd() {
    int end = text.indexOf('\n', position);
    return end < 0 ? text.length() : end;
  }

  /** The text from one position to another. */
  public String between(int start, int end) {
    return text.substring(start, end);
  }

  /** Where the word next stands, or -1. */
  public int find(String word) {
    return text.indexOf(word, position);
  }
}
