package app.guidebox.guide.extract.answer;

import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.AnswerLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The letter of the right option above the options: {@code Suggested Answer: C}, then A to D. */
public final class KeyBeforeOptions {
  private static final Pattern LETTERS =
      Pattern.compile(
          "[\\s*_(]*[A-H](?:[,\\s&]{0,3}[A-H]){0,4}[\\s*_).]*(?:\\x{1F5F3}\\x{FE0F}?\\s*)?");

  private KeyBeforeOptions() {}

  /** Whether the unit tells a letter and no more. */
  public static boolean isKey(Unit unit) {
    return unit.isParagraph()
        && AnswerLabel.of(unit.text())
            .filter(label -> LETTERS.matcher(label.rest()).matches())
            .isPresent();
  }

  /** The units with the key at that place behind the options below it; the units if none are. */
  public static List<Unit> behind(List<Unit> body, int at, Habits habits) {
    var rest = body.subList(at + 1, body.size());
    var options = Options.first(rest);
    if (options.isEmpty() || Options.among(body.subList(0, at)).isPresent()) {
      return body;
    }
    int end = options.get().afterUnit();
    boolean again =
        rest.subList(end, rest.size()).stream().anyMatch(u -> Answers.beginsAt(u, habits));
    var behind = new ArrayList<>(body.subList(0, at));
    behind.addAll(rest.subList(0, end));
    if (!again) {
      behind.add(body.get(at));
    }
    behind.addAll(rest.subList(end, rest.size()));
    return behind;
  }
}
