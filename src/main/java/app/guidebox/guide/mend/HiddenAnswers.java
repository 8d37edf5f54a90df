package app.guidebox.guide.mend;

import app.guidebox.guide.scan.CommentEnds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers that their author hides in comments, so that the page does not show them: {@code <!--
 * Answer: B -->} below a question.
 */
public final class HiddenAnswers {
  private static final String WORDS =
      "(?iu)(?:correct |model |sample )?answers?|ans|solutions?|respuesta(?:"
          + " correcta)?|soluci[oó]n|resposta(?: correta)?|solu[cç][aã]o|gabarito|(?:bonne"
          + " )?r[eé]ponse|antwort|l[oö]sung|risposta(?:"
          + " corretta)?|soluzione|antwoord|oplossing|(?:правильный"
          + " )?ответ|решение|відповідь|odpowiedź|rozwiązanie|odpověď|cevap|yanıt|çözüm|đáp"
          + " án|jawaban|(?:参考|正确)?答案|答え|解答|정답|답|해답|الإجابة|الجواب|پاسخ|उत्तर";

  private static final Pattern IN_LINE =
      Pattern.compile(
          "\\s*<!--\\s*[*_]{0,2}(" + WORDS + ")[*_]{0,2}\\s*[:：][*_]{0,2}\\s*(.*?)\\s*-->\\s*");

  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*<!--\\s*[*_]{0,2}(" + WORDS + ")[*_]{0,2}\\s*[:：]?[*_]{0,2}\\s*(.{0,2000})");

  /** The last line of such a comment may close with the word that opened it. */
  private static final Pattern CLOSING = Pattern.compile("^(.*?)\\s*(?:" + WORDS + ")?\\s*-->.*$");

  private static final Pattern LABELLED =
      Pattern.compile("\\s*[*_]{0,2}(?:" + WORDS + ")(?!\\p{L}).*");

  /** The label of such an answer may name its question: {@code **Answer (Q2).** …}. */
  private static final Pattern NAMING =
      Pattern.compile(
          "(\\s*)(\\*{2,3}|__)(" + WORDS + ") ?\\([^()*]{1,20}\\)[.:]?\\2[.:]?\\s+(\\S.*)");

  private HiddenAnswers() {}

  /** The lines to be read in place of those with that index. */
  public static Map<Integer, String> of(List<String> lines, IntPredicate free) {
    var written = new HashMap<Integer, String>();
    int[] ends = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.stripLeading().startsWith("<!--") || !free.test(i)) {
        continue;
      }
      Matcher inLine = IN_LINE.matcher(line);
      if (inLine.matches() && !inLine.group(2).isBlank()) {
        written.put(i, indent(line) + "**" + inLine.group(1) + ":** " + inLine.group(2));
        continue;
      }
      Matcher opening = OPENING.matcher(line);
      ends = ends == null ? CommentEnds.of(lines) : ends;
      if (!line.contains("-->") && ends[i] > i && opening.matches()) {
        reveal(lines, i, ends[i], opening, written);
        i = ends[i];
      }
    }
    return written;
  }

  private static void reveal(
      List<String> lines, int first, int last, Matcher opening, Map<Integer, String> written) {
    String told = opening.group(2).strip();
    int next = first + 1;
    while (next < last && lines.get(next).isBlank()) {
      next++;
    }
    boolean labelled = told.isEmpty() && LABELLED.matcher(lines.get(next)).matches() && next < last;
    String indent = indent(lines.get(first));
    written.put(first, labelled ? "" : indent + "**" + opening.group(1) + ":** " + told);
    for (int i = first + 1; i < last; i++) {
      written.put(i, NAMING.matcher(lines.get(i)).replaceFirst("$1**$3:** $4"));
    }
    written.put(last, CLOSING.matcher(lines.get(last)).replaceFirst("$1"));
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
