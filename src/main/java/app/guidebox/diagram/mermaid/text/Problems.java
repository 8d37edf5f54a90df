package app.guidebox.diagram.mermaid.text;

import app.guidebox.diagram.model.Warning;
import java.util.ArrayList;
import java.util.List;

/** Collects what a reader could not read. */
public final class Problems {
  /** More would only bury the first ones, and a megabyte of garbage would fill the memory. */
  public static final int MOST = 100;

  private final List<Warning> warnings = new ArrayList<>();

  /** Reports a problem at the scanner's present place. */
  public void add(Scanner at, String message) {
    add(at.line(), at.column(), message);
  }

  /** Reports a problem at a position of the scanner's text. */
  public void add(Scanner in, int position, String message) {
    add(in.lineAt(position), in.columnAt(position), message);
  }

  /** Reports a problem; the last one to be kept says that there are more. */
  public void add(int line, int column, String message) {
    if (warnings.size() < MOST) {
      warnings.add(new Warning(line, column, message));
    } else if (warnings.size() == MOST) {
      warnings.add(new Warning(line, column, "From here on further problems are not listed."));
    }
  }

  /** What was reported, in order. */
  public List<Warning> all() {
    return List.copyOf(warnings);
  }

  /** A text's beginning, fit to be shown within a sentence. */
  public static String shown(String text) {
    var line = text.strip().lines().findFirst().orElse("");
    int end = Math.min(line.length(), 40);
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
