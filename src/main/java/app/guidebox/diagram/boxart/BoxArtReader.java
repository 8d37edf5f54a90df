package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text that may hold drawings made of characters: cuts it into parts and reads each.
 *
 * <p>The text is what stands in a fence or in a file of its own; it may mix titles, drawings,
 * tables, listings, chains, lists, sentences and source code.
 */
public final class BoxArtReader {
  /** A row wider than this is data, not a drawing. */
  static final int WIDEST_ROW = 2_000;

  /** Room for every guide's longest fence many times over, and for no flood. */
  static final int MOST_CELLS = 1_000_000;

  /**
   * Cuts a text into its parts.
   *
   * @param lines without line ends
   * @param code whether the author said that it is source code: then only boxes count as drawings
   * @return parts from top to bottom; every line is in exactly one
   */
  public List<Part> read(List<String> lines, boolean code) {
    if (lines.isEmpty()) {
      return List.of();
    }
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    if (widest > WIDEST_ROW || (long) widest * lines.size() > MOST_CELLS) {
      return List.of(new Part.Plain(Part.Kind.TEXT, lines, 1, lines.size()));
    }
    try {
      return new Segmenter(CommentMarks.blankOut(lines), lines, code).parts();
    } catch (Effort.Exhausted e) {
      return List.of(new Part.Plain(Part.Kind.TEXT, lines, 1, lines.size()));
    }
  }

  /** Why a text of that size is not read as a drawing; empty if it can be. */
  public Optional<Warning> tooLarge(List<String> lines) {
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    if (widest > WIDEST_ROW) {
      return Optional.of(
          new Warning(
              1,
              WIDEST_ROW,
              "A line of %,d characters is longer than the %,d that a drawing may have."
                  .formatted(widest, WIDEST_ROW)));
    }
    return (long) widest * lines.size() > MOST_CELLS
        ? Optional.of(
            new Warning(
                1,
                1,
                "%,d lines of up to %,d characters are more than a drawing may have."
                    .formatted(lines.size(), widest)))
        : Optional.empty();
  }

  /** A figure read into the model, with what was not understood. */
  static Part.Drawn drawn(
      Sheet sheet, Figure figure, EdgeTracer.Traced traced, List<String> source, int offset) {
    var warnings = new ArrayList<>(new Understanding(sheet, figure, traced).warnings(offset));
    var assembly = new Assembly(sheet, figure, offset + 1);
    BoxArt art = assembly.assemble(warnings.isEmpty(), source);
    if (warnings.isEmpty()) {
      LossCheck.lost(art, source, offset + figure.top() + 1).ifPresent(warnings::add);
      if (!warnings.isEmpty()) {
        art = assembly.assemble(false, source);
      }
    }
    return new Part.Drawn(
        simplest(art), warnings, offset + figure.top() + 1, offset + figure.bottom() + 1);
  }

  /** A drawing that is one table and nothing else is that table. */
  private static Diagram simplest(BoxArt art) {
    boolean table =
        art.tables().size() == 1
            && art.understood()
            && art.nodes().isEmpty()
            && art.groups().isEmpty()
            && art.notes().isEmpty();
    return table ? art.tables().getFirst().content() : art;
  }
}
