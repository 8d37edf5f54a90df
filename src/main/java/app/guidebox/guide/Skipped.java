package app.guidebox.guide;

/**
 * Something in a guide that was not used.
 *
 * @param line where it stands, counted from 1
 * @param reason one sentence
 * @param text how it begins
 */
public record Skipped(int line, String reason, String text) {
  private static final int MAX_EXCERPT = 120;

  /** The text in one line, cut short where it is long. */
  public String excerpt() {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= MAX_EXCERPT
        ? line
        : line.substring(0, MAX_EXCERPT).stripTrailing() + "…";
  }
}
