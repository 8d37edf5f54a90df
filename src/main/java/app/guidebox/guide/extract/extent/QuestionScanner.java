package app.guidebox.guide.extract.extent;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.AnnouncedQuestions;
import app.guidebox.guide.extract.form.BoldQuestions;
import app.guidebox.guide.extract.form.CalloutQuestions;
import app.guidebox.guide.extract.form.DialogueQuestions;
import app.guidebox.guide.extract.form.FoldedQuestions;
import app.guidebox.guide.extract.form.HeadingQuestions;
import app.guidebox.guide.extract.form.LabelledQuestions;
import app.guidebox.guide.extract.form.ListedQuestions;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.form.ProblemQuestions;
import app.guidebox.guide.extract.form.QuestionForm;
import app.guidebox.guide.extract.form.SeparatedQuestions;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.SetProblems;
import app.guidebox.guide.extract.list.RepeatedOptions;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds where the questions of a flow begin and how far each reaches. */
public final class QuestionScanner {
  private static final FoldedQuestions FOLDED = new FoldedQuestions();
  private static final LabelledQuestions LABELLED = new LabelledQuestions();
  private static final ListedQuestions LISTED = new ListedQuestions();

  // The first form that recognises a unit wins.
  private static final List<QuestionForm> FORMS =
      List.of(
          new HeadingQuestions(),
          new SeparatedQuestions(),
          FOLDED,
          new CalloutQuestions(),
          new ProblemQuestions(),
          new DialogueQuestions(),
          LABELLED,
          new BoldQuestions(),
          LISTED,
          new AnnouncedQuestions());

  private final Flow flow;
  private final Habits habits;
  private final QuestionEnds ends;
  private final OfferedOptions offered;
  private final LabelledAnswers answers;

  /** A question's extent: its opening and the index after its last unit. */
  public record Extent(Opening opening, int end) {}

  /** Looks for the questions of that flow. */
  public QuestionScanner(Flow flow, Habits habits) {
    this.flow = flow;
    this.habits = habits;
    this.ends = new QuestionEnds(flow, habits);
    this.offered = new OfferedOptions(flow);
    this.answers = new LabelledAnswers(flow, habits);
  }

  /** The questions from top to bottom; none begins before the one above it ends. */
  public List<Extent> scan() {
    var openings = openings();
    var extents = new ArrayList<Extent>();
    int reached = 0;
    for (Opening opening : openings) {
      if (opening != null && opening.from() >= reached) {
        int end = ends.end(opening, openings);
        extents.add(new Extent(opening, end));
        reached = end;
      }
    }
    return new OpenEntries(flow, habits).with(withSharedAnswers(extents));
  }

  // Two headings in a row are two ways to ask; more of them are a list of questions without
  // answers.
  private List<Extent> withSharedAnswers(List<Extent> extents) {
    var joined = new ArrayList<Extent>();
    boolean leavesOpen =
        IntStream.range(1, extents.size())
            .anyMatch(i -> isBare(extents, i - 1) && isBare(extents, i));
    for (int i = 0; i < extents.size(); i++) {
      boolean shares = !leavesOpen && isBare(extents, i) && follows(extents, i);
      if (shares && tellsProblem(extents.get(i), extents.get(i + 1))) {
        joined.add(new Extent(extents.get(i).opening(), extents.get(i + 1).end()));
        i++;
      } else if (shares) {
        joined.add(joined(extents.get(i).opening(), extents.get(i + 1)));
        i++;
      } else {
        joined.add(extents.get(i));
      }
    }
    return joined;
  }

  // "**Problem**: …" below a title that asks is the beginning of its answer.
  private boolean tellsProblem(Extent title, Extent other) {
    return QuestionText.hasMark(Plain.of(title.opening().question()))
        && Answers.isProblem(flow.get(other.opening().from()));
  }

  private boolean isBare(List<Extent> extents, int index) {
    if (index < 0 || index >= extents.size()) {
      return false;
    }
    Extent extent = extents.get(index);
    return extent.opening().form() instanceof HeadingQuestions
        && extent.end() == extent.opening().bodyFrom();
  }

  private boolean follows(List<Extent> extents, int index) {
    if (index + 1 >= extents.size()) {
      return false;
    }
    Opening first = extents.get(index).opening();
    Opening second = extents.get(index + 1).opening();
    return second.from() == extents.get(index).end()
        && (second.form() instanceof LabelledQuestions
            || (second.form() instanceof HeadingQuestions
                && flow.get(first.from()).headingLevel() == flow.get(second.from()).headingLevel()
                && !(isNumbered(first) && isNumbered(second))
                && SharedAnswers.mayShare(
                    Plain.of(first.question()),
                    Plain.of(second.question()),
                    flow.get(first.from()).path())));
  }

  private boolean isNumbered(Opening opening) {
    return QuestionNumbers.isNumbered(Plain.of(flow.get(opening.from()).text()));
  }

