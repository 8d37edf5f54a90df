package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.model.Style;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.List;

/** Walks down a sequence's steps and puts each below the one before. */
final class SequenceWalk {
  private final Lanes lanes;
  private final Lettering lettering;
  private final double rowGap;
  private final FragmentFrames frames;
  private final LaneStates states;
  private final List<Shape> lines = new ArrayList<>();
  private final List<Shape> notes = new ArrayList<>();
  private final List<Shape> texts = new ArrayList<>();
  private double y;
  private double lastY;

  SequenceWalk(Lanes lanes, Lettering lettering, double rowGap) {
    this.lanes = lanes;
    this.lettering = lettering;
    this.rowGap = rowGap;
    this.frames = new FragmentFrames(lettering);
    this.states = new LaneStates(lanes);
    y = lanes.head().h() + rowGap;
    lastY = lanes.head().h();
  }

  /** All shapes, in the order in which they are to be painted. */
  List<Shape> shapes() {
    steps(lanes.sequence().steps());
    double end = Math.max(y - rowGap, lastY) + SequenceStyle.TAIL;
    var obstacles = new ArrayList<Rect>();
    texts.forEach(text -> obstacles.add(((Shape.Text) text).frame().grown(3, 1)));
    frames.texts().forEach(text -> obstacles.add(text.frame().grown(3, 1)));
    notes.stream()
        .filter(Shape.Box.class::isInstance)
        .forEach(box -> obstacles.add(((Shape.Box) box).frame()));
    var shapes = new ArrayList<Shape>();
    shapes.addAll(LaneBands.of(lanes, lettering, end, obstacles));
    shapes.addAll(frames.grounds());
    shapes.addAll(states.lifelines(end, obstacles));
    shapes.addAll(frames.outlines());
    shapes.addAll(states.bars(end));
    shapes.addAll(lines);
    shapes.addAll(states.heads());
    shapes.addAll(notes);
    shapes.addAll(frames.texts());
    shapes.addAll(texts);
    return shapes;
  }

