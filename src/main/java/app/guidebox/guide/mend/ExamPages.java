package app.guidebox.guide.mend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What sites and programs for practice exams write around their questions, and is copied with them:
 * the buttons above an answer, a note at an option, and fields that stay empty below a key.
 */
public final class ExamPages {
  private static final String VOTED = "Most Voted";
  private static final String EXPLAINED = "Explanation/Reference";
  private static final String DISCUSSED = "Discussion";

  private static final Pattern OPTION =
      Pattern.compile(
          "(\\s*(?:[-*+] +)?(?:\\p{So}\\x{FE0F}?"
              + " *)?(\\*{2,3}|__)?[A-Ha-h][.)].*?\\S)\\s+[*_(\\[]{0,3}Most"
              + " Voted[*_)\\]]{0,3}\\s*");

  private static final Pattern BUTTONS =
      Pattern.compile(
          "[\\s*\\[]*(?:(?:Reveal|Hide|Show|View) (?:Suggested |Correct"
              + " )?(?:Solution|Answer)[\\]\\s]*){1,2}[\\s*\\[]*Discussion\\s*\\d{0,4}[\\s*\\]]*");

  /** {@code Section: (none)}, or the name of the next field by itself. */
  private static final Pattern FIELD = Pattern.compile("Section:.{0,200}|Explanation");

  private static final Pattern NEXT =
      Pattern.compile("[#*\\s]*(?:(?:NEW )?QUESTION|Question)(?: NO)?[:.]? ?#?\\d.*|#.*|-{3,}");

  /** The fields of a key stand no further above. */
  private static final int FIELDS = 8;

  private final List<String> lines;
  private final IntPredicate free;
  private final Map<Integer, String> written = new HashMap<>();

  private ExamPages(List<String> lines, IntPredicate free) {
    this.lines = lines;
    this.free = free;
  }

  /** The lines to be read in place of those with that index. */
  public static Map<Integer, String> of(List<String> lines, IntPredicate free) {
    var pages = new ExamPages(lines, free);
    for (int i = 0; i < lines.size(); i++) {
      pages.read(i);
    }
    return pages.written;
  }

  private void read(int at) {
    String line = lines.get(at);
    if (line.contains(VOTED) && free.test(at)) {
      Matcher option = OPTION.matcher(line);
      if (option.matches()) {
        written.put(at, closed(option.group(1), option.group(2)));
      }
    } else if (line.contains(EXPLAINED) && free.test(at)) {
      dropFields(at);
    } else if (line.contains(DISCUSSED) && free.test(at) && BUTTONS.matcher(line).matches()) {
      int next = next(at);
      if (next < lines.size() && lines.get(next).contains("nswer")) {
        written.put(at, "");
      }
    }
  }

  // "**B. rain Most Voted**"
  private static String closed(String option, @Nullable String mark) {
    return mark != null && option.indexOf(mark) == option.lastIndexOf(mark)
        ? option + mark
        : option;
  }

  private void dropFields(int at) {
    String bare = lines.get(at).strip();
    if (!bare.startsWith(EXPLAINED) || bare.length() > EXPLAINED.length() + 1) {
      return;
    }
    int next = next(at);
    boolean told = next < lines.size() && !NEXT.matcher(lines.get(next)).matches();
    written.put(at, told ? "Explanation:" : "");
    for (int i = at - 1; i >= Math.max(0, at - FIELDS); i--) {
      String above = lines.get(i).strip();
      if (!above.isEmpty()) {
        if (!FIELD.matcher(above).matches()) {
          return;
        }
        written.put(i, "");
      }
    }
  }

  private int next(int at) {
    int next = at + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }
}
