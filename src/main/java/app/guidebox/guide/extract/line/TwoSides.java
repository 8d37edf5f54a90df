package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.words.Words;
import app.guidebox.guide.scan.CodeSpans;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Both sides of a card in one line: {@code front :: back}, {@code front ;; back}, or a question
 * that is quoted before an arrow.
 *
 * @param sure whether the colons are no part of a name in code, as they may be without blanks
 *     around them
 */
public record TwoSides(String front, String back, boolean sure) {
  private static final Pattern SEPARATED =
      Pattern.compile("([^\n]{1,300}?)(?:\\s+:{2,3}\\s*|\\s*:{2,3}\\s+|\\s*;{2,3}\\s*)(\\S[^\n]*)");

  /** Names in code stand in these spaces. */
  private static final Set<String> SPACES =
      Set.of("std", "boost", "self", "super", "crate", "static", "parent", "torch", "tf", "cv");

  /** The name of a field is shorter. */
  private static final int MAX_FIELD = 16;

  /** {@code A : B}. */
  private static final int MAX_PAIR = 3;

  /** Reads the line, if it is of that shape. */
  public static Optional<TwoSides> of(String row) {
    var quoted = QuotedQuestions.of(row);
    if (quoted.isPresent()) {
      return quoted.map(sides -> new TwoSides(sides.name(), sides.text(), true));
    }
    if ((!row.contains("::") && !row.contains(";;"))
        || row.contains("{{c")
        || namesDeck(row)
        || row.startsWith(":")
        || lists(row)
        || isInBrackets(row)) {
      return Optional.empty();
    }
    if (isWithinText(row) || isAnalogy(row)) {
      return Optional.empty();
    }
    Matcher separated = SEPARATED.matcher(row);
    if (separated.matches() && !CodeSpans.isInside(row, separated.end(1))) {
      return Optional.of(
          new TwoSides(separated.group(1).strip(), separated.group(2).strip(), true));
    }
    int at = row.indexOf("::");
    String front = at > 0 ? row.substring(0, at).strip() : "";
    boolean sure = QuestionText.hasMark(front);
    int end = row.startsWith(":", at + 2) ? at + 3 : at + 2;
    boolean named = !sure && !front.isEmpty() && (row.indexOf("::", end) >= 0 || endsInName(front));
    return !front.isEmpty() && !named && !CodeSpans.isInside(row, at)
        ? Optional.of(new TwoSides(front, row.substring(end).strip(), sure))
        : Optional.empty();
  }

  /** Whether the unit is one line with both sides of a card. */
  public static boolean isCard(Unit unit) {
    return unit.isParagraph()
        && unit.text().indexOf('\n') < 0
        && of(unit.text()).filter(TwoSides::sure).isPresent();
  }

  // "TARGET DECK: Sailing::Knots" tells a program where to put the cards.
  private static boolean namesDeck(String row) {
    int colon = row.indexOf(':');
    return colon > 0
        && colon <= MAX_FIELD
        && !row.startsWith("::", colon)
        && Words.lower(row.substring(0, colon)).endsWith("deck");
  }

  // "[created:: 2031-04-05]" is a field of a note.
  private static boolean isInBrackets(String row) {
    int at = row.indexOf("::");
    int open = at < 0 ? -1 : row.lastIndexOf('[', at);
    return open >= 0 && row.indexOf(']', open) > at && row.indexOf(' ', open) > at;
  }

  // "**The loopback is ::1**", "fe80::1": the colons stand in bold text or in an address.
  private static boolean isWithinText(String row) {
    int at = row.indexOf("::");
    if (at < 0) {
      return false;
    }
    int bold = 0;
    for (int i = row.indexOf("**"); i >= 0 && i < at; i = row.indexOf("**", i + 2)) {
      bold++;
    }
    return (bold % 2 == 1 && row.indexOf("**", at) > 0) || isAddress(row, at);
  }

  // "If A:B :: C:X", "wing : bird :: sail : boat": as the one to the other, so these.
  private static boolean isAnalogy(String row) {
    int at = row.indexOf("::");
    String[] before = at > 0 ? row.substring(0, at).strip().split(" +") : new String[0];
    String[] behind = at > 0 ? row.substring(at + 2).strip().split(" +", MAX_PAIR + 1) : before;
    int from = Math.max(0, before.length - MAX_PAIR);
    return pairs(Arrays.copyOfRange(before, from, before.length))
        && pairs(Arrays.copyOf(behind, Math.min(MAX_PAIR, behind.length)));
  }

  // "A:B", or "A : B"
  private static boolean pairs(String[] words) {
    return Arrays.stream(words)
        .anyMatch(
            word -> {
              int colon = word.indexOf(':');
              boolean apart = word.length() == 1 && words.length == MAX_PAIR;
              boolean inside = colon > 0 && colon < word.length() - 1 && !word.contains("://");
              return colon == word.lastIndexOf(':') && (inside || (colon == 0 && apart));
            });
  }

  private static boolean isAddress(String row, int at) {
    int from = at;
    while (from > 0 && isHex(row.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < row.length() && isHex(row.charAt(to))) {
      to++;
    }
    boolean apart = from == 0 || !Character.isLetterOrDigit(row.charAt(from - 1));
    boolean ends = to == row.length() || !Character.isLetterOrDigit(row.charAt(to));
    return to > at + 2
        && apart
        && ends
        && row.substring(from, to).chars().anyMatch(Character::isDigit);
  }

  private static boolean isHex(char c) {
    return c == ':' || Character.digit(c, 16) >= 0;
  }

  // A word in small letters by itself, or one that programs begin names with.
  private static boolean endsInName(String front) {
    String last = front.substring(front.lastIndexOf(' ') + 1);
    boolean alone = last.length() == front.length() && Character.isLowerCase(front.charAt(0));
    return alone || SPACES.contains(last);
  }

  // "E. ::before" offers what begins with the colons.
  private static boolean lists(String row) {
    return row.length() > 5
        && ".)".indexOf(row.charAt(1)) >= 0
        && row.startsWith(" ::", 2)
        && Character.isLetterOrDigit(row.charAt(0))
        && row.charAt(5) != ' ';
  }
}
