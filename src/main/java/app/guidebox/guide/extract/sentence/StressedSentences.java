package app.guidebox.guide.extract.sentence;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.words.WholeLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences at the beginning of a line whose subject stands in italics, {@code _Reefing_ is a way
 * to …}. Italics stress any word; where several such sentences define, they are how a guide does
 * it.
 */
final class StressedSentences {
  /** Fewer may stress a word. */
  private static final int MIN_SENTENCES = 3;

  /** An article before the subject is no longer. */
  private static final int MAX_ARTICLE = 4;

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();

  private StressedSentences(String guide) {
    this.guide = guide;
  }

  /** The subjects of such sentences in a guide. */
  static List<Candidate> of(Outline outline) {
    var sentences = new StressedSentences(outline.guide());
    for (Unit unit : outline.flows().getFirst().units()) {
      if (unit.isParagraph()) {
        sentences.read(unit.text(), unit.lines(), unit.path());
      }
    }
    for (Outline.PlacedList placed : outline.lists()) {
      for (Block.Item item : placed.list().items()) {
        for (Block block : item.blocks()) {
          if (block instanceof Block.Paragraph(var text, var lines)) {
            sentences.read(text.markdown(), lines, placed.path());
          }
        }
      }
    }
    return sentences.found.size() < MIN_SENTENCES ? List.of() : sentences.found;
  }

  private static boolean mayHold(String text) {
    return text.indexOf('_') >= 0 || text.indexOf('*') >= 0;
  }

  private void read(String text, Lines place, List<String> path) {
    if (!mayHold(text)) {
      return;
    }
    String[] rows = text.split("\n", -1);
    boolean mapped = rows.length == place.last() - place.first() + 1;
    for (int i = 0; i < rows.length; i++) {
      String bold = inBold(rows[i]);
      if (bold.isEmpty() || Apparatus.titled(path)) {
        continue;
      }
      int end = end(rows, i);
      var lines = mapped ? new Lines(place.first() + i, place.first() + end - 1) : place;
      String told = String.join("\n", Arrays.asList(rows).subList(i, end));
      DefiningSentences.subject(bold).ifPresent(name -> add(name, told, lines, path));
    }
  }

  // A sentence that its author breaks goes on in the next line.
  private static int end(String[] rows, int from) {
    int end = from + 1;
    while (end < rows.length && inBold(rows[end]).isEmpty() && !endsSentence(rows[end - 1])) {
      end++;
    }
    return end;
  }

  private static boolean endsSentence(String row) {
    String text = row.strip();
    return text.isEmpty() || ".!?:;。！？：；".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  // The row with its first words in italics in bold; empty if it does not begin with any.
  private static String inBold(String row) {
    int open = row.startsWith("_") || row.startsWith("*") ? 0 : row.indexOf(' ') + 1;
    if (open > MAX_ARTICLE || open + 1 >= row.length()) {
      return "";
    }
    char mark = row.charAt(open);
    int close =
        (mark == '_' || mark == '*') && Character.isLetter(row.charAt(open + 1))
            ? row.indexOf(mark, open + 1)
            : -1;
    boolean single = close > 0 && !row.startsWith(String.valueOf(mark), close + 1);
    return single
        ? row.substring(0, open)
            + "**"
            + row.substring(open + 1, close)
            + "**"
            + row.substring(close + 1)
        : "";
  }

  private void add(String name, String text, Lines lines, List<String> path) {
    var source = new Source(guide, path, lines.first(), lines.last());
    var card =
        new CardContent(CardKind.DEFINITION, WholeLink.textOf(name), text, List.of(), source);
    found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
  }
}
