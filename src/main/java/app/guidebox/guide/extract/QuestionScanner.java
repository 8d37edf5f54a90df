package app.guidebox.guide.extract;

import app.guidebox.guide.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds where the questions of a flow begin and how far each reaches. */
final class QuestionScanner {
  private static final FoldedQuestions FOLDED = new FoldedQuestions();

  // The first form that recognises a unit wins.
  private static final List<QuestionForm> FORMS =
      List.of(
          new HeadingQuestions(),
          FOLDED,
          new LabelledQuestions(),
          new BoldQuestions(),
          new ListedQuestions());

  private final Flow flow;
  private final Habits habits;

  /** A question's extent: its opening and the index after its last unit. */
  record Extent(Opening opening, int end) {}

  QuestionScanner(Flow flow, Habits habits) {
    this.flow = flow;
    this.habits = habits;
  }

  List<Extent> scan() {
    var openings = openings();
    var extents = new ArrayList<Extent>();
    int reached = 0;
    for (Opening opening : openings.values()) {
      if (opening.strong() || opening.from() >= reached) {
        int end = end(opening, openings);
        extents.add(new Extent(opening, end));
        reached = end;
      }
    }
    return extents;
  }

  private NavigableMap<Integer, Opening> openings() {
    var openings = new TreeMap<Integer, Opening>();
    for (int i = 0; i < flow.size(); i++) {
      opening(i).ifPresent(opening -> openings.put(opening.from(), opening));
    }
    for (int i = 0; i < flow.size(); i++) {
      if (flow.get(i).block() instanceof Block.Details details && habits.answers(details)) {
        FOLDED
            .before(flow, i, openings::containsKey)
            .ifPresent(opening -> openings.put(opening.from(), opening));
      }
    }
    return openings;
  }

  private Optional<Opening> opening(int at) {
    return FORMS.stream().flatMap(form -> form.opening(flow, at, habits).stream()).findFirst();
  }

  private int end(Opening opening, NavigableMap<Integer, Opening> openings) {
    Unit first = flow.get(opening.from());
    int end = Math.max(opening.bodyFrom(), opening.from() + 1);
    while (end < flow.size() && !ends(opening, first, openings, end)) {
      end++;
    }
    return end;
  }

  private boolean ends(
      Opening opening, Unit first, NavigableMap<Integer, Opening> openings, int at) {
    Opening other = openings.get(at);
    if (other != null && (other.strong() || !opening.strong())) {
      return true;
    }
    Unit unit = flow.get(at);
    if (unit.isHeading()) {
      boolean below = first.isHeading() && unit.headingLevel() > first.headingLevel();
      return !below && !Answers.isAnswerHeading(unit);
    }
    if (first.item() > 0 && !(opening.form() instanceof LabelledQuestions) && unit.item() > 0) {
      return true;
    }
    if (opening.form() instanceof ListedQuestions && unit.item() == 0 && unit.isParagraph()) {
      return true;
    }
    return !first.isHeading() && unit.block() instanceof Block.Rule;
  }
}
