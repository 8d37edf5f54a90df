package app.guidebox.guide.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Questions between tags of their own: in {@code <quiz>} with boxes below them and what explains
 * them right below these, in {@code <?quiz?>} with a word before each line, or as attributes.
 */
public final class QuizTags {
  private static final String OPENING = "<quiz>";
  private static final String CLOSING = "</quiz>";
  private static final String NAMED_OPENING = "<?quiz?>";
  private static final String NAMED_CLOSING = "<?/quiz?>";
  private static final String RIGHT = "answer-correct:";
  private static final String ANSWER = "answer:";
  private static final String QUESTION = "question:";
  private static final String CONTENT = "content:";
  private static final Pattern BOX = Pattern.compile("\\s{0,3}[-*+] \\[[ xX]\\]\\s+\\S.*");

  /** A longer quiz is one whose end is missing. */
  private static final int MAX_LINES = 40;

  private QuizTags() {}

  /** The lines to be read in place of those with that index. */
  public static Map<Integer, String> of(List<String> lines) {
    var written = new HashMap<>(QuizComponents.of(lines));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.equalsIgnoreCase(OPENING)) {
        int last = last(lines, i, CLOSING);
        if (last > 0) {
          write(lines, i, last, written);
        }
      } else if (line.equals(NAMED_OPENING)) {
        int last = last(lines, i, NAMED_CLOSING);
        for (int row = i; row <= last; row++) {
          written.put(row, named(HtmlStyles.coded(lines.get(row).strip())));
        }
      }
    }
    return written;
  }

  private static String named(String line) {
    if (line.startsWith(QUESTION)) {
      return "**Q:** " + line.substring(QUESTION.length()).strip();
    }
    if (line.startsWith(RIGHT)) {
      return "- [x] " + line.substring(RIGHT.length()).strip();
    }
    if (line.startsWith(ANSWER)) {
      return "- [ ] " + line.substring(ANSWER.length()).strip();
    }
    boolean told = !line.isEmpty() && !line.startsWith("<?") && !line.equals(CONTENT);
    return told ? "> " + line : "";
  }

  private static int last(List<String> lines, int first, String closing) {
    int end = Math.min(lines.size(), first + MAX_LINES);
    for (int i = first + 1; i < end; i++) {
      if (lines.get(i).strip().equalsIgnoreCase(closing)) {
        return i;
      }
    }
    return -1;
  }

  private static void write(List<String> lines, int first, int last, Map<Integer, String> written) {
    int stem = first + 1;
    int box = last;
    while (stem < last && lines.get(stem).isBlank()) {
      stem++;
    }
    while (box > first && !BOX.matcher(lines.get(box)).matches()) {
      box--;
    }
    if (box <= stem || BOX.matcher(lines.get(stem)).matches()) {
      return;
    }
    written.put(first, "");
    written.put(last, "");
    String asked = lines.get(stem).strip();
    boolean set = asked.startsWith("#") || asked.startsWith("*");
    written.put(stem, set ? asked : "**Q:** " + asked);
    for (int i = box + 1; i < last; i++) {
      String told = lines.get(i).strip();
      written.put(i, told.isEmpty() ? "" : "> " + told);
    }
  }
}
