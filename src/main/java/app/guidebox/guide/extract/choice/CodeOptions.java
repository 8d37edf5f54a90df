package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options in code: a letter by itself, and the code below it. */
final class CodeOptions {
  private static final Pattern LETTER =
      Pattern.compile("[\\s*_]{0,4}(?i:option\\s)?\\(?([A-Ha-h])(?:[.):]|\\*\\*)[\\s*_:.)]{0,4}");

  /** A longer text is no letter. */
  private static final int MAX_LABEL = 20;

  private CodeOptions() {}

  /** The options that begin with that unit. */
  static Optional<Options> at(List<Unit> units, int at) {
    var choices = new ArrayList<Choice>();
    int next = at;
    while (next + 1 < units.size()
        && units.get(next + 1).block() instanceof Block.Fence fence
        && isLetter(units.get(next), choices.size())) {
      String letter = String.valueOf((char) ('A' + choices.size()));
      choices.add(new Choice(letter, MarkdownWriter.write(fence), false));
      next += 2;
    }
    return choices.size() < 2
        ? Optional.empty()
        : Optional.of(new Options(List.copyOf(choices), false, at, "", next));
  }

  private static boolean isLetter(Unit unit, int index) {
    if (!unit.isParagraph() || unit.text().length() > MAX_LABEL) {
      return false;
    }
    Matcher letter = LETTER.matcher(unit.text());
    return letter.matches() && Character.toUpperCase(letter.group(1).charAt(0)) == 'A' + index;
  }
}
