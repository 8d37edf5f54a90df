package app.guidebox.diagram.mermaid.sequence;

import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.model.Sequence.Note;
import app.guidebox.diagram.model.Sequence.NotePlace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads notes: {@code note over A,B: text}, or without a colon the lines up to {@code end note}.
 */
final class NoteStatements {
  private static final Pattern PLACE =
      Pattern.compile("(?is)(left\\s+of|right\\s+of|over)\\s+([^:]+?)\\s*(?::(.*))?");
  private static final Pattern END = Pattern.compile("(?i)end(?:\\s+note)?");

  private record OpenNote(
      NotePlace place, List<String> participants, StringBuilder text, int line) {}

  private final Participants participants;
  private final Steps steps;
  private final Problems problems;
  private Optional<OpenNote> open = Optional.empty();
  private int notes;

  NoteStatements(Participants participants, Steps steps, Problems problems) {
    this.participants = participants;
    this.steps = steps;
    this.problems = problems;
  }

  /** Reads from behind the keyword. */
  void read(String rest, Statement statement) {
    var found = PLACE.matcher(rest);
    if (!found.matches()) {
      problems.add(
          statement.line(),
          statement.column(),
          "Expected \"left of\", \"right of\" or \"over\" and a participant behind \"note\".");
      return;
    }
    var lanes =
        Arrays.stream(found.group(2).split(","))
            .map(String::strip)
            .filter(lane -> !lane.isEmpty())
            .distinct()
            .toList();
    lanes.forEach(lane -> participants.mention(lane, statement.line()));
    var note = new OpenNote(place(found.group(1)), lanes, new StringBuilder(), statement.line());
    if (found.group(3) == null) {
      open = Optional.of(note);
    } else {
      note.text.append(found.group(3));
      add(note);
    }
  }

  /** Whether the statement is a further line, or the end, of an open note. */
  boolean continues(Statement statement) {
    if (open.isEmpty()) {
      return false;
    }
    if (END.matcher(statement.text()).matches()) {
      close();
    } else {
      open.get().text.append(statement.text()).append('\n');
    }
    return true;
  }

  /** Ends the note that is open, if one is. */
  void close() {
    open.ifPresent(this::add);
    open = Optional.empty();
  }

  private void add(OpenNote note) {
    String text = note.text.toString().strip().replaceFirst("^(?:no)?wrap:\\s*", "");
    steps.add(
        new Note(
            "note#" + ++notes, note.place, note.participants, LabelText.message(text), note.line));
  }

  private static NotePlace place(String written) {
    return switch (written.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'l' -> NotePlace.LEFT_OF;
      case 'r' -> NotePlace.RIGHT_OF;
      default -> NotePlace.OVER;
    };
  }
}
