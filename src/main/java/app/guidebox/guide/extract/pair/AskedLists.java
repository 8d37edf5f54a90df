package app.guidebox.guide.extract.pair;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.choice.OptionLetters;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.line.AskedAndTold;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.words.Dashes;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists of which each entry asks and tells in one line: {@code - What is a knot? A mile an hour.}
 */
public final class AskedLists {
  /** Fewer are talk, even where questions are announced. */
  private static final int MIN_ANNOUNCED = 3;

  /** So many with numbers need no title. */
  private static final int MIN_NUMBERED = 5;

  /** A shorter question goes on with what stands above it: {@code Why? It is light.} */
  private static final int MIN_WORDS = 3;

  /** A title further below the guide's own is of a part of an answer. */
  private static final int NEAR = 2;

  /** A longer one is a text that happens to ask. */
  private static final int MAX_QUESTION = 200;

  /** Behind a question these would be a link, a hint or another form. */
  private static final String NO_ANSWER = "([<*_`→=~{|";

  /** What is asked about a task is answered for that task only: "Clarifying questions". */
  private static final Phrases OF_TASK = Phrases.load("clarifying-titles");

  private AskedLists() {}

  private record Told(String question, String answer) {}

  /** The cards that a guide writes in this way. */
  public static List<Candidate> of(Outline outline) {
    var found = new ArrayList<Candidate>();
    int reached = 0;
    for (Outline.PlacedList placed : outline.lists()) {
      var lines = placed.list().lines();
      boolean outer = lines.first() > reached;
      reached = Math.max(reached, lines.last());
      if (outer && mayAsk(placed)) {
        found.addAll(candidates(outline.guide(), placed));
      }
    }
    return found;
  }

  private static boolean mayAsk(Outline.PlacedList placed) {
    var list = placed.list();
    int entries = list.items().size();
    return entries >= MIN_ANNOUNCED
        && ((list.numbered() && entries >= MIN_NUMBERED) || isAnnounced(placed.path()))
        && told(list.items().getFirst()).isPresent()
        && !Apparatus.titled(placed.path());
  }

  private static boolean isAnnounced(List<String> path) {
    if (path.isEmpty() || OF_TASK.standIn(Words.lower(path.getLast()))) {
      return false;
    }
    return QuestionTitles.announced(path)
        || (path.size() <= NEAR
            && path.stream().anyMatch(QuestionTitles::ofGuide)
            && !QuestionText.asks(Plain.of(path.getLast())));
  }

  private static List<Candidate> candidates(String guide, Outline.PlacedList placed) {
    var found = new ArrayList<Candidate>();
    for (Block.Item item : placed.list().items()) {
      var told = told(item);
      if (told.isEmpty()) {
        return List.of();
      }
      var lines = item.lines();
      var source = new Source(guide, placed.path(), lines.first(), lines.last());
      String question = told.get().question();
      var card =
          new CardContent(CardKind.QUESTION, question, told.get().answer(), List.of(), source);
      found.add(new Candidate.Found(Convention.LISTED, card, lines));
    }
    return found;
  }

  private static Optional<Told> told(Block.Item item) {
    if (item.blocks().size() != 1 || item.task() != Block.Task.NONE) {
      return Optional.empty();
    }
    String text = item.firstText().orElse("").replace('\n', ' ');
    int mark = text.indexOf("? ");
    if (mark < 0 || mark > MAX_QUESTION) {
      return Optional.empty();
    }
    String question = text.substring(0, mark + 1);
    // "What is a knot? - A mile an hour."
    String answer = Dashes.behind(text.substring(mark + 1).strip());
    boolean tells =
        begins(question)
            && Words.hasLetterOrDigit(answer)
            && NO_ANSWER.indexOf(answer.charAt(0)) < 0
            && !answer.startsWith("http")
            && !OptionLetters.mayBegin(answer, 0)
            && !QuestionText.hasAnyMark(answer)
            && !Demands.beginInExam(answer)
            && !QuestionText.begins(answer)
            && AskedAndTold.ofEntry(text).isEmpty();
    return tells ? Optional.of(new Told(question, answer)) : Optional.empty();
  }

  private static boolean begins(String question) {
    return (Character.isLetter(question.charAt(0)) || question.charAt(0) == '¿')
        && question.split(" ", MIN_WORDS).length == MIN_WORDS
        && QuestionText.begins(Plain.of(question));
  }
}
