package app.guidebox.guide.extract.found;

/**
 * One of the options of a question.
 *
 * @param letter by which an answer names it, in upper case; a digit for a numbered one; empty where
 *     it has none
 * @param text its Markdown, without letter and marks of correctness
 * @param marked whether it carries a mark of correctness of its own
 * @param note what its author says to those who choose it; may be empty
 */
public record Choice(String letter, String text, boolean marked, String note) {
  /** An option without a note. */
  public Choice(String letter, String text, boolean marked) {
    this(letter, text, marked, "");
  }

  /** The option as an answer names it. */
  public String spelledOut() {
    String gap = text.startsWith("```") || text.startsWith("~~~") ? "\n\n" : " ";
    return letter.isEmpty() ? text : "**" + letter + ".**" + gap + text;
  }
}
