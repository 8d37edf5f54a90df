package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.model.Sequence.ParticipantKind;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Segment;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** What becomes of each lane on the way down: created, busy, destroyed. */
final class LaneStates {
  private static final double CROSS = 8;

  private final Lanes lanes;
  private final List<Lane> states = new ArrayList<>();

  private static final class Lane {
    private final Deque<Double> open = new ArrayDeque<>();
    private final List<Bar> bars = new ArrayList<>();
    private double headTop;
    private double end = Double.NaN;
    private boolean awaitsCreation;
    private boolean awaitsDestruction;
  }

  private record Bar(int depth, double top, double bottom) {}

  LaneStates(Lanes lanes) {
    this.lanes = lanes;
    for (int i = 0; i < lanes.count(); i++) {
      states.add(new Lane());
    }
  }

  void activate(int lane, double y) {
    states.get(lane).open.push(y);
  }

  void deactivate(int lane, double y) {
    Lane state = states.get(lane);
    if (!state.open.isEmpty()) {
      double top = state.open.pop();
      state.bars.add(new Bar(state.open.size(), top, Math.max(y, top + 8)));
    }
  }

  void awaitCreation(int lane) {
    states.get(lane).awaitsCreation = true;
  }

  boolean awaitsCreation(int lane) {
    return states.get(lane).awaitsCreation;
  }

  void awaitDestruction(int lane) {
    states.get(lane).awaitsDestruction = true;
  }

  /**
   * The lane's head goes beside this message.
   *
   * @return where the message meets the head
   */
  double create(int lane, double y, boolean fromLeft) {
    Lane state = states.get(lane);
    state.awaitsCreation = false;
    state.headTop = y - lanes.head().h() / 2;
    return lanes.x(lane) + (fromLeft ? -1 : 1) * lanes.head().w() / 2;
  }

  /** Lanes that were to end with this message end here. */
  void destroyAwaited(double y) {
    for (int i = 0; i < states.size(); i++) {
      Lane state = states.get(i);
      if (state.awaitsDestruction) {
        state.awaitsDestruction = false;
        while (!state.open.isEmpty()) {
          deactivate(i, y);
        }
        state.end = y;
      }
    }
  }

  /**
   * Where a message meets the lane: on its line, or on the side of its bar.
   *
   * @param becomesBusy whether a bar begins with the message
   */
  double side(int lane, boolean right, boolean becomesBusy) {
    int depth = states.get(lane).open.size() + (becomesBusy ? 1 : 0);
    double x = lanes.x(lane);
    if (depth == 0) {
      return x;
    }
    double half = SequenceStyle.BAR_WIDTH / 2;
    return right ? x + half + (depth - 1) * SequenceStyle.BAR_STEP : x - half;
  }

  /** The lines down from the heads, interrupted by what stands on them. */
  List<Shape> lifelines(double end, List<Rect> obstacles) {
    var lines = new ArrayList<Shape>();
    for (int i = 0; i < states.size(); i++) {
      Lane state = states.get(i);
      double top = state.headTop + lanes.head().h();
      double bottom = Double.isNaN(state.end) ? end : state.end;
      lifeline(i, top, bottom, obstacles, lines);
      if (!Double.isNaN(state.end)) {
        lines.addAll(cross(i, state.end));
      }
    }
    return lines;
  }

  private void lifeline(
      int lane, double top, double bottom, List<Rect> obstacles, List<Shape> lines) {
    double x = lanes.x(lane);
    for (Interrupted.Piece piece : Interrupted.pieces(x, top, bottom, obstacles)) {
      lines.add(
          new Shape.Line(
              participant(lane).id(),
              List.of(new Point(x, piece.top()), new Point(x, piece.bottom())),
              List.of(),
              0,
              Role.LANE,
              Tint.NONE,
              Stroke.DASHED));
    }
  }

  private List<Shape> cross(int lane, double y) {
    double x = lanes.x(lane);
    return List.of(
        mark(lane, Pen.polyline(x - CROSS, y - CROSS, x + CROSS, y + CROSS)),
        mark(lane, Pen.polyline(x - CROSS, y + CROSS, x + CROSS, y - CROSS)));
  }

  /** The bars of busy lanes; those still open end with the lane. */
  List<Shape> bars(double end) {
    var shapes = new ArrayList<Shape>();
    for (int i = 0; i < states.size(); i++) {
      while (!states.get(i).open.isEmpty()) {
        deactivate(i, end - SequenceStyle.TAIL / 2);
      }
      int lane = i;
      states.get(i).bars.stream()
          .sorted(Comparator.comparingInt(Bar::depth))
          .forEach(bar -> shapes.add(bar(lane, bar)));
    }
    return shapes;
  }

  private Shape bar(int lane, Bar bar) {
    double x = lanes.x(lane) - SequenceStyle.BAR_WIDTH / 2 + bar.depth * SequenceStyle.BAR_STEP;
    var frame = new Rect(x, bar.top, SequenceStyle.BAR_WIDTH, bar.bottom - bar.top);
    return new Shape.Box(
        participant(lane).id(),
        frame,
        Pen.rounded(frame, 2),
        Role.ACTIVATION,
        Tint.NONE,
        Stroke.THIN);
  }

  /** The boxes on top of the lanes. */
  List<Shape> heads() {
    var shapes = new ArrayList<Shape>();
    Size size = lanes.head();
    for (int i = 0; i < states.size(); i++) {
      Sequence.Participant participant = participant(i);
      var frame = new Rect(lanes.x(i) - size.w() / 2, states.get(i).headTop, size.w(), size.h());
      shapes.add(
          new Shape.Box(
              participant.id(),
              frame,
              Pen.rounded(frame, FormOutlines.RADIUS),
              Role.NODE,
              Tint.NONE,
              Stroke.THIN));
      TextBlock text = lanes.headText(i);
      double icon = participant.kind() == ParticipantKind.PARTICIPANT ? 0 : SequenceStyle.ICON;
      double top = frame.centerY() - (icon + text.height()) / 2;
      for (List<Segment> line : Icons.lines(participant.kind(), frame.centerX(), top + icon / 2)) {
        shapes.add(mark(i, line));
      }
      var room = new Rect(frame.x(), top + icon, frame.w(), text.height());
      shapes.addAll(text.in(room, TextBlock.Align.CENTER, participant.id(), Role.NODE, Tint.NONE));
    }
    return shapes;
  }

  private Shape mark(int lane, List<Segment> line) {
    return new Shape.Mark(
        participant(lane).id(), line, Shape.Filling.OPEN, Role.NODE, Tint.NONE, Stroke.THIN);
  }

  private Sequence.Participant participant(int lane) {
    return lanes.sequence().participants().get(lane);
  }
}