  private void steps(List<Sequence.Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      switch (steps.get(i)) {
        case Sequence.Message message -> message(message, steps.subList(i + 1, steps.size()));
        case Sequence.Note note -> note(note);
        case Sequence.Activate(String lane) -> states.activate(lanes.index(lane), lastY);
        case Sequence.Deactivate(String lane) -> states.deactivate(lanes.index(lane), lastY);
        case Sequence.Create(String lane) -> states.awaitCreation(lanes.index(lane));
        case Sequence.Destroy(String lane) -> states.awaitDestruction(lanes.index(lane));
        case Sequence.Fragment fragment -> fragment(fragment);
        case Sequence.Autonumber _ -> {}
      }
    }
  }

  private void message(Sequence.Message message, List<Sequence.Step> following) {
    int from = lanes.index(message.from());
    int to = lanes.index(message.to());
    if (from == to) {
      loop(message, from, following);
      return;
    }
    TextBlock text = lanes.text(message);
    double room = text.isEmpty() ? 0 : text.height() + SequenceStyle.TEXT_LIFT;
    boolean created = states.awaitsCreation(to);
    if (created) {
      room = Math.max(room, lanes.head().h() / 2);
    }
    double lineY = y + room;
    boolean busy = activates(following, message.to());
    boolean right = from < to;
    double start = states.side(from, right, false);
    double end = created ? states.create(to, lineY, right) : states.side(to, !right, busy);
    line(message, List.of(new Point(start, lineY), new Point(end, lineY)));
    int gap = lanes.gap(message);
    double left = lanes.x(gap);
    double middle = (left + lanes.x(gap + 1)) / 2;
    texts.addAll(
        text.centered(
            new Rect(
                middle - text.width() / 2,
                lineY - SequenceStyle.TEXT_LIFT - text.height(),
                text.width(),
                text.height()),
            message.id(),
            Role.EDGE,
            Tint.NONE));
    frames.cover(Math.min(start, end), Math.max(start, end));
    advance(lineY, created ? lanes.head().h() / 2 : 0);
    states.destroyAwaited(lineY);
  }

  private void loop(Sequence.Message message, int lane, List<Sequence.Step> following) {
    TextBlock text = lanes.text(message);
    double height = Math.max(SequenceStyle.LOOP_HEIGHT, text.height());
    double start = states.side(lane, true, false);
    double end = states.side(lane, true, activates(following, message.to()));
    double outer = Math.max(start, end) + SequenceStyle.LOOP_WIDTH;
    double top = y + (height - SequenceStyle.LOOP_HEIGHT) / 2;
    double bottom = top + SequenceStyle.LOOP_HEIGHT;
    line(
        message,
        List.of(
            new Point(start, top),
            new Point(outer, top),
            new Point(outer, bottom),
            new Point(end, bottom)));
    var room = new Rect(outer + 8, y + (height - text.height()) / 2, text.width(), text.height());
    texts.addAll(text.in(room, TextBlock.Align.LEFT, message.id(), Role.EDGE, Tint.NONE));
    frames.cover(start, room.right());
    advance(bottom, (height - SequenceStyle.LOOP_HEIGHT) / 2);
    states.destroyAwaited(bottom);
  }

  private static boolean activates(List<Sequence.Step> following, String lane) {
    for (Sequence.Step step : following) {
      if (step instanceof Sequence.Activate(String busy)) {
        if (busy.equals(lane)) {
          return true;
        }
      } else if (!(step instanceof Sequence.Deactivate)) {
        return false;
      }
    }
    return false;
  }

  private void line(Sequence.Message message, List<Point> points) {
    if (message.style() == LineStyle.INVISIBLE) {
      return;
    }
    var gaps = new ArrayList<Rect>();
    ArrowHeads.cover(message.end(), points.getLast(), points.get(points.size() - 2), gaps);
    ArrowHeads.cover(message.start(), points.getFirst(), points.get(1), gaps);
    Stroke stroke = AuthorStyle.lineStroke(message.style(), Style.NONE);
    lines.add(
        new Shape.Line(
            message.id(), points, gaps, FormOutlines.RADIUS, Role.EDGE, Tint.NONE, stroke));
    lines.addAll(
        ArrowHeads.shapes(
            message.end(),
            points.getLast(),
            points.get(points.size() - 2),
            message.id(),
            Tint.NONE,
            stroke));
    lines.addAll(
        ArrowHeads.shapes(
            message.start(), points.getFirst(), points.get(1), message.id(), Tint.NONE, stroke));
  }

  private void note(Sequence.Note note) {
    TextBlock text = lanes.noteText(note);
    int first = note.participants().stream().mapToInt(lanes::index).min().orElse(0);
    int last = note.participants().stream().mapToInt(lanes::index).max().orElse(0);
    double width = Math.ceil(text.width()) + 2 * SequenceStyle.NOTE_PAD_X;
    double height = text.height() + 2 * SequenceStyle.NOTE_PAD_Y;
    double side = SequenceStyle.NOTE_SIDE;
    double x =
        switch (note.place()) {
          case RIGHT_OF -> states.side(last, true, false) + side;
          case LEFT_OF -> states.side(first, false, false) - side - width;
          case OVER -> {
            double spanned = lanes.x(last) - lanes.x(first) + 2 * side;
            width = Math.max(width, last > first ? spanned : 0);
            yield (lanes.x(first) + lanes.x(last) - width) / 2;
          }
        };
    var frame = new Rect(x, y, width, height);
    notes.add(
        new Shape.Box(
            note.id(),
            frame,
            Pen.rounded(frame, FormOutlines.RADIUS),
            Role.NOTE,
            Tint.NONE,
            Stroke.THIN));
    notes.addAll(text.centered(frame, note.id(), Role.NOTE, Tint.NONE));
    frames.cover(frame.x(), frame.right());
    y = frame.bottom() + rowGap;
    lastY = frame.bottom();
  }

  private void fragment(Sequence.Fragment fragment) {
    y = frames.open(fragment, y);
    boolean first = true;
    for (Sequence.Section section : fragment.sections()) {
      y =
          first
              ? frames.begin(section, y)
              : frames.next(section, y - rowGap + SequenceStyle.FRAME_PAD);
      double begin = y;
      steps(section.steps());
      if (y == begin) {
        // Nothing stands here that kept its distance from what comes below it.
        y += rowGap - (first ? SequenceStyle.ROW_GAP : SequenceStyle.FRAME_PAD);
      }
      first = false;
    }
    double bottom = y - rowGap + SequenceStyle.FRAME_PAD + 4;
    frames.close(bottom, lanes);
    y = bottom + rowGap;
    lastY = Math.max(lastY, bottom);
  }

  private void advance(double lineY, double below) {
    lastY = lineY;
    y = lineY + below + rowGap;
  }
}
