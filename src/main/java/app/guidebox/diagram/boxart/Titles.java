package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.Area;
import app.guidebox.diagram.model.BoxArt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The titles of boxes: in their upper border, in their first rows, or right above them. */
final class Titles {
  /** A title begins in one of the first rows of its box. */
  private static final int FIRST_ROWS = 2;

  /** A title has at most so many lines. */
  private static final int LINES = 4;

  private static final int CAPTION_ROWS = 4;

  private final Sheet sheet;
  private final Figure figure;
  private final Set<TextBlock> edgeTexts = new HashSet<>();
  private final Map<Frame, TextBlock> inside = new HashMap<>();
  private final Map<Frame, TextBlock> captions = new HashMap<>();
  private final Map<TextBlock, Frame> captioned = new HashMap<>();

  Titles(Sheet sheet, Figure figure, Set<Frame> containers, FrameTexts texts) {
    this.sheet = sheet;
    this.figure = figure;
    for (Stroke edge : figure.edges()) {
      edgeTexts.addAll(edge.labels());
      for (Terminal terminal : List.of(edge.start(), edge.end())) {
        if (terminal.end() instanceof End.AtText(TextBlock text)) {
          edgeTexts.add(text);
        }
      }
    }
    for (Frame frame : figure.frames()) {
      if (containers.contains(frame)) {
        inside(frame).ifPresent(text -> inside.put(frame, text));
      }
    }
    for (Frame frame : figure.frames()) {
      boolean bare = containers.contains(frame) ? !inside.containsKey(frame) : texts.isEmpty(frame);
      if (inBorder(frame).isEmpty() && sheet.grid(frame).isEmpty()) {
        caption(frame)
            .filter(text -> bare || (containers.contains(frame) && ruled(text)))
            .ifPresent(text -> adopt(frame, text));
      }
    }
  }

  private void adopt(Frame frame, TextBlock text) {
    captions.put(frame, text);
    captioned.put(text, frame);
  }

  private Optional<TextBlock> inside(Frame frame) {
    for (TextBlock text : figure.texts()) {
      boolean here = FrameTexts.region(sheet, text).filter(frame::equals).isPresent();
      if (here) {
        boolean title =
            text.top() <= frame.top() + FIRST_ROWS
                && text.fragments().size() <= LINES
                && !edgeTexts.contains(text)
                && aloneInRow(frame, text)
                && !listed(text);
        return title ? Optional.of(text) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean aloneInRow(Frame frame, TextBlock text) {
    int row = text.top();
    for (int column = frame.innerFrom(row); column <= frame.innerTo(row); column++) {
      boolean own = column >= text.from() && column < text.to();
      if (!own && !sheet.is(row, column, Role.BLANK)) {
        return false;
      }
    }
    return true;
  }

  private static boolean listed(TextBlock text) {
    return "•-*✓✗├└□".indexOf(text.fragments().getFirst().text().codePointAt(0)) >= 0;
  }

  /** A text closely above a box that has none of its own. */
  private Optional<TextBlock> caption(Frame frame) {
    Optional<TextBlock> best = Optional.empty();
    for (TextBlock text : figure.texts()) {
      boolean above = text.bottom() < frame.top() && text.bottom() >= frame.top() - CAPTION_ROWS;
      boolean over =
          text.from() >= frame.left() - FrameFinder.DRIFT
              && text.to() <= frame.right() + FrameFinder.DRIFT;
      boolean sibling = FrameTexts.region(sheet, text).equals(sheet.parent(frame));
      if (above
          && over
          && sibling
          && !captioned.containsKey(text)
          && !inside.containsValue(text)
          && clearBetween(text, frame)) {
        best = Optional.of(text);
      }
    }
    return best;
  }

  private boolean ruled(TextBlock text) {
    return sheet.is(text.bottom() + 1, text.from(), Role.RULE);
  }

  private boolean clearBetween(TextBlock text, Frame frame) {
    for (int row = text.bottom() + 1; row < frame.top(); row++) {
      for (int column = text.from(); column < text.to(); column++) {
        if (!sheet.is(row, column, Role.BLANK) && !sheet.is(row, column, Role.RULE)) {
          return false;
        }
      }
    }
    return true;
  }

  boolean isTitle(TextBlock text) {
    return inside.containsValue(text) || captioned.containsKey(text);
  }

  /** Whether the text stands in a box's own border. */
  boolean inBorder(TextBlock text) {
    var fragment = text.fragments().getFirst();
    return sheet.is(fragment.row(), fragment.from(), Role.BORDER);
  }

  /** The box that a text is the caption of. */
  Optional<Frame> captioned(TextBlock text) {
    return Optional.ofNullable(captioned.get(text));
  }

  /** What stands in a box's border or above it. */
  List<BoxArt.Line> above(Frame frame) {
    var lines = new ArrayList<>(inBorder(frame));
    TextBlock caption = captions.get(frame);
    if (caption != null) {
      lines.addAll(FrameTexts.lines(caption));
    }
    return lines;
  }

  /** A container's title. */
  List<BoxArt.Line> of(Frame frame) {
    var lines = new ArrayList<>(above(frame));
    TextBlock text = inside.get(frame);
    if (text != null) {
      lines.addAll(FrameTexts.lines(text));
    }
    return lines;
  }

  /** Where a container's title stands. */
  Area area(Frame frame) {
    TextBlock text = inside.get(frame);
    TextBlock caption = captions.get(frame);
    if (text != null && caption != null) {
      Area upper = Assembly.area(caption);
      Area lower = Assembly.area(text);
      return new Area(
          upper.top(),
          Math.min(upper.left(), lower.left()),
          lower.bottom(),
          Math.max(upper.right(), lower.right()));
    }
    if (text != null) {
      return Assembly.area(text);
    }
    return caption != null
        ? Assembly.area(caption)
        : new Area(frame.top(), frame.left(), frame.top(), frame.right());
  }

  private List<BoxArt.Line> inBorder(Frame frame) {
    var lines = new ArrayList<BoxArt.Line>();
    for (Border border : List.of(frame.over(), frame.under())) {
      var text = new StringBuilder();
      for (int column = border.from() + 1; column < border.to(); column++) {
        boolean stroke =
            sheet.ink().arms(border.row(), column) != 0
                || sheet.ink().heads(border.row(), column) != 0;
        text.append(stroke ? "\n" : sheet.cells().text(border.row(), column, column + 1));
      }
      text.toString()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> lines.add(new BoxArt.Line(0, line)));
    }
    return lines;
  }
}
