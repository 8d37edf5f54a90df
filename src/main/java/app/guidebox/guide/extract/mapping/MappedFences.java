package app.guidebox.guide.extract.mapping;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Cheat sheets in fences, where each line sets a name against its meaning behind an arrow and the
 * arrows stand below one another. Where a meaning is the next name the arrows draw a way.
 */
final class MappedFences {
  private static final int MIN_LINES = 3;

  private static final int MAX_LINES = 60;

  private static final int MAX_NAME = 40;

  private static final int MAX_LINE = 200;

  private static final List<String> ARROWS = List.of(" → ", " -> ", " => ", " ⇒ ");

  private MappedFences() {}

  /** What the fences of a guide's page map. */
  static List<Candidate> of(Outline outline) {
    var found = new ArrayList<Candidate>();
    for (Unit unit : outline.flows().getFirst().units()) {
      if (unit.block() instanceof Block.Fence fence
          && fence.kind() == Block.FenceKind.CHAIN
          && fence.inner().isEmpty()
          && !Apparatus.titled(unit.path())) {
        add(fence, unit.path(), outline.guide(), found);
      }
    }
    return found;
  }

  private static void add(
      Block.Fence fence, List<String> path, String guide, List<Candidate> found) {
    var rows = fence.text().lines().limit(MAX_LINES + 1).toList();
    String arrow = arrow(rows.getFirst());
    int column = rows.getFirst().indexOf(arrow);
    if (arrow.isEmpty() || rows.size() > MAX_LINES) {
      return;
    }
    var cards = new ArrayList<Candidate>();
    var names = new HashSet<String>();
    var texts = new HashSet<String>();
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i).stripTrailing();
      if (row.isEmpty()) {
        continue;
      }
      if (!maps(row, arrow, column)) {
        return;
      }
      var pair =
          new Term(
              row.substring(0, column).strip(), row.substring(column + arrow.length()).strip());
      texts.add(pair.text());
      int line = fence.textLine() + i;
      if (!names.add(pair.name())) {
        return;
      }
      cards.add(card(pair, new Lines(line, line), path, guide));
    }
    names.retainAll(texts);
    if (cards.size() >= MIN_LINES && names.isEmpty()) {
      found.addAll(cards);
    }
  }

  private static String arrow(String row) {
    return ARROWS.stream().filter(row::contains).findFirst().orElse("");
  }

  // One arrow in the column of all, between a name and words.
  private static boolean maps(String row, String arrow, int column) {
    int behind = column + arrow.length();
    return row.length() <= MAX_LINE
        && column > 0
        && column <= MAX_NAME
        && Character.isLetterOrDigit(row.codePointAt(0))
        && !QuestionNumbers.isNumbered(row)
        && row.indexOf(arrow) == column
        && row.indexOf(arrow, behind) < 0
        && row.substring(behind).codePoints().anyMatch(Character::isLetter);
  }

  private static Candidate card(Term pair, Lines lines, List<String> path, String guide) {
    var source = new Source(guide, path, lines.first(), lines.last());
    var card = new CardContent(CardKind.TABLE_ROW, pair.name(), pair.text(), List.of(), source);
    return new Candidate.Found(Convention.MAPPING, card, lines);
  }
}
