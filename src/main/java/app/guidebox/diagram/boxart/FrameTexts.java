package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.BoxArt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text inside of boxes, as lines with their indents. */
final class FrameTexts {
  private final Sheet sheet;
  private final Map<Frame, List<TextBlock.Fragment>> fragments = new LinkedHashMap<>();

  FrameTexts(Sheet sheet, List<TextBlock> texts) {
    this.sheet = sheet;
    for (TextBlock text : texts) {
      for (TextBlock.Fragment fragment : text.fragments()) {
        region(sheet, fragment)
            .ifPresent(
                frame ->
                    fragments.computeIfAbsent(frame, ignored -> new ArrayList<>()).add(fragment));
      }
    }
  }

  /** The innermost box that the text's first line stands in. */
  static Optional<Frame> region(Sheet sheet, TextBlock text) {
    return region(sheet, text.fragments().getFirst());
  }

  private static Optional<Frame> region(Sheet sheet, TextBlock.Fragment fragment) {
    return sheet.region(fragment.row(), (fragment.from() + fragment.to() - 1) / 2);
  }

  /** A box's own lines; blank ones in between are kept. */
  List<BoxArt.Line> lines(Frame frame) {
    var rows = new ArrayList<TextBlock.Fragment>();
    for (int row = frame.top() + 1; row < frame.bottom(); row++) {
      row(frame, row).ifPresent(rows::add);
    }
    var lines = new ArrayList<BoxArt.Line>();
    int left = rows.stream().mapToInt(TextBlock.Fragment::from).min().orElse(0);
    int last = rows.isEmpty() ? 0 : rows.getFirst().row();
    for (TextBlock.Fragment line : rows) {
      if (line.row() > last + 1) {
        lines.add(new BoxArt.Line(0, ""));
      }
      last = line.row();
      lines.add(new BoxArt.Line(line.from() - left, line.text()));
    }
    return lines;
  }

  /** All that stands in a row of a box, strokes that belong to nothing else included. */
  private Optional<TextBlock.Fragment> row(Frame frame, int row) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (TextBlock.Fragment fragment : fragments.getOrDefault(frame, List.of())) {
      if (fragment.row() == row) {
        from = Math.min(from, fragment.from());
        to = Math.max(to, fragment.to());
      }
    }
    for (int column = frame.innerFrom(row); column <= frame.innerTo(row); column++) {
      if (sheet.is(row, column, Role.STROKE) || sheet.is(row, column, Role.RULE)) {
        from = Math.min(from, column);
        to = Math.max(to, column + 1);
      }
    }
    return to == 0
        ? Optional.empty()
        : Optional.of(new TextBlock.Fragment(row, from, to, sheet.cells().text(row, from, to)));
  }

  boolean isEmpty(Frame frame) {
    return !fragments.containsKey(frame);
  }

  /** Whether strokes stand among a box's text that are part of no listing. */
  boolean verbatim(Frame frame) {
    for (int row = frame.top() + 1; row < frame.bottom(); row++) {
      for (int column = frame.innerFrom(row); column <= frame.innerTo(row); column++) {
        if (sheet.is(row, column, Role.STROKE)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a free text holds guide lines that only a fixed-width font sets right. */
  static boolean verbatim(Sheet sheet, TextBlock text) {
    return text.fragments().stream()
        .anyMatch(
            fragment -> {
              for (int column = fragment.from(); column < fragment.to(); column++) {
                if (sheet.is(fragment.row(), column, Role.STROKE)) {
                  return true;
                }
              }
              return false;
            });
  }

  /** A free text's lines. */
  static List<BoxArt.Line> lines(TextBlock text) {
    return text.fragments().stream()
        .map(fragment -> new BoxArt.Line(fragment.from() - text.from(), fragment.text()))
        .toList();
  }
}
