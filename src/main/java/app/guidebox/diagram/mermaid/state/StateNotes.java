package app.guidebox.diagram.mermaid.state;

import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads notes, which are nodes tied to the state that they remark on. */
final class StateNotes {
  private static final Pattern BESIDE =
      Pattern.compile("(?i)(left|right)\\s+of\\s+([^:]+?)\\s*(?::(.*))?");
  private static final Pattern FLOATING = Pattern.compile("(?i)\"([^\"]*)\"\\s+as\\s+(\\S+)");
  private static final Pattern END = Pattern.compile("(?i)end\\s*note");

  private record OpenNote(String state, boolean left, StringBuilder text, int line) {}

  private final GraphBuilder graph;
  private final Problems problems;
  private Optional<OpenNote> open = Optional.empty();
  private int notes;

  StateNotes(GraphBuilder graph, Problems problems) {
    this.graph = graph;
    this.problems = problems;
  }

  /** Reads from behind the keyword. */
  void read(String rest, TextLine line) {
    var beside = BESIDE.matcher(rest);
    var floating = FLOATING.matcher(rest);
    if (beside.matches()) {
      boolean left = beside.group(1).equalsIgnoreCase("left");
      var note = new OpenNote(beside.group(2), left, new StringBuilder(), line.number());
      if (beside.group(3) == null) {
        open = Optional.of(note);
      } else {
        note.text.append(beside.group(3));
        add(note);
      }
    } else if (floating.matches()) {
      var node = graph.node(floating.group(2), line.number());
      node.label(LabelText.plain(floating.group(1)));
      node.shape(NodeShape.NOTE);
    } else {
      line.report(problems, "Expected \"left of\" or \"right of\" and a state behind \"note\".");
    }
  }

  /** Whether the line is a further one, or the end, of an open note. */
  boolean continues(TextLine line) {
    if (open.isEmpty()) {
      return false;
    }
    if (END.matcher(line.text()).matches()) {
      close();
    } else {
      open.get().text.append(line.text()).append('\n');
    }
    return true;
  }

  /** Ends the note that is open, if one is. */
  void close() {
    open.ifPresent(this::add);
    open = Optional.empty();
  }

  private void add(OpenNote note) {
    graph.node(note.state, note.line);
    var node = graph.node(note.state + "----note-" + notes++, note.line);
    node.label(LabelText.plain(note.text.toString()));
    node.shape(NodeShape.NOTE);
    var tie = new EdgeDraft(Label.EMPTY, LineStyle.DOTTED, ArrowHead.NONE, ArrowHead.NONE);
    if (note.left) {
      graph.edge(node.id(), note.state, tie, note.line);
    } else {
      graph.edge(note.state, node.id(), tie, note.line);
    }
  }
}
