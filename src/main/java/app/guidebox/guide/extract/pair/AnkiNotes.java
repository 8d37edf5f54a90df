package app.guidebox.guide.extract.pair;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.flow.HeadingPath;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.words.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Notes as a plugin sends them to Anki: {@code START}, the kind of note, the front, {@code Back:}
 * with the back, and {@code END}.
 */
public final class AnkiNotes {
  private static final String START = "START";
  private static final String END = "END";
  private static final String FRONT = "Front:";
  private static final String BACK = "Back:";

  /** What the plugin keeps in a note, and what it files it under. */
  private static final List<String> KEPT = List.of("Tags:", "<!--ID:", "ID:");

  private static final String NO_QUESTION = "There is an answer here but no question.";

  private final Guide guide;
  private final List<String> lines;
  private final List<Candidate> found = new ArrayList<>();

  private AnkiNotes(Guide guide) {
    this.guide = guide;
    lines = guide.lines();
  }

  /** The notes of a guide. */
  public static List<Candidate> of(Guide guide) {
    var notes = new AnkiNotes(guide);
    notes.read();
    return notes.found;
  }

  // What a fence shows is how such notes are written.
  private void read() {
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      fenced ^= isFence(line);
      int end = !fenced && isMark(line, START) ? end(i + 1) : -1;
      int back = end < 0 ? -1 : back(i + 1, end);
      if (back > 0) {
        add(i, back, end);
        i = end;
      }
    }
  }

  private static boolean isFence(String line) {
    String bare = line.stripLeading();
    return bare.startsWith("```") || bare.startsWith("~~~");
  }

  // A note that begins anew has not ended.
  private int end(int from) {
    int at = from;
    while (at < lines.size() && !isMark(lines.get(at), END) && !isMark(lines.get(at), START)) {
      at++;
    }
    return at < lines.size() && isMark(lines.get(at), END) ? at : -1;
  }

  private static boolean isMark(String line, String mark) {
    return line.stripTrailing().equals(mark);
  }

  private int back(int from, int to) {
    int at = from;
    while (at < to && !lines.get(at).startsWith(BACK)) {
      at++;
    }
    return at < to ? at : -1;
  }

  // The kind of note stands in the first line.
  private void add(int start, int back, int end) {
    String asked = joined(lines.subList(Math.min(start + 2, back), back));
    String front =
        Fronts.clean(asked.startsWith(FRONT) ? asked.substring(FRONT.length()).strip() : asked);
    var told = new ArrayList<>(lines.subList(back, end));
    told.set(0, told.getFirst().substring(BACK.length()));
    String answer = joined(told);
    var place = new Lines(start + 1, end + 1);
    if (front.isEmpty() || answer.isEmpty()) {
      String reason = front.isEmpty() ? NO_QUESTION : Placeholders.UNANSWERED;
      var skipped = new Skipped(place.first(), reason, Plain.of(front));
      found.add(new Candidate.Rejected(Convention.TWO_SIDED, skipped, place));
      return;
    }
    var source =
        new Source(guide.file(), HeadingPath.at(place, guide), place.first(), place.last());
    var card = new CardContent(CardKind.QUESTION, front, answer, List.of(), source);
    found.add(new Candidate.Found(Convention.TWO_SIDED, card, place));
  }

  private static String joined(List<String> rows) {
    return rows.stream()
        .filter(row -> KEPT.stream().noneMatch(row::startsWith))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
