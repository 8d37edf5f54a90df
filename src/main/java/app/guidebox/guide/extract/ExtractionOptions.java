package app.guidebox.guide.extract;

import app.guidebox.guide.extract.found.Convention;
import java.util.Set;

/**
 * What the learner wants to be made of a guide.
 *
 * @param leftOut conventions that make no cards here
 * @param termsInAnswers whether terms inside an answer become cards of their own as well
 */
public record ExtractionOptions(Set<Convention> leftOut, boolean termsInAnswers) {
  /** Every convention; what stands in an answer stays there. */
  public static final ExtractionOptions ALL = new ExtractionOptions(Set.of(), false);

  public ExtractionOptions {
    leftOut = Set.copyOf(leftOut);
  }
}
