package app.guidebox.guide.extract.key;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by its numbers what answers all the questions above it: {@code **Answers**} or a fold, and
 * below it an answer for each number.
 */
public final class KeyTitles {
  private static final int MIN_ANSWERS = 2;

  /** A longer line says more than that answers follow. */
  private static final int MAX_TITLE = 60;

  private static final Pattern NUMBER = Pattern.compile("\\D{0,12}?(\\d{1,3})(?!\\d)");

  private KeyTitles() {}

  /** Whether the block at that place is a line that titles such a key. */
  public static boolean isTitle(List<Block> blocks, int at, List<Unit> above) {
    if (!(blocks.get(at) instanceof Block.Paragraph(var text, _))
        || text.markdown().length() > MAX_TITLE
        || text.markdown().indexOf('\n') >= 0
        || at + 1 == blocks.size()) {
      return false;
    }
    String line = text.markdown().strip();
    return AnswerTitles.isKey(Emphasis.unwrapped(line))
        && ends(blocks, at + 2)
        && answersAll(List.of(blocks.get(at + 1)), above);
  }

  /** Whether the folded part at that place is such a key. */
  public static boolean isFold(List<Block> blocks, int at, List<Unit> above) {
    return blocks.get(at) instanceof Block.Details details
        && SharedKeys.mayTitle(details.summary().plain().strip())
        && ends(blocks, at + 1)
        && !SharedKeys.isKey(details)
        && answersAll(details.blocks(), above);
  }

  /** The level of the title, so that it is no part of the last question. */
  public static int level(List<Unit> above) {
    for (Unit unit : above.reversed()) {
      if (unit.isHeading()) {
        return unit.headingLevel() + (number(unit) > 0 ? 0 : 1);
      }
    }
    return 1;
  }

  // What follows a key before the next title may be more questions.
  private static boolean ends(List<Block> blocks, int at) {
    int next = at;
    while (next < blocks.size() && blocks.get(next) instanceof Block.Rule) {
      next++;
    }
    return next >= blocks.size() || blocks.get(next) instanceof Block.Heading;
  }

  private static boolean answersAll(List<Block> below, List<Unit> above) {
    var entries = KeySheet.read(MarkdownWriter.write(below).lines().toList()).entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).number() != i + 1) {
        return false;
      }
    }
    return entries.size() >= MIN_ANSWERS && count(above) == entries.size();
  }

  // How many questions without answers stand above, numbered from one on; 0 if there is a gap.
  private static int count(List<Unit> above) {
    int last = 0;
    int next = 0;
    for (Unit unit : above.reversed()) {
      if (isAnswer(unit)) {
        return 0;
      }
      int number = number(unit);
      if (number > 0) {
        last = last == 0 ? number : last;
        if (next > 0 && number != next) {
          return 0;
        }
        next = first(unit, number) - 1;
        if (next == 0) {
          return last;
        }
      } else if (unit.isHeading()) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isAnswer(Unit unit) {
    return unit.block() instanceof Block.Details
        || (unit.isParagraph() && AnswerLabel.begins(unit.text()))
        || AnswerTitles.isAnswer(unit);
  }

  private static int first(Unit unit, int number) {
    return unit.block() instanceof Block.ListBlock list ? list.start() : number;
  }

  // The number of the unit, or the last one of a list; 0 if it has none.
  private static int number(Unit unit) {
    if (unit.item() > 0) {
      return unit.isNumbered() ? unit.item() : 0;
    }
    if (unit.item() < 0) {
      return 0;
    }
    if (unit.block() instanceof Block.ListBlock list) {
      return list.numbered() ? list.start() + list.items().size() - 1 : 0;
    }
    String text = unit.isParagraph() || unit.isHeading() ? unit.text() : "";
    boolean numbered =
        !text.isEmpty()
            && (QuestionNumbers.isNumbered(text)
                || Label.of(text, Words.QUESTION).filter(l -> !l.number().isEmpty()).isPresent());
    Matcher number = NUMBER.matcher(numbered ? text : "");
    return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
  }
}
