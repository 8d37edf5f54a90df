package app.guidebox.deck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of text in a guide a card was made from. */
public enum CardKind {
  /** A question and its answer. */
  QUESTION,
  /** A use case and the architecture that serves it. */
  SCENARIO,
  /** A term and what it means. */
  DEFINITION,
  /** A question with options, of which some are right. */
  CHOICE,
  /** One row of a table. */
  TABLE_ROW,
  /** A sentence with a gap. */
  CLOZE,
  /** A question about a diagram. */
  DIAGRAM;

  /** The kind's name in files and JSON, such as {@code table-row}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that {@link #word} names; empty if there is none. */
  public static Optional<CardKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
