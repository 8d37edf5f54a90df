package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The title of more questions that Markdown takes for an entry of a list, with the first of them at
 * the margin below it: {@code 2. Knots}, then {@code What is a bend?}
 *
 * @param title what the number stands before
 * @param asked the lines below it
 */
public record TitledEntry(Block.Heading title, Block.Paragraph asked) {
  private static final int MAX_TITLE = 60;

  private static final int MAX_WORDS = 6;

  /** Words of fewer letters are small in a title too. */
  private static final int MIN_LETTERS = 4;

  /** The least level, so that all questions of other titles end here. */
  private static final int LEVEL = 6;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

  /** The parts of the list if it consists of such entries alone; empty if it does not. */
  public static List<TitledEntry> of(Block.ListBlock list) {
    if (!list.numbered()) {
      return List.of();
    }
    var entries = new ArrayList<TitledEntry>();
    for (Block.Item item : list.items()) {
      var entry = of(item.blocks());
      if (entry.isEmpty()) {
        return List.of();
      }
      entries.add(entry.get());
    }
    return entries;
  }

  private static Optional<TitledEntry> of(List<Block> blocks) {
    if (blocks.size() != 1
        || !(blocks.getFirst() instanceof Block.Paragraph(var text, var lines))
        || text.markdown().indexOf('\n') < 0) {
      return Optional.empty();
    }
    String[] rows = text.markdown().split("\n", -1);
    boolean mapped = rows.length == lines.last() - lines.first() + 1;
    if (!mapped || !isTitle(rows[0]) || !asks(rows[1])) {
      return Optional.empty();
    }
    var place = new Lines(lines.first(), lines.first());
    var below = new Lines(lines.first() + 1, lines.last());
    String asked = String.join("\n", List.of(rows).subList(1, rows.length));
    return Optional.of(
        new TitledEntry(
            new Block.Heading(LEVEL, new Prose(rows[0], List.of()), place),
            new Block.Paragraph(new Prose(asked, List.of()), below)));
  }

  private static boolean isTitle(String row) {
    String plain = Plain.of(row);
    return plain.length() <= MAX_TITLE
        && !plain.isEmpty()
        && (plain.endsWith(")") || Character.isLetterOrDigit(plain.codePointBefore(plain.length())))
        && !QuestionText.asks(plain)
        && BETWEEN_WORDS.splitAsStream(plain).allMatch(TitledEntry::isLarge)
        && BETWEEN_WORDS.splitAsStream(plain).count() <= MAX_WORDS;
  }

  private static boolean isLarge(String word) {
    return word.length() < MIN_LETTERS || !Character.isLowerCase(word.codePointAt(0));
  }

  private static boolean asks(String row) {
    String plain = Plain.of(row);
    return Label.of(row, Words.QUESTION).filter(Label::marked).isPresent()
        || (QuestionText.hasMark(plain) && QuestionText.begins(plain))
        || Demands.begin(plain);
  }
}
