package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.Source;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import java.util.ArrayList;
import java.util.List;

/** What one convention makes of a stretch of lines, before overlapping readings are settled. */
public sealed interface Candidate {
  Convention convention();

  /** The lines it lays claim to. */
  Lines lines();

  /** A card. */
  record Found(Convention convention, CardContent card, Lines lines) implements Candidate {
    /** The same card with another answer. */
    public Found withBack(String back) {
      var told = new CardContent(card.kind(), card.front(), back, card.options(), card.source());
      return new Found(convention, told, lines);
    }

    /** The same card below one more title. */
    public Found below(String title) {
      var source = card.source();
      var path = new ArrayList<>(source.headingPath());
      path.add(title);
      var below = new Source(source.guide(), path, source.line(), source.endLine());
      var told = new CardContent(card.kind(), card.front(), card.back(), card.options(), below);
      return new Found(convention, told, lines);
    }
  }

  /** Something that looks like a card and cannot be one. */
  record Rejected(Convention convention, Skipped skipped, Lines lines) implements Candidate {}

  /**
   * A question whose answer is nowhere in the guide; another guide may hold it.
   *
   * @param choices what it offers; empty for an open question
   */
  record Unanswered(
      Convention convention,
      String front,
      List<Choice> choices,
      Source source,
      Skipped skipped,
      Lines lines)
      implements Candidate {}
}
