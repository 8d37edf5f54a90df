package app.guidebox.diagram.mermaid.sequence;

import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Sequence.FragmentKind;
import java.util.List;
import java.util.Locale;

/** Reads the statements that open fragments and their sections. */
final class FragmentStatements {
  private FragmentStatements() {}

  /** False if the keyword is not one of these. */
  static boolean read(
      String keyword,
      Label label,
      String written,
      Steps steps,
      Statement statement,
      Problems problems) {
    switch (keyword) {
      case "loop", "alt", "opt", "par", "par_over", "critical", "break" ->
          steps.openFragment(kind(keyword), label, "", statement.line());
      case "rect" -> steps.openFragment(FragmentKind.RECT, Label.EMPTY, written, statement.line());
      case "else" -> section(List.of(FragmentKind.ALT), label, steps, statement, problems);
      case "and" ->
          section(
              List.of(FragmentKind.PAR, FragmentKind.PAR_OVER), label, steps, statement, problems);
      case "option" -> section(List.of(FragmentKind.CRITICAL), label, steps, statement, problems);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static FragmentKind kind(String keyword) {
    return FragmentKind.valueOf(keyword.toUpperCase(Locale.ROOT));
  }

  private static void section(
      List<FragmentKind> kinds, Label label, Steps steps, Statement statement, Problems problems) {
    if (!steps.openSection(kinds, label)) {
      problems.add(
          statement.line(),
          statement.column(),
          "This section belongs into an open \""
              + kinds.getFirst().name().toLowerCase(Locale.ROOT)
              + "\", and there is none.");
    }
  }
}
