package app.guidebox.guide.extract.found;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells each card the footnotes that it calls, {@code [^1]}, wherever in the guide they stand, and
 * no others.
 */
public final class Footnotes {
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s<]{1,60})\\]:\\s*(\\S.*)");
  private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s<]{1,60})\\]");

  private final Map<String, String> notes;

  private Footnotes(Map<String, String> notes) {
    this.notes = notes;
  }

  /**
   * The cards with their notes below their answers.
   *
   * @param lines the guide's source
   */
  public static List<Candidate> told(List<Candidate> candidates, List<String> lines) {
    var notes = notes(lines);
    if (notes.isEmpty()) {
      return candidates;
    }
    var footnotes = new Footnotes(notes);
    return candidates.stream()
        .map(
            candidate ->
                candidate instanceof Candidate.Found card ? footnotes.told(card) : candidate)
        .toList();
  }

  // A note goes on to the next empty line.
  private static Map<String, String> notes(List<String> lines) {
    var notes = new LinkedHashMap<String, String>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher note = lines.get(i).startsWith("[^") ? NOTE.matcher(lines.get(i)) : null;
      if (note == null || !note.matches()) {
        continue;
      }
      var text = new StringBuilder(mark(note.group(1))).append(note.group(2).strip());
      while (i + 1 < lines.size()
          && !lines.get(i + 1).isBlank()
          && !lines.get(i + 1).startsWith("[^")) {
        text.append('\n').append(lines.get(++i).strip());
      }
      notes.putIfAbsent(note.group(1), text.toString());
    }
    return notes;
  }

  // As the reader of guides writes them.
  private static String mark(String name) {
    return "<sup>" + name + "</sup> ";
  }

  private Candidate told(Candidate.Found card) {
    String back = card.card().back();
    var called = called(card.card().front() + "\n" + back);
    String own = withoutOthers(back, called);
    var missing = new ArrayList<String>();
    for (String name : called) {
      String note = notes.get(name);
      if (note != null && !own.contains(mark(name))) {
        missing.add(note);
      }
    }
    if (missing.isEmpty()) {
      return own.equals(back) ? card : card.withBack(own);
    }
    return card.withBack(own + "\n\n" + String.join("  \n", missing));
  }

  private static Set<String> called(String text) {
    var called = new LinkedHashSet<String>();
    if (text.contains("[^")) {
      Matcher call = CALL.matcher(text);
      while (call.find()) {
        called.add(call.group(1));
      }
    }
    return called;
  }

  // Notes to other parts of the guide that happen to stand below the answer.
  private String withoutOthers(String back, Set<String> called) {
    if (!back.contains("<sup>")) {
      return back;
    }
    var kept = new ArrayList<String>();
    boolean foreign = false;
    for (String line : back.split("\n", -1)) {
      for (String name : notes.keySet()) {
        if (line.startsWith(mark(name))) {
          foreign = !called.contains(name);
        }
      }
      foreign &= !line.isBlank();
      if (!foreign) {
        kept.add(line);
      }
    }
    String own = String.join("\n", kept).strip();
    return own.isEmpty() ? back : own;
  }
}
