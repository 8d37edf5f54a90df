package app.guidebox.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Questions between tags of their own, with boxes below them and what explains them right below
 * these: {@code <quiz>}.
 */
final class QuizTags {
  private static final String OPENING = "<quiz>";
  private static final String CLOSING = "</quiz>";
  private static final Pattern BOX = Pattern.compile("\\s{0,3}[-*+] \\[[ xX]\\]\\s+\\S.*");

  /** A longer quiz is one whose end is missing. */
  private static final int MAX_LINES = 40;

  private QuizTags() {}

  /** The lines to be read in place of those with that index. */
  static Map<Integer, String> of(List<String> lines) {
    var written = new HashMap<Integer, String>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equalsIgnoreCase(OPENING)) {
        int last = last(lines, i);
        if (last > 0) {
          write(lines, i, last, written);
        }
      }
    }
    return written;
  }

  private static int last(List<String> lines, int first) {
    int end = Math.min(lines.size(), first + MAX_LINES);
    for (int i = first + 1; i < end; i++) {
      if (lines.get(i).strip().equalsIgnoreCase(CLOSING)) {
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
