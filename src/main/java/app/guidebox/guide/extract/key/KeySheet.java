package app.guidebox.guide.extract.key;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.BareBlocks;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answers of a key, each by the number of its question, as its lines give them.
 *
 * @param entries from top to bottom; a number may come again in another section
 */
public record KeySheet(List<Entry> entries) {
  /** What is said below a number, up to so many lines, belongs to it. */
  private static final int MAX_BELOW = 40;

  /** A title in the line of a key is shorter. */
  private static final int MAX_TITLE = 40;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "[|>*_#\\s\\p{So}\\x{FE0F}-]*(?:(\\p{L}{1,12})\\s?)?[#№]?(\\p{Nd}{1,4})[*_]{0,3}\\s*(?:[.):|：．、→⇒➜=>\\-–—]{1,2}|$)[*_]{0,3}\\s*(.*)");

  /** The right option behind a number: {@code C. rain}, {@code B, D}. */
  private static final Pattern LETTER =
      Pattern.compile("[*_(]{0,3}[A-Ha-h](?:, ?[A-Ha-h]){0,5}[*_)]{0,3}(?:[.:–—]|\\s[-–—]|$)");

  /** The marks that end a bold title in front of its answers. */
  private static final Pattern CLOSING = Pattern.compile("^[*_]+");

  private static final Pattern CELLS = Pattern.compile("\\s+\\|\\s+");

  private static final WordList QUESTION_OR_ANSWER =
      Words.QUESTION.with(Words.ANSWER, Words.CORRECT);

  /**
   * An answer and the number of the question to which it belongs.
   *
   * @param part the title of the part of the key in which it stands; empty if it has none
   */
  record Entry(int number, String text, String part) {}

  /**
   * A question that a key may answer.
   *
   * @param number 0 if it has none
   * @param section the title above it; empty if there is none
   */
  public record Asked(int number, String section) {}

  public KeySheet {
    entries = List.copyOf(entries);
  }

  /** Whether the line says that it is a key and answers several questions. */
  public static boolean isRow(String line) {
    String row = withoutTitle(line);
    return row.length() < line.length() && !KeyRow.read(row).isEmpty();
  }

  /** Whether the text answers several questions: {@code 1-b, 2-c}. */
  public static boolean answersSeveral(String text) {
    return !KeyRow.read(text).isEmpty();
  }

  /** What such a line says that it is. */
  public static String title(String line) {
    return Label.of(line, Words.KEY_TITLES).map(Label::word).orElse("");
  }

  // "**Multiple choice:** 1. b 2. a" answers the questions of one section.
  private static List<Entry> row(String line, String part) {
    var row = KeyRow.read(withoutTitle(line));
    if (!row.isEmpty() || line.startsWith("|")) {
      return entries(row, part);
    }
    int colon = line.indexOf(':');
    return colon <= 0 || colon > MAX_TITLE
        ? List.of()
        : entries(
            KeyRow.read(CLOSING.matcher(line.substring(colon + 1)).replaceFirst("")),
            KeyParts.title(line.substring(0, colon)));
  }

  private static List<Entry> entries(Map<Integer, String> row, String part) {
    return row.entrySet().stream()
        .map(answer -> new Entry(answer.getKey(), answer.getValue(), part))
        .toList();
  }

  private static String withoutTitle(String line) {
    return Label.of(line, Words.KEY_TITLES)
        .filter(label -> !label.rest().isEmpty())
        .map(Label::rest)
        .orElse(line);
  }

  /** The key that the lines are; with no entries if they are none. */
  public static KeySheet read(List<String> source) {
    var lines = KeyColumns.without(source.stream().map(BareBlocks::line).toList());
    var entries = new ArrayList<Entry>();
    boolean titled = isTitled(lines);
    String part = "";
    for (int i = 0; i < lines.size(); i++) {
      part = KeyParts.isTitle(lines.get(i)) ? KeyParts.title(lines.get(i)) : part;
      List<Entry> row = row(lines.get(i), part);
      entries.addAll(row);
      Matcher numbered = NUMBERED.matcher(lines.get(i));
      if (row.isEmpty() && numbered.matches() && !isSection(lines.get(i), numbered.group(1))) {
        boolean keyed = isKeyed(lines.get(i), numbered.group(3));
        boolean named = !keyed && isNamed(lines.get(i), numbered);
        boolean section = keyed || named || (titled && isTitle(lines.get(i)));
        int end = section ? sectionEnd(lines, i) : end(lines, i);
        String below =
            String.join("\n", lines.subList(i + 1, toldTo(lines, i, end))).stripIndent().strip();
        boolean apart = named && !below.isEmpty();
        String text = text(apart ? "" : numbered.group(3), below);
        if (!text.isEmpty() && !QuestionText.hasMark(Plain.of(FirstLine.of(text)))) {
          entries.add(new Entry(Integer.parseInt(numbered.group(2)), text, part));
        }
        i = end - 1;
      }
    }
    return new KeySheet(entries);
  }

  private static String text(String behind, String below) {
    String told = CELLS.matcher(behind.replaceAll("[\\s|]+$", "").strip()).replaceAll("\n\n");
    String whole = (told + "\n" + below).strip();
    boolean set = told.startsWith("*") || told.startsWith("_");
    boolean letter = set && LETTER.matcher(told).lookingAt();
    String text = letter ? whole : AnswerLabel.without(whole);
    String first = FirstLine.of(text);
    return Emphasis.balanced(first) + text.substring(first.length());
  }

  // "### Section 2: Birds" numbers no answer.
  private static boolean isSection(String line, String word) {
    return word != null && line.startsWith("#") && !QUESTION_OR_ANSWER.contains(Words.lower(word));
  }

  // The lines up to the next number, heading or rule; text after a gap only where it explains, or
  // where the number stands by itself.
  private static int end(List<String> lines, int at) {
    Matcher own = NUMBERED.matcher(lines.get(at));
    boolean alone = own.matches() && own.group(3).isBlank();
    boolean table = lines.get(at).strip().startsWith("|");
    int end = at + 1;
    boolean gap = false;
    while (!table && end < lines.size() && end - at < MAX_BELOW) {
      String line = lines.get(end).strip();
      boolean ends =
          line.startsWith("#")
              || line.startsWith("|")
              || line.startsWith("---")
              || NUMBERED.matcher(line).matches();
      boolean explains =
          alone || Label.of(line, Words.EXPLANATION).filter(Label::marked).isPresent();
      if (ends || (gap && !line.isEmpty() && !explains)) {
        break;
      }
      gap = line.isEmpty();
      end++;
    }
    return end;
  }

  // "## Exercise 3" titles its answer, unless all of them title answers with numbers of their own.
  private static boolean isTitled(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int next = i + 1;
      while (next < lines.size() && lines.get(next).isBlank()) {
        next++;
      }
      boolean text = next < lines.size() && !lines.get(next).startsWith("#");
      if (text && isTitle(lines.get(i)) && !NUMBERED.matcher(lines.get(next)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(String line) {
    Matcher numbered = NUMBERED.matcher(line);
    return line.startsWith("#")
        && numbered.matches()
        && numbered.group(1) != null
        && !isSection(line, numbered.group(1))
        && numbered.group(3).isBlank();
  }

  // "### Answer 2: Moorings" names what was asked and answers below.
  private static boolean isNamed(String line, Matcher numbered) {
    return line.startsWith("#")
        && numbered.group(1) != null
        && Words.ANSWER.contains(Words.lower(numbered.group(1)))
        && !numbered.group(3).isBlank();
  }

  // "### Q3: **C. rain**" titles what explains it.
  private static boolean isKeyed(String line, String behind) {
    return line.startsWith("#") && LETTER.matcher(behind).lookingAt();
  }

  // Links below the last answer lead on.
  private static int toldTo(List<String> lines, int from, int end) {
    int to = end;
    while (to > from + 1
        && (lines.get(to - 1).isBlank() || LinkLines.holdsOnlyLinks(lines.get(to - 1)))) {
      to--;
    }
    return to;
  }

  // Lists and code belong to what a title answers.
  private static int sectionEnd(List<String> lines, int at) {
    int end = at + 1;
    boolean code = false;
    while (end < lines.size()) {
      String line = lines.get(end).strip();
      if (!code && (line.startsWith("#") || line.startsWith("---"))) {
        return end;
      }
      code ^= line.startsWith("```") || line.startsWith("~~~");
      end++;
    }
    return end;
  }

  /** The answers by number, the first of each. */
  public Map<Integer, String> byNumber() {
    var answers = new HashMap<Integer, String>();
    entries.forEach(entry -> answers.putIfAbsent(entry.number(), entry.text()));
    return answers;
  }

  /**
   * The answers of the questions, in their order. Numbers that begin anew in each section tell
   * which question is meant only where the key names the section, or has as many parts.
   */
  public List<String> answers(List<Asked> questions) {
    var numbers = questions.stream().map(Asked::number).toList();
    if (entries.stream().map(Entry::number).toList().equals(numbers)) {
      return entries.stream().map(Entry::text).toList();
    }
    Set<Integer> repeated = repeated(numbers);
    var answers = byNumber();
    var parts = new KeyParts(entries, questions);
    var told = new ArrayList<String>();
    for (int i = 0; i < questions.size(); i++) {
      int number = numbers.get(i);
      boolean once = !repeated.contains(number);
      told.add(parts.answer(i).orElse(once ? answers.getOrDefault(number, "") : ""));
    }
    return List.copyOf(told);
  }

  /**
   * The answers of questions without numbers, in their order, where the key counts as many; else
   * those of the questions with these numbers.
   */
  public List<String> inOrder(List<Asked> questions) {
    boolean counted = entries.size() == questions.size();
    for (int i = 0; i < entries.size(); i++) {
      int number = entries.get(i).number();
      counted &= number == 1 || (i > 0 && number == entries.get(i - 1).number() + 1);
    }
    return counted ? entries.stream().map(Entry::text).toList() : answers(questions);
  }

  /** Whether the line begins with a number, or with a word and a number. */
  public static boolean isNumbered(String line) {
    return NUMBERED.matcher(line).matches();
  }

  private static Set<Integer> repeated(List<Integer> numbers) {
    var seen = new HashSet<Integer>();
    var repeated = new HashSet<Integer>();
    numbers.stream().filter(number -> !seen.add(number)).forEach(repeated::add);
    return repeated;
  }
}
