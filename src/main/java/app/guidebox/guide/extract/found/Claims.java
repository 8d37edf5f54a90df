package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardKind;
import app.guidebox.guide.Lines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Settles which reading of a line holds: every line belongs to at most one card, and the reading
 * that shows more of the author's intent comes first. What stands inside an answer stays there.
 */
public final class Claims {
  private final Set<Convention> leftOut;
  private final BitSet taken = new BitSet();
  private final List<Candidate> accepted = new ArrayList<>();

  /**
   * Nothing is claimed yet.
   *
   * @param leftOut conventions whose candidates are passed over
   */
  public Claims(Set<Convention> leftOut) {
    this.leftOut = leftOut;
  }

  /** Takes the candidates whose lines are still free, in the order given. */
  public void offer(List<Candidate> candidates) {
    for (int i = 0; i < candidates.size(); ) {
      Candidate first = candidates.get(i);
      boolean free = isFree(first.lines()) && !leftOut.contains(first.convention());
      do {
        if (free) {
          accepted.add(candidates.get(i));
        }
        i++;
      } while (i < candidates.size() && areOfOneText(first, candidates.get(i)));
      if (free) {
        taken.set(first.lines().first(), first.lines().last() + 1);
      }
    }
  }

  // Several gaps in one sentence share its lines, and so do the rows of two tables side by side.
  private static boolean areOfOneText(Candidate first, Candidate other) {
    return (first.convention() == Convention.CLOZE || first.convention() == Convention.TABLE)
        && other.convention() == first.convention()
        && first.lines().equals(other.lines());
  }

  /** Takes those candidates as well that stand inside a question's answer. */
  public void addInside(List<Candidate> candidates) {
    var answers = new TreeMap<Integer, Lines>();
    accepted.stream()
        .filter(Claims::isQuestion)
        .map(Candidate::lines)
        .forEach(answer -> answers.put(answer.first(), answer));
    for (Candidate candidate : candidates) {
      Lines lines = candidate.lines();
      var around = answers.lowerEntry(lines.first());
      boolean inside = around != null && lines.last() <= around.getValue().last();
      if (inside && !leftOut.contains(candidate.convention())) {
        accepted.add(candidate);
      }
    }
  }

  private static boolean isQuestion(Candidate candidate) {
    return candidate instanceof Candidate.Found(_, var card, _)
        && (card.kind() == CardKind.QUESTION || card.kind() == CardKind.CHOICE);
  }

  private boolean isFree(Lines lines) {
    int next = taken.nextSetBit(lines.first());
    return next < 0 || next > lines.last();
  }

  /** What was taken, from top to bottom. */
  public List<Candidate> accepted() {
    return accepted.stream().sorted(Comparator.comparingInt(c -> c.lines().first())).toList();
  }
}
