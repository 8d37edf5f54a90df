package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Options without letters, one a line, of which one says that it is right: {@code rain - correct}.
 */
final class MarkedLines {
  private static final Pattern SAYS =
      Pattern.compile(
          "(?i).*(?:\\s(?:-|–|—|<-+|←|=>)\\s{0,2}|[(\\[])(?:correct|right)(?:"
              + " answer)?[)\\]]?[.!]?\\s*");

  /** Without a title above them, options are more lines than that. */
  private static final int MIN_LINES = 3;

  /** No exam offers more. */
  private static final int MAX_LINES = 12;

  /** What begins each of the options where all are judged. */
  private static final String SIGNS = "✅✔❌✗✘✖";

  private static final Pattern NUMBERED =
      Pattern.compile("(?i:option|opción|opção|choice|вариант)\\s\\d{1,2}\\s?[:.)]\\s+");

  private MarkedLines() {}

  /** The options in that unit. */
  static Optional<Options> at(List<Unit> units, int at) {
    String text = units.get(at).text();
    if (text.indexOf('\n') < 0) {
      return Optional.empty();
    }
    if (isSigned(text, text.lastIndexOf('\n') + 1)) {
      return signed(text.lines().toList(), at);
    }
    if (!mayBeMarked(text)) {
      return Optional.empty();
    }
    var rows = text.lines().toList();
    if (OptionLetters.begin(rows.getFirst(), rows.get(1))) {
      return Optional.empty();
    }
    int from = Options.isLabel(rows.getFirst()) ? 1 : 0;
    if (rows.size() - from < (from == 0 ? MIN_LINES : 2) || rows.size() > MAX_LINES) {
      return Optional.empty();
    }
    var choices = new ArrayList<Choice>();
    for (String row : rows.subList(from, rows.size())) {
      boolean right = SAYS.matcher(row).matches();
      choices.add(right ? RightMarks.choice("", row) : new Choice("", row.strip(), false));
    }
    long right = choices.stream().filter(Choice::marked).count();
    return right > 0 && right * 2 <= choices.size()
        ? Optional.of(new Options(List.copyOf(choices), false, at, "", at + 1))
        : Optional.empty();
  }

  // "✅ Option 1: A. rain" and "❌ Option 2: B. snow", all with letters or below "Options:".
  private static Optional<Options> signed(List<String> rows, int at) {
    int from = Options.isLabel(rows.getFirst()) ? 1 : 0;
    var signed = rows.subList(from, rows.size());
    if (signed.size() < 2
        || rows.size() > MAX_LINES
        || !signed.stream().allMatch(row -> isSigned(row, 0))) {
      return Optional.empty();
    }
    var choices = new ArrayList<Choice>();
    for (String row : signed) {
      var marked = RightMarks.choice("", row);
      String text = NUMBERED.matcher(marked.text()).replaceFirst("");
      var lettered = LetteredText.of(text).filter(found -> found.isNext(choices.size()));
      if (lettered.isEmpty() && from == 0) {
        return Optional.empty();
      }
      String letter = String.valueOf((char) ('A' + choices.size()));
      choices.add(
          lettered
              .map(found -> new Choice(letter, text.substring(found.end()), marked.marked()))
              .orElse(new Choice("", text, marked.marked())));
    }
    var options = new Options(List.copyOf(choices), false, at, "", at + 1);
    return options.areMarked() && !options.isMarked() ? Optional.empty() : Optional.of(options);
  }

  // Only a sign for right or wrong begins the line at that place.
  private static boolean isSigned(String text, int line) {
    return line < text.length() && SIGNS.indexOf(text.charAt(line)) >= 0;
  }

  // A quick look before a slow one.
  private static boolean mayBeMarked(String text) {
    for (int end = text.length(); end > 0; end = text.lastIndexOf('\n', end - 1)) {
      int last = end;
      while (last > 0 && " )].!".indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      if (says(text, last, "correct") || says(text, last, "right") || says(text, last, "answer")) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(String text, int end, String word) {
    return text.regionMatches(true, end - word.length(), word, 0, word.length());
  }
}
