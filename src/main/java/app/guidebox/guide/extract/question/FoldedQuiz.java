package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.wording.AnswerLabel;
import java.util.List;

/** Options with their key in a fold whose summary asks. */
final class FoldedQuiz {
  private FoldedQuiz() {}

  /** What the fold holds, where that is options and their key; the fold itself if it answers. */
  static List<Unit> opened(Unit fold) {
    if (!(fold.block() instanceof Block.Details details) || details.blocks().size() < 2) {
      return List.of(fold);
    }
    var units = details.blocks().stream().map(block -> Trailing.unit(block, fold.path())).toList();
    for (int i = 1; i < units.size(); i++) {
      if (units.get(i).isParagraph() && AnswerLabel.of(units.get(i).text()).isPresent()) {
        boolean offers =
            Options.among(units.subList(0, i)).filter(Options::areLettered).isPresent();
        return offers ? units : List.of(fold);
      }
    }
    return List.of(fold);
  }
}
