package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;

/** What one convention makes of a stretch of lines, before overlapping readings are settled. */
sealed interface Candidate {
  Convention convention();

  /** The lines it lays claim to. */
  Lines lines();

  /** A card. */
  record Found(Convention convention, CardContent card, Lines lines) implements Candidate {}

  /** Something that looks like a card and cannot be one. */
  record Rejected(Convention convention, Skipped skipped, Lines lines) implements Candidate {}
}
