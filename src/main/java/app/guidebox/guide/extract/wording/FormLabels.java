package app.guidebox.guide.extract.wording;

import java.util.Optional;
import java.util.Set;

/**
 * Labels that tell in which form a question is asked: {@code **Multiple choice:** Which …}, {@code
 * **Short answer:** Name …}.
 */
public final class FormLabels {
  private static final WordList FORMS = Words.load("question-forms");

  /** Words that label a question or an answer, as what stands behind them shows. */
  private static final WordList SHORT = Words.load("short-questions");

  /** Words that demand some of a kind, where they begin what is asked. */
  private static final Set<String> DEMANDS =
      Set.of(
          "name",
          "list",
          "state",
          "give",
          "identify",
          "nenne",
          "nennen",
          "zähle",
          "nombra",
          "enumera",
          "cita",
          "menciona",
          "cite",
          "liste",
          "citez",
          "listez",
          "donnez",
          "nommez",
          "elenca",
          "indica",
          "назовите",
          "перечислите",
          "приведите",
          "wymień",
          "podaj",
          "sebutkan");

  private FormLabels() {}

  /** What is asked behind such a label. */
  public static Optional<String> behind(String line) {
    return Label.of(line, FORMS)
        .filter(FormLabels::isWhole)
        .or(() -> Label.of(line, SHORT).filter(FormLabels::asks))
        .map(label -> Emphasis.balanced(label.rest()));
  }

  /** Whether the text asks for a short answer, and is none. */
  public static boolean asksForShort(String text) {
    return Label.of(text, SHORT).filter(FormLabels::asks).isPresent();
  }

  private static boolean isWhole(Label label) {
    return label.marked() && !label.rest().isBlank() && label.number().isEmpty();
  }

  private static boolean asks(Label label) {
    String plain = isWhole(label) ? Plain.of(FirstLine.of(label.rest())) : "";
    return QuestionText.hasMark(plain) || Demands.begin(plain) || demands(plain);
  }

  private static boolean demands(String plain) {
    int space = plain.indexOf(' ');
    return space > 0 && DEMANDS.contains(Words.lower(plain.substring(0, space)));
  }
}
