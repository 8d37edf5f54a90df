package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.Inline;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.words.Plain;
import java.util.List;

/** Tells what belongs to an exercise in bold from the code that solves it. */
final class ExerciseParts {
  private ExerciseParts() {}

  /** How many units below an exercise that asks no question belong to it: lists and images. */
  static int size(Opening opening, List<Unit> body) {
    int size = 0;
    while (size < body.size() && isTask(body.get(size))) {
      size++;
    }
    boolean solved = body.stream().anyMatch(unit -> unit.block() instanceof Block.Fence);
    boolean asks = QuestionText.hasMarkInside(Plain.of(opening.question()));
    boolean goesOn = opening.question().startsWith("**") || opening.question().endsWith(":");
    return solved && !asks && goesOn && opening.strong() ? size : 0;
  }

  private static boolean isTask(Unit unit) {
    return unit.block() instanceof Block.ListBlock
        || (unit.block() instanceof Block.Paragraph(var text, _)
            && text.content().stream().allMatch(Inline.Image.class::isInstance));
  }
}
