package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.label.AnswerLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Options with a box before each, in paragraphs of their own: {@code :black_large_square: rain},
 * {@code [x]snow}.
 */
public final class BoxedOptions {
  private static final Pattern BOX =
      Pattern.compile(
          "\\s*(?:(:(?:(?:black|white)_(?:large_|medium_|small_)?square|white_check_mark|heavy_check_mark|ballot_box_with_check|x|negative_squared_cross_mark):|[⬜⬛☐☑✅❌◻◼])\\x{FE0F}?\\s+|(\\\\?\\[["
              + " xX]?\\\\?\\]|\\([ xX]\\)(?=\\s))\\s*)([^\n"
              + "]+)");

  private static final Set<String> RIGHT =
      Set.of(
          ":white_check_mark:",
          ":heavy_check_mark:",
          ":ballot_box_with_check:",
          "☑",
          "✅",
          "[x]",
          "[X]",
          "(x)",
          "(X)");

  private static final String BOXES = "⬜⬛☐☑✅◻◼";

  /** What a quiz says of the option that was chosen. */
  private static final Pattern SAID =
      Pattern.compile("(?i)(?:in)?correct\\b[.!:]?\\s*(.*)", Pattern.DOTALL);

  /** {@code ❌ **Wrong:** …}, which tells how not to do it. */
  private static final Pattern LABELLED =
      Pattern.compile("(\\*\\*|__)[^*_:：\\n]{1,40}(?:[:：]\\1|\\1\\s*[:：])|\\p{L}{2,12}[:：]\\s");

  private BoxedOptions() {}

  /** The options that begin with that unit; empty unless some of several are right. */
  static Optional<Options> at(List<Unit> units, int at) {
    int end = at;
    var choices = new ArrayList<Choice>();
    while (end < units.size() && units.get(end).isParagraph()) {
      String text = units.get(end).text();
      Matcher box = mayBegin(text) ? BOX.matcher(text) : null;
      if (box != null && box.matches() && !LABELLED.matcher(box.group(3)).lookingAt()) {
        choices.add(choice(box));
      } else if (areRows(text)) {
        text.lines().map(BoxedOptions::row).forEach(choices::add);
      } else if (!isSaid(text, choices)) {
        break;
      }
      end++;
    }
    long right = choices.stream().filter(Choice::marked).count();
    return right > 0 && right < choices.size() && !isAnswered(units, at)
        ? Optional.of(new Options(List.copyOf(choices), false, at, "", end))
        : Optional.empty();
  }

  // "⬜ rain", "✅ snow" or "[ ] rain", "[x] snow", one a line.
  private static boolean areRows(String text) {
    return text.indexOf('\n') > 0
        && isBox(text)
        && text.lines().allMatch(row -> isBox(row) && BOX.matcher(row).matches());
  }

  // What is crossed out may be warned against.
  private static boolean isBox(String row) {
    return row.length() > 2
        && (BOXES.indexOf(row.charAt(0)) >= 0
            || row.startsWith("[")
            || row.startsWith("\\[")
            || row.startsWith("("));
  }

  private static Choice row(String row) {
    Matcher box = BOX.matcher(row);
    return box.matches() ? choice(box) : new Choice("", row, false);
  }

  private static Choice choice(Matcher box) {
    String sign = box.group(1) == null ? box.group(2).replace("\\", "") : box.group(1);
    return new Choice("", box.group(3).strip(), RIGHT.contains(sign));
  }

  // What an answer approves of and warns against is no choice.
  private static boolean isAnswered(List<Unit> units, int at) {
    return units.subList(0, at).stream()
        .anyMatch(
            unit ->
                AnswerTitles.isAnswer(unit)
                    || (unit.isParagraph() && AnswerLabel.isAnswer(unit.text())));
  }

  /** The index after the first of such options among the units; 0 if there are none. */
  public static int end(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).isParagraph() && mayBegin(units.get(i).text())) {
        return at(units, i).map(Options::afterUnit).orElse(0);
      }
    }
    return 0;
  }

  private static boolean mayBegin(String text) {
    String bare = text.stripLeading();
    return !bare.isEmpty() && ("[(:\\".indexOf(bare.charAt(0)) >= 0 || bare.charAt(0) > 0x7F);
  }

  // "Correct. Snow is cold." below the option that is right.
  private static boolean isSaid(String text, List<Choice> choices) {
    if (choices.isEmpty()) {
      return false;
    }
    Matcher said = SAID.matcher(text);
    if (!said.lookingAt()) {
      return false;
    }
    var last = choices.getLast();
    choices.set(
        choices.size() - 1,
        new Choice(last.letter(), last.text(), last.marked(), said.group(1).strip()));
    return true;
  }
}
