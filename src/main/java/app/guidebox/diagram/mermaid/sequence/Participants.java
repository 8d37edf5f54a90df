package app.guidebox.diagram.mermaid.sequence;

import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Sequence.LaneBox;
import app.guidebox.diagram.model.Sequence.Participant;
import app.guidebox.diagram.model.Sequence.ParticipantKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects lanes in the order in which they are first named, and the boxes behind them. */
final class Participants {
  /** More lanes would be wider than anything that can be scrolled through. */
  private static final int MOST = 2_000;

  private record OpenBox(Label label, String color, List<String> participants) {}

  private final Problems problems;
  private final Map<String, Participant> byId = new LinkedHashMap<>();
  private final List<OpenBox> boxes = new ArrayList<>();
  private Optional<OpenBox> openBox = Optional.empty();

  Participants(Problems problems) {
    this.problems = problems;
  }

  /** Names a lane in passing. */
  void mention(String id, int line) {
    if (!byId.containsKey(id)) {
      put(new Participant(id, LabelText.plain(id), ParticipantKind.PARTICIPANT, line));
    }
  }

  /** Declares a lane; a later declaration changes what it shows, but not its place. */
  void declare(String id, Optional<Label> label, ParticipantKind kind, int line) {
    var before = Optional.ofNullable(byId.get(id));
    put(
        new Participant(
            id,
            label.or(() -> before.map(Participant::label)).orElseGet(() -> LabelText.plain(id)),
            kind,
            before.map(Participant::line).orElse(line)));
    openBox
        .filter(box -> byId.containsKey(id) && !box.participants.contains(id))
        .ifPresent(box -> box.participants.add(id));
  }

  private void put(Participant participant) {
    if (byId.size() < MOST || byId.containsKey(participant.id())) {
      byId.put(participant.id(), participant);
    } else {
      problems.add(participant.line(), 1, "Only the first " + MOST + " participants are read.");
    }
  }

  boolean contains(String id) {
    return byId.containsKey(id);
  }

  void openBox(Label label, String color) {
    var box = new OpenBox(label, color, new ArrayList<>());
    boxes.add(box);
    openBox = Optional.of(box);
  }

  /** False if no box is open. */
  boolean closeBox() {
    boolean wasOpen = openBox.isPresent();
    openBox = Optional.empty();
    return wasOpen;
  }

  List<Participant> all() {
    return List.copyOf(byId.values());
  }

  List<LaneBox> boxes() {
    return boxes.stream().map(box -> new LaneBox(box.label, box.color, box.participants)).toList();
  }
}
