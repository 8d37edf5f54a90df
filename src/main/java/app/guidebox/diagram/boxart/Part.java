package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Warning;
import java.util.List;

/** A stretch of a text's lines that is one thing; every line belongs to exactly one part. */
public sealed interface Part {
  /** Its first line, counted from 1. */
  int first();

  /** Its last line, counted from 1. */
  int last();

  /**
   * A drawing, table, listing or chain.
   *
   * @param warnings what of it was not understood; their lines count within the whole text
   */
  record Drawn(Diagram diagram, List<Warning> warnings, int first, int last) implements Part {
    public Drawn {
      warnings = List.copyOf(warnings);
    }
  }

  /** Text that is to be set as it is. */
  record Plain(Kind kind, List<String> lines, int first, int last) implements Part {
    public Plain {
      lines = List.copyOf(lines);
    }
  }

  /** What plain text is. */
  enum Kind {
    /** A line with a rule under it. */
    TITLE,
    LIST,
    CODE,
    TEXT
  }
}