  private static Extent joined(Opening first, Extent second) {
    Opening other = second.opening();
    String question = first.question() + "\n\n" + other.question();
    var opening =
        new Opening(
            first.form(), first.from(), other.bodyFrom(), question, other.inlineAnswer(), true);
    return new Extent(opening, second.end());
  }

  // By the index of the unit in which each begins.
  private @Nullable Opening[] openings() {
    var openings = new @Nullable Opening[flow.size()];
    for (int i = 0; i < flow.size(); i++) {
      opening(i).ifPresent(opening -> openings[opening.from()] = opening);
    }
    for (int i = 0; i < flow.size(); i++) {
      if (isAnswered(i)) {
        int answer = i;
        FOLDED
            .before(flow, i, habits, at -> openings[at] != null)
            .or(() -> belowOptions(answer, openings))
            .ifPresent(opening -> openings[opening.from()] = opening);
      } else if (answers.beginsAt(i, at -> openings[at] != null)) {
        int answer = i;
        FOLDED
            .before(flow, i, habits, at -> openings[at] != null)
            .filter(opening -> isWorded(opening, answer))
            .flatMap(opening -> between(opening, answer))
            .filter(opening -> flow.get(answer).item() <= 0 || isAsked(opening, answer))
            .ifPresent(opening -> openings[opening.from()] = opening.by(LABELLED));
      }
    }
    for (int i = 1; i < openings.length; i++) {
      Opening opening = openings[i];
      if (opening != null && !flow.get(i).isHeading() && flow.get(i).item() == 0) {
        openings[i] = null;
        Opening whole = AskedCases.withCase(opening, flow, openings);
        openings[whole.from()] = whole;
      }
    }
    return openings;
  }

  // An entry of a list that begins with "Answers:" answers no statement above it.
  private boolean isAsked(Opening opening, int answer) {
    return flow.units().subList(opening.from(), answer).stream()
        .anyMatch(unit -> QuestionText.asks(Plain.of(unit.text())));
  }

  // Code, a table or a quotation alone asks nothing, unless a problem is set in it.
  private boolean isWorded(Opening opening, int answer) {
    return flow.units().subList(opening.from(), answer).stream()
        .filter(unit -> !Answers.isOwn(unit))
        .anyMatch(
            unit ->
                unit.isParagraph()
                    || unit.block() instanceof Block.ListBlock
                    || SetProblems.isOne(unit));
  }

  // What stands between two labelled answers: a question of its own where it asks, and part of the
  // first where the second has another label, such as "**Solution:** …" below "**A:** …".
  private Optional<Opening> between(Opening opening, int answer) {
    int before = opening.from() - 1;
    Unit asked = flow.get(opening.from());
    boolean set = asked.isHeading() || SetProblems.isOne(asked);
    if (set || before < 0 || !flow.get(before).isParagraph()) {
      return Optional.of(opening);
    }
    var begun = Label.of(flow.get(before).text(), Words.ANSWER).map(Label::word);
    var again = Label.of(flow.get(answer).text(), Words.ANSWER).map(Label::word);
    if (begun.isEmpty()) {
      return Optional.of(opening);
    }
    for (int i = answer - 1; i > before; i--) {
      if (flow.get(i).isParagraph() && asksOrDemands(flow.get(i).text())) {
        return Optional.of(new Opening(opening.form(), i, i, "", "", true));
      }
    }
    return begun.equals(again) ? Optional.of(opening) : Optional.empty();
  }

  private static boolean asksOrDemands(String text) {
    String plain = Plain.of(text);
    return QuestionText.asks(plain) || Demands.begin(plain);
  }

  // A folded answer, or options with the right one told right below.
  private boolean isAnswered(int at) {
    Unit unit = flow.get(at);
    if (unit.block() instanceof Block.Details details) {
      return habits.answers(details) && !FoldedQuestions.isTable(flow, at, details);
    }
    return offered.areTicked(at)
        || offered.areMarked(at)
        || RepeatedOptions.areNamedBelow(flow, at)
        || offered.areKeyed(at);
  }

  // Below the options of one question the next line of text is the next question.
  private Optional<Opening> belowOptions(int at, @Nullable Opening[] openings) {
    boolean free = offered.areMarked(at) && openings[at - 1] == null;
    for (int i = at - 2; free && i >= 0 && openings[i] == null; i--) {
      if (Options.isLettered(flow.get(i))) {
        return Optional.of(new Opening(FOLDED, at - 1, at - 1, "", "", true));
      }
    }
    return Optional.empty();
  }

  private Optional<Opening> opening(int at) {
    if (SharedFolds.answer(flow, at, habits)) {
      return Optional.empty();
    }
    for (QuestionForm form : FORMS) {
      var opening = form.opening(flow, at, habits);
      if (opening.isPresent()) {
        return opening;
      }
    }
    return Optional.empty();
  }
}
