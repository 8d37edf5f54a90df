package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.list.ListShape;
import java.util.ArrayList;
import java.util.List;

/** Options with their key in a fold whose summary asks. */
final class FoldedQuiz {
  private FoldedQuiz() {}

  /** What the fold holds, where that is options and their key; the fold itself if it answers. */
  static List<Unit> opened(Unit fold) {
    if (!(fold.block() instanceof Block.Details details) || details.blocks().isEmpty()) {
      return List.of(fold);
    }
    if (details.blocks().getFirst() instanceof Block.ListBlock list && ListShape.isTicked(list)) {
      return details.blocks().stream().map(block -> Trailing.unit(block, fold.path())).toList();
    }
    var units = new ArrayList<Unit>();
    details.blocks().forEach(block -> units.addAll(parted(Trailing.unit(block, fold.path()))));
    for (int i = 1; i < units.size(); i++) {
      if (units.get(i).isParagraph() && AnswerLabel.of(units.get(i).text()).isPresent()) {
        boolean offers =
            Options.among(units.subList(0, i)).filter(Options::areLettered).isPresent();
        return offers ? units : List.of(fold);
      }
    }
    return List.of(fold);
  }

  // The key right below the last option is a part of its own.
  private static List<Unit> parted(Unit unit) {
    String[] rows = unit.isParagraph() ? unit.text().split("\n", -1) : new String[0];
    for (int i = 2; i < rows.length; i++) {
      if (AnswerLabel.begins(rows[i])) {
        var whole = unit.lines();
        boolean mapped = rows.length == whole.last() - whole.first() + 1;
        int last = mapped ? whole.first() + i - 1 : whole.last();
        int next = mapped ? last + 1 : whole.first();
        return List.of(
            part(unit, rows, 0, i, new Lines(whole.first(), last)),
            part(unit, rows, i, rows.length, new Lines(next, whole.last())));
      }
    }
    return List.of(unit);
  }

  private static Unit part(Unit unit, String[] rows, int from, int to, Lines lines) {
    String text = String.join("\n", List.of(rows).subList(from, to));
    return new Unit(unit.block(), text, lines, unit.path(), unit.item());
  }
}
