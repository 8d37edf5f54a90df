package app.guidebox.guide.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions that a component of the site shows, with what it is given in its attributes or in a
 * list of them: {@code <Quiz question="…" options={["…", "…"]} answerIndex={1} />}.
 */
final class QuizComponents {
  /** So are such components called, whatever stands around the word. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*<[A-Z]\\w{0,30}(?<=Quiz|Question|MCQ|Choice|Check|QuizCard|QuizItem|Quizzes|Questions)(?=[\\s>]|$).*");

  private static final Pattern QUESTION = key("question|prompt|stem");
  private static final Pattern OPTIONS =
      Pattern.compile("\\b(?:options|choices|answers)[\"']?\\s*(?:=\\s*\\{|:)\\s*\\[");
  private static final Pattern EXPLANATION = key("explanation|feedback|rationale");

  private static final String NAMES =
      "\\b(?:answerIndex|correctIndex|correctAnswerIndex|correctAnswer|correctOption|correct|answer)[\"']?\\s*[=:]\\s*\\{?\\s*";
  private static final Pattern INDEX = Pattern.compile(NAMES + "\\[?(\\d{1,2})\\b");
  private static final Pattern NAMED = Pattern.compile(NAMES + quoted("n"));
  private static final Pattern TEXT = Pattern.compile(quoted("o"));

  /** An option that is told to be right by itself: {@code { text: "…", correct: true }}. */
  private static final Pattern RIGHT =
      Pattern.compile("\\b(?:isCorrect|correct|right)[\"']?\\s*:\\s*true\\b");

  /** A longer component is one whose end is missing. */
  private static final int MAX_LINES = 600;

  /** An attribute that is longer is none. */
  private static final int MAX_LENGTH = 20_000;

  private static final int MAX_OPTIONS = 12;

  /** Parts a question from what the page goes on with. */
  private static final String RULE = "***";

  private final List<String> lines;
  private final Map<Integer, String> written = new HashMap<>();

  private QuizComponents(List<String> lines) {
    this.lines = lines;
  }

  private record Option(String text, boolean right) {}

  // A word before a colon or an equals sign, and what stands in quotation marks behind it.
  private static Pattern key(String words) {
    return Pattern.compile("\\b(?:" + words + ")[\"']?\\s*[=:]\\s*\\{?\\s*" + quoted("t"));
  }

  private static String quoted(String name) {
    return "(?<q%1$s>[\"'`])(?<%1$s>(?:[^\\\\\n]|\\\\.){0,2000}?)\\k<q%1$s>".formatted(name);
  }

  /** The lines to be read in place of those with that index. */
  static Map<Integer, String> of(List<String> lines) {
    var components = new QuizComponents(lines);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.indexOf('<') >= 0 && line.length() < MAX_LENGTH && OPENING.matcher(line).matches()) {
        int last = components.last(i);
        if (last >= 0 && components.write(i, last)) {
          i = last;
        }
      }
    }
    return components.written;
  }

  // The line in which the component ends: "/>" or "]} />".
  private int last(int first) {
    int end = Math.min(lines.size(), first + MAX_LINES);
    for (int i = first; i < end; i++) {
      String line = lines.get(i).stripTrailing();
      if (line.endsWith("/>")) {
        return i;
      }
      if (line.startsWith("#") || line.startsWith("```")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean write(int first, int last) {
    var starts = new ArrayList<Integer>();
    for (int i = first; i <= last; i++) {
      if (QUESTION.matcher(lines.get(i)).find()) {
        starts.add(i);
      }
    }
    var own = new HashMap<Integer, String>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : last;
      if (!write(from, to, own)) {
        return false;
      }
    }
    if (starts.isEmpty()) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      written.put(i, own.getOrDefault(i, i == last ? RULE : ""));
    }
    return true;
  }

  // One question, its options and what explains them, line by line from where it is asked.
  private boolean write(int from, int to, Map<Integer, String> own) {
    String text = String.join("\n", lines.subList(from, to + 1));
    Matcher question = QUESTION.matcher(text);
    Matcher opening = OPTIONS.matcher(text);
    if (!question.find() || !opening.find()) {
      return false;
    }
    int close = closing(text, opening.end());
    if (close < 0) {
      return false;
    }
    String behind = text.substring(0, opening.start()) + text.substring(close);
    var options = options(text.substring(opening.end(), close), behind);
    Matcher explanation = EXPLANATION.matcher(behind);
    String told = explanation.find() ? plain(explanation.group("t")) : "";
    int needed = 1 + options.size() + (told.isEmpty() ? 0 : 1);
    if (options.size() < 2 || options.size() > MAX_OPTIONS || needed > to - from + 1) {
      return false;
    }
    int at = from;
    own.put(at++, "**Q:** " + plain(question.group("t")));
    for (Option option : options) {
      own.put(at++, (option.right() ? "- [x] " : "- [ ] ") + plain(option.text()));
    }
    if (!told.isEmpty()) {
      own.put(at, "> " + told);
    }
    return true;
  }

  // Where the list ends that begins before this place.
  private static int closing(String text, int from) {
    int depth = 1;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'' || c == '`') {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<Option> options(String list, String behind) {
    var options = new ArrayList<Option>();
    if (list.indexOf('{') >= 0) {
      for (String part : list.split("\\{", -1)) {
        Matcher text = TEXT.matcher(part);
        if (text.find()) {
          options.add(new Option(text.group("o"), RIGHT.matcher(part).find()));
        }
      }
      if (options.stream().anyMatch(Option::right)) {
        return options;
      }
    } else {
      TEXT.matcher(list).results().forEach(o -> options.add(new Option(o.group("o"), false)));
    }
    Matcher index = INDEX.matcher(behind);
    Matcher named = NAMED.matcher(behind);
    String name = named.find() ? named.group("n") : "";
    int right = index.find() ? Integer.parseInt(index.group(1)) : -1;
    var marked = new ArrayList<Option>();
    for (Option option : options) {
      marked.add(new Option(option.text(), marked.size() == right || option.text().equals(name)));
    }
    return marked;
  }

  private static String plain(String text) {
    return text.replaceAll("\\\\([\"'`])", "$1").replace("\\n", " ").strip();
  }
}
