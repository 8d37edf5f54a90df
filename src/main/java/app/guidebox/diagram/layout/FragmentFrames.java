package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Sequence.Fragment;
import app.guidebox.diagram.model.Sequence.FragmentKind;
import app.guidebox.diagram.model.Sequence.Section;
import app.guidebox.diagram.picture.CssColor;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** The frames around steps; each is drawn when its last step has been put in its place. */
final class FragmentFrames {
  private static final double LABEL_WIDTH = 240;
  private static final double TEXT_SIDE = 10;
  private static final double TEXT_TOP = 8;
  private static final double TAB_GAP = 18;
  private static final double TAB_CLEAR = 8;

  private final Lettering lettering;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final List<Ground> grounds = new ArrayList<>();
  private final List<Shape> outlines = new ArrayList<>();
  private final List<Shape.Text> texts = new ArrayList<>();

  private record Ground(int depth, Shape shape) {}

  private record Part(double y, TextBlock label) {}

  private static final class Frame {
    private final Fragment fragment;
    private final double top;
    private final TextBlock tab;
    private final List<Part> parts = new ArrayList<>();
    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;

    Frame(Fragment fragment, double top, TextBlock tab) {
      this.fragment = fragment;
      this.top = top;
      this.tab = tab;
    }
  }

  FragmentFrames(Lettering lettering) {
    this.lettering = lettering;
  }

  /** Begins a frame; gives where its first section begins. */
  double open(Fragment fragment, double y) {
    boolean plain = fragment.kind() == FragmentKind.RECT;
    TextBlock tab =
        plain
            ? TextBlock.EMPTY
            : lettering.set(
                Label.of(fragment.kind().name().toLowerCase(Locale.ROOT)),
                SequenceStyle.SMALL_TEXT,
                Weight.STRONG,
                LABEL_WIDTH);
    open.push(new Frame(fragment, y, tab));
    return y;
  }

  /** Begins the first section; gives where its first step goes. */
  double begin(Section section, double y) {
    Frame frame = open.element();
    TextBlock label = label(section);
    frame.parts.add(new Part(y, label));
    double height = Math.max(label.height(), frame.tab.height());
    return y + TEXT_TOP + (height > 0 ? height + SequenceStyle.ROW_GAP : SequenceStyle.FRAME_PAD);
  }

  /** Begins a further section; gives where its first step goes. */
  double next(Section section, double y) {
    TextBlock label = label(section);
    open.element().parts.add(new Part(y, label));
    return y + TEXT_TOP + label.height() + SequenceStyle.FRAME_PAD;
  }

  /** The innermost open frame holds something that reaches so far. */
  void cover(double left, double right) {
    if (!open.isEmpty()) {
      Frame frame = open.element();
      frame.left = Math.min(frame.left, left);
      frame.right = Math.max(frame.right, right);
    }
  }

  /** Ends the innermost frame. */
  void close(double bottom, Lanes lanes) {
    Frame frame = open.pop();
    if (frame.left > frame.right) {
      frame.left = lanes.x(0);
      frame.right = lanes.x(lanes.count() - 1);
    }
    // The tab stands clear of the first lane, which may be busy.
    double left = frame.left - Math.max(SequenceStyle.FRAME_SIDE, tabWidth(frame) + TAB_CLEAR);
    double right = frame.right + SequenceStyle.FRAME_SIDE;
    for (int i = 0; i < frame.parts.size(); i++) {
      double tab = i == 0 && !frame.tab.isEmpty() ? frame.tab.width() + TAB_GAP : 0;
      right = Math.max(right, left + tab + frame.parts.get(i).label.width() + 2 * TEXT_SIDE);
    }
    var rect = new Rect(left, frame.top, right - left, bottom - frame.top);
    draw(frame, rect);
    cover(rect.x(), rect.right());
  }

  private static double tabWidth(Frame frame) {
    return frame.tab.isEmpty() ? 0 : frame.tab.width() + 2 * TEXT_SIDE - 2;
  }

  private void draw(Frame frame, Rect rect) {
    String id = frame.fragment.id();
    boolean plain = frame.fragment.kind() == FragmentKind.RECT;
    Tint tint = CssColor.parse(frame.fragment.color()).map(Tint::of).orElse(Tint.NONE);
    grounds.add(
        new Ground(
            open.size(),
            new Shape.Box(
                id,
                rect,
                Pen.rounded(rect, FormOutlines.RADIUS),
                plain ? Role.BAND : Role.FRAME,
                tint,
                plain ? Stroke.NONE : Stroke.THIN)));
    for (int i = 0; i < frame.parts.size(); i++) {
      Part part = frame.parts.get(i);
      double x = rect.x() + TEXT_SIDE;
      if (i == 0 && !frame.tab.isEmpty()) {
        tab(frame, rect);
        x += frame.tab.width() + TAB_GAP;
      } else if (i > 0) {
        outlines.add(
            new Shape.Mark(
                id,
                Pen.polyline(rect.x(), part.y, rect.right(), part.y),
                Shape.Filling.OPEN,
                Role.FRAME,
                Tint.NONE,
                Stroke.DASHED));
      }
      var room = new Rect(x, part.y + TEXT_TOP, part.label.width(), part.label.height());
      texts.addAll(part.label.in(room, Align.LEFT, id, Role.FRAME, Tint.NONE));
    }
  }

  private void tab(Frame frame, Rect rect) {
    TextBlock tab = frame.tab;
    var room = new Rect(rect.x() + TEXT_SIDE, rect.y() + TEXT_TOP, tab.width(), tab.height());
    texts.addAll(tab.in(room, Align.LEFT, frame.fragment.id(), Role.FRAME, Tint.NONE));
    double right = room.right() + TEXT_SIDE - 2;
    double foot = room.bottom() + 2;
    outlines.add(
        new Shape.Mark(
            frame.fragment.id(),
            Pen.polyline(rect.x(), foot, right - 6, foot, right, foot - 6, right, rect.y()),
            Shape.Filling.OPEN,
            Role.FRAME,
            Tint.NONE,
            Stroke.THIN));
  }

  private TextBlock label(Section section) {
    return lettering.set(section.label(), SequenceStyle.SMALL_TEXT, Weight.PLAIN, LABEL_WIDTH);
  }

  /** What lies under the lifelines, outer frames first. */
  List<Shape> grounds() {
    return grounds.stream()
        .sorted(Comparator.comparingInt(Ground::depth))
        .map(Ground::shape)
        .toList();
  }

  List<Shape> outlines() {
    return outlines;
  }

  List<Shape.Text> texts() {
    return texts;
  }
}
