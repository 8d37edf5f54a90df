package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.extract.found.Candidate;
import java.util.List;

/** The title of a guide that asks, above nothing but its parts: {@code # Do you know boats?}. */
public final class AskedTitles {
  /** With fewer cards the title may be all that is asked. */
  private static final int MIN_CARDS = 2;

  private AskedTitles() {}

  /** The candidates without such a title, which nobody is to answer. */
  public static List<Candidate> without(List<Candidate> candidates, Guide guide) {
    if (guide.blocks().isEmpty()
        || !(guide.blocks().getFirst() instanceof Block.Heading title)
        || title.level() != 1
        || candidates.stream().filter(Candidate.Found.class::isInstance).count() < MIN_CARDS) {
      return candidates;
    }
    return candidates.stream()
        .filter(
            candidate ->
                !(candidate instanceof Candidate.Unanswered)
                    || candidate.lines().last() > title.lines().last())
        .toList();
  }
}
