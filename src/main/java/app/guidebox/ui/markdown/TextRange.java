package app.guidebox.ui.markdown;

/** Characters from {@code start} up to but without {@code end}. */
public record TextRange(int start, int end) {
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("range %d to %d".formatted(start, end));
    }
  }

  /** Whether there is no character in it. */
  public boolean isEmpty() {
    return start == end;
  }
}
