package app.guidebox.guide.island;

import app.guidebox.guide.Block;
import app.guidebox.guide.scan.FenceScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Questions that an author set off in fences, with their answers in fences below them. */
final class FencedQuestions {
  /** What a part is called that asks, in several languages. */
  static final Set<String> QUESTION =
      Set.of(
          "question",
          "q",
          "frage",
          "pregunta",
          "pergunta",
          "domanda",
          "вопрос",
          "питання",
          "问题",
          "問題",
          "질문",
          "soru");

  private static final Set<String> ANSWER =
      Set.of(
          "answer",
          "a",
          "antwort",
          "respuesta",
          "resposta",
          "réponse",
          "reponse",
          "risposta",
          "ответ",
          "відповідь",
          "答案",
          "回答",
          "답변",
          "cevap");

  /** A longer fence holds something else. */
  private static final int MAX_LINES = 6;

  /** One alone may be what a program prints. */
  private static final int MIN_PAIRS = 2;

  private final List<String> lines;

  private FencedQuestions(List<String> lines) {
    this.lines = lines;
  }

  /**
   * The fences whose text is to be read as text, and the label for each.
   *
   * @param label set before the text of the fence
   */
  record Labelled(FenceScanner.Span fence, String label) {}

  /** Finds them; there are none where fences hold code. */
  static List<Labelled> of(List<FenceScanner.Span> fences, List<String> lines) {
    return new FencedQuestions(lines).found(fences);
  }

  private List<Labelled> found(List<FenceScanner.Span> fences) {
    var found = new ArrayList<Labelled>();
    int pairs = 0;
    for (int i = 0; i < fences.size(); i++) {
      FenceScanner.Span fence = fences.get(i);
      boolean answered = i + 1 < fences.size() && asks(fence) && answers(fence, fences.get(i + 1));
      if (answered) {
        found.add(new Labelled(fence, "**Q:** "));
        found.add(new Labelled(fences.get(++i), "**A:** "));
        pairs++;
      } else if (QUESTION.contains(language(fence)) && asks(fence)) {
        found.add(new Labelled(fence, "**Q:** "));
        pairs++;
      }
    }
    return pairs < MIN_PAIRS ? List.of() : found;
  }

  private boolean asks(FenceScanner.Span fence) {
    if (!mayBeText(fence) || fence.last() - fence.first() > MAX_LINES + 1) {
      return false;
    }
    String language = language(fence);
    String text = lines.get(fence.last() - 1).strip();
    return QUESTION.contains(language)
        || (language.isEmpty() && (text.endsWith("?") || text.endsWith("？")));
  }

  private boolean answers(FenceScanner.Span question, FenceScanner.Span fence) {
    if (!mayBeText(fence)
        || !lines.subList(question.last() + 1, fence.first()).stream().allMatch(String::isBlank)) {
      return false;
    }
    String text = String.join("\n", lines.subList(fence.first() + 1, fence.last()));
    return ANSWER.contains(language(fence))
        || (language(fence).isEmpty() && FenceKinds.of("", text) == Block.FenceKind.TEXT);
  }

  private boolean mayBeText(FenceScanner.Span fence) {
    return fence.closed()
        && fence.inner().isEmpty()
        && fence.last() - fence.first() > 1
        && !lines.get(fence.first()).startsWith(" ")
        && "{[<".indexOf((lines.get(fence.first() + 1).strip() + " ").charAt(0)) < 0
        && !lines.get(fence.first() + 1).isBlank()
        && !lines.get(fence.last() - 1).isBlank();
  }

  private static String language(FenceScanner.Span fence) {
    return fence.opening().language().toLowerCase(Locale.ROOT);
  }
}
