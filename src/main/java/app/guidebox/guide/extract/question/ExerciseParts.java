package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.Inline;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.words.Plain;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what belongs to an exercise in bold from the code that solves it. */
final class ExerciseParts {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?iu)[*_]*(?:examples?|sample|input|output|where|beispiele?|eingabe|ausgabe|ejemplos?"
              + "|entrada|salida|exemplos?|saída|exemples?|entrée|sortie|esempi[o]?|пример\\p{L}?|вход|вывод"
              + "|例|输入|输出|示例|入力|出力|예시|입력|출력)(?![\\p{L}\\d]).{0,80}[:：]");

  private ExerciseParts() {}

  /** How many units below an exercise that asks no question belong to it: lists and images. */
  static int size(Opening opening, List<Unit> body) {
    int size = 0;
    while (size < body.size() && (isTask(body.get(size)) || isExample(body.get(size)))) {
      size++;
    }
    boolean solved = body.stream().anyMatch(unit -> unit.block() instanceof Block.Fence);
    boolean asks = QuestionText.hasMarkInside(Plain.of(opening.question()));
    boolean pictured = size == 1 && body.size() > 1 && body.getFirst().isParagraph();
    boolean goesOn =
        pictured || opening.question().startsWith("**") || opening.question().endsWith(":");
    return solved && !asks && goesOn && opening.strong() ? size : 0;
  }

  // "Example of output: 3", "[1, 3] ⇒"
  private static boolean isExample(Unit unit) {
    return unit.isParagraph()
        && unit.text().indexOf('\n') < 0
        && (EXAMPLE.matcher(unit.text()).lookingAt() || unit.text().indexOf('⇒') > 0);
  }

  private static boolean isTask(Unit unit) {
    return unit.block() instanceof Block.ListBlock
        || (unit.block() instanceof Block.Paragraph(var text, _)
            && text.content().stream().allMatch(Inline.Image.class::isInstance));
  }
}
