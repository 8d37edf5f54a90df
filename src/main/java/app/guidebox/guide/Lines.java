package app.guidebox.guide;

/** A stretch of source lines, both ends counted from 1 and included. */
public record Lines(int first, int last) {
  public Lines {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("lines %d to %d".formatted(first, last));
    }
  }

  /** Whether the line lies in the stretch. */
  public boolean contains(int line) {
    return first <= line && line <= last;
  }

  /** The stretch from here to that line, if that is further down. */
  public Lines to(int line) {
    return line > last ? new Lines(first, line) : this;
  }
}
