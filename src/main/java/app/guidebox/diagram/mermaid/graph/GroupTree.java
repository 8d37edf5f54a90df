package app.guidebox.diagram.mermaid.graph;

import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph.Group;
import app.guidebox.diagram.model.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Frames and what lies in them.
 *
 * <p>As in Mermaid, an element lies in the frame that names it and closes first: an inner frame
 * wins over the one around it, an earlier one over a later one.
 */
final class GroupTree {
  private static final class Frame {
    final String id;
    final int line;
    final Set<String> members = new LinkedHashSet<>();
    Label label;
    Optional<Direction> direction = Optional.empty();

    Frame(String id, Label label, int line) {
      this.id = id;
      this.label = label;
      this.line = line;
    }
  }

  private final Problems problems;
  private final Map<String, Frame> frames = new LinkedHashMap<>();
  private final Map<String, String> parentOf = new HashMap<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private int tooDeep;
  private int unnamed;

  GroupTree(Problems problems) {
    this.problems = problems;
  }

  String nextId() {
    return "subGraph" + unnamed++;
  }

  /** False if frames are nested too deeply; then the frame is none, but is to be closed too. */
  boolean open(String wanted, Label label, int line) {
    // The empty id stands for the top level.
    String id = wanted.isEmpty() ? nextId() : wanted;
    if (open.size() == Limits.DEPTH) {
      if (tooDeep++ == 0) {
        problems.add(line, 1, "Frames nested more than " + Limits.DEPTH + " deep are not drawn.");
      }
      return false;
    }
    mention(id);
    var frame = frames.computeIfAbsent(id, key -> new Frame(key, label, line));
    if (!label.isEmpty()) {
      frame.label = label;
    }
    open.push(frame);
    return true;
  }

  boolean close() {
    if (tooDeep > 0) {
      tooDeep--;
      return true;
    }
    if (open.isEmpty()) {
      return false;
    }
    var closed = open.pop();
    for (String member : closed.members) {
      if (!member.equals(closed.id)) {
        parentOf.putIfAbsent(member, closed.id);
      }
    }
    return true;
  }

  void lay(String id, String group) {
    parentOf.put(id, group);
  }

  void mention(String id) {
    if (!open.isEmpty()) {
      open.getFirst().members.add(id);
    }
  }

  /** False if no frame is open. */
  boolean direction(Direction wanted) {
    if (!open.isEmpty()) {
      open.getFirst().direction = Optional.of(wanted);
    }
    return !open.isEmpty();
  }

  void relabel(String id, Label label) {
    var frame = frames.get(id);
    if (frame != null) {
      frame.label = label;
    }
  }

  boolean contains(String id) {
    return frames.containsKey(id);
  }

  /** The frame that each element lies in; frames that would lie in themselves lie in none. */
  Map<String, String> parents() {
    while (close()) {
      // What the author left open ends with the text.
    }
    var checked = new HashMap<String, Boolean>();
    for (String id : frames.keySet()) {
      breakCycle(id, checked);
    }
    parentOf.values().removeIf(group -> !frames.containsKey(group));
    return Map.copyOf(parentOf);
  }

  private void breakCycle(String id, Map<String, Boolean> finished) {
    var path = new ArrayList<String>();
    String at = id;
    while (at != null && !finished.containsKey(at)) {
      finished.put(at, false);
      path.add(at);
      at = parentOf.get(at);
    }
    if (at != null && !finished.getOrDefault(at, true)) {
      var frame = frames.get(at);
      int line = frame == null ? 1 : frame.line;
      problems.add(line, 1, "The frame " + at + " would lie in itself; it was taken out.");
      parentOf.remove(at);
    }
    path.forEach(done -> finished.put(done, true));
  }

  List<Group> build(Direction outer, Map<String, String> parents, StyleSheet styles) {
    var directions = new HashMap<String, Direction>();
    return frames.values().stream()
        .map(
            frame ->
                new Group(
                    frame.id,
                    frame.label,
                    parents.getOrDefault(frame.id, ""),
                    directionOf(frame.id, outer, parents, directions),
                    styles.ofGroup(frame.id),
                    frame.line))
        .toList();
  }

  private Direction directionOf(
      String id, Direction outer, Map<String, String> parents, Map<String, Direction> known) {
    var path = new ArrayList<String>();
    String at = id;
    var frame = frames.get(at);
    while (frame != null && !known.containsKey(at) && frame.direction.isEmpty()) {
      path.add(at);
      at = parents.getOrDefault(at, "");
      frame = frames.get(at);
    }
    Direction inherited = known.getOrDefault(at, outer);
    Direction found = frame == null ? outer : frame.direction.orElse(inherited);
    path.forEach(inner -> known.put(inner, found));
    return found;
  }
}
