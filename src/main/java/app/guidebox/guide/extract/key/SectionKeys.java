package app.guidebox.guide.extract.key;

import app.guidebox.guide.Guide;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Keys that answer only the questions of the section in which they stand. */
public final class SectionKeys {
  private final Guide guide;
  private final NavigableMap<Integer, Lines> keys;
  private final List<Numbered> questions = new ArrayList<>();
  private final Map<Numbered, Integer> uses = new HashMap<>();
  private final Map<Integer, Map<Integer, String>> sheets = new HashMap<>();

  /** A question's number, and the line of the key of its section; -1 if that has none. */
  private record Numbered(int key, int number) {}

  /**
   * The keys of a guide.
   *
   * @param keys from the line of the title on, by that line
   * @param asked the questions as the key may answer them, in their order
   */
  public SectionKeys(
      Guide guide,
      Flow page,
      NavigableMap<Integer, Lines> keys,
      List<Candidate> questions,
      List<KeySheet.Asked> asked) {
    this.guide = guide;
    this.keys = keys;
    var starts = new HashMap<Integer, Integer>();
    keys.keySet().forEach(key -> starts.put(key, sectionStart(page, key)));
    for (int i = 0; i < questions.size(); i++) {
      Lines lines = questions.get(i).lines();
      var next = keys.ceilingEntry(lines.last());
      boolean within = next != null && starts.getOrDefault(next.getKey(), 0) <= lines.first();
      var question = new Numbered(within ? next.getKey() : -1, asked.get(i).number());
      this.questions.add(question);
      uses.merge(question, 1, Integer::sum);
    }
  }

  /** The answer to the question at that place; empty if its section has none. */
  public String answer(int index) {
    Numbered question = questions.get(index);
    boolean once = uses.getOrDefault(question, 0) == 1;
    return question.key() >= 0 && question.number() > 0 && once
        ? sheets.computeIfAbsent(question.key(), this::read).getOrDefault(question.number(), "")
        : "";
  }

  private Map<Integer, String> read(int key) {
    Lines lines = keys.getOrDefault(key, new Lines(key, key));
    return KeySheet.read(guide.lines().subList(lines.first(), lines.last())).byNumber();
  }

  // The line of the title below which the title of the key stands.
  private static int sectionStart(Flow page, int key) {
    int level = 0;
    for (int i = page.size() - 1; i >= 0; i--) {
      Unit unit = page.get(i);
      int line = unit.lines().first();
      if (unit.isHeading() && line == key) {
        level = unit.headingLevel();
      } else if (unit.isHeading() && line < key && unit.headingLevel() < level) {
        return line;
      }
    }
    return 0;
  }
}
