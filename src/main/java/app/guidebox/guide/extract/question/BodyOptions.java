package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.AnswerWriter;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.AnswerKey;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.form.BoldQuestions;
import app.guidebox.guide.extract.form.HeadingQuestions;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.list.ListShape;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;

/** The options that stand below a question, unless they are its answer. */
final class BodyOptions {
  private static final WordList CHOOSING = Words.load("choosing-words");

  private static final Phrases CHOOSING_IN_CJK = Phrases.of("哪", "どれ", "どの", "어느", "어떤", "무슨");

  private BodyOptions() {}

  /**
   * The options among what is asked.
   *
   * @param flow what the question stands in
   * @param open whether no answer stands below it
   * @param told what stands there as the answer
   */
  static Optional<Options> of(
      Flow flow, Opening opening, List<Unit> asked, boolean open, List<Unit> told, Habits habits) {
    return Options.among(asked)
        .filter(found -> open || !areParts(found, asked, told))
        .filter(found -> !open || isKeyed(found, asked))
        .filter(found -> !open || !isStressed(found, opening, asked, habits))
        .filter(found -> !open || !endsAnswer(found, opening, asked))
        .or(() -> Options.unlettered(asked).filter(found -> isNamed(found, asked, told)))
        .or(() -> Options.announced(open ? asked : List.of()))
        .or(() -> TypedQuestions.offered(flow, opening, open ? asked : List.of()));
  }

  // Parts of a task, each of them answered.
  private static boolean areParts(Options options, List<Unit> asked, List<Unit> told) {
    if (!options.areLettered() || options.areMarked() || told.isEmpty()) {
      return false;
    }
    String answer = AnswerWriter.writeKey(told);
    return AnswerKey.answersEach(answer)
        && !AnswerKey.repeatsLettered(answer, options.choices())
        && AnswerKey.hasPartInLine(UnitWriter.joined(asked));
  }

  // Options that nothing follows are a question without its key, not an answer in letters.
  private static boolean isKeyed(Options options, List<Unit> body) {
    boolean enough = options.choices().size() > 2 || options.areLettered() || options.areTruths();
    boolean last = enough && options.afterUnit() == body.size();
    return last
        || options.open()
        || options.choices().stream().anyMatch(Choice::marked)
        || isToldBelow(options, body);
  }

  // "Anchors hold the ground, so the answer is A." below the options.
  private static boolean isToldBelow(Options options, List<Unit> body) {
    return options.areLettered()
        && body.subList(options.afterUnit(), body.size()).stream()
            .filter(unit -> unit.isParagraph() || unit.block() instanceof Block.ListBlock)
            .anyMatch(unit -> !AnswerKey.closing(options, UnitWriter.text(unit)).isEmpty());
  }

  // Letters below several paragraphs that tell, or below a title of their own, belong to the
  // answer.
  private static boolean endsAnswer(Options options, Opening opening, List<Unit> body) {
    var above = body.subList(0, options.firstUnit());
    boolean told =
        above.stream().anyMatch(Unit::isHeading)
            || above.stream().filter(Unit::isParagraph).count() > 1;
    return told
        && opening.form() instanceof HeadingQuestions
        && QuestionText.hasMark(Plain.of(opening.question()))
        && options.choices().stream().noneMatch(Choice::marked)
        && above.stream().noneMatch(unit -> QuestionText.hasAnyMark(unit.text()))
        && above.stream().noneMatch(unit -> Options.isLabel(unit.text()));
  }

  // A bold sentence below a title that asks nothing, among entries with parts or beside one other
  // entry is no right option.
  private static boolean isStressed(
      Options options, Opening opening, List<Unit> body, Habits habits) {
    if (options.areLettered()
        || options.firstUnit() != 0
        || !(body.getFirst().block() instanceof Block.ListBlock list)) {
      return false;
    }
    boolean untitled =
        !QuestionText.hasMarkInside(Plain.of(opening.question()))
            && !AskingLine.isOpen(opening.question())
            && !(list.numbered() && habits.entriesAsk())
            && !(opening.form() instanceof BoldQuestions && habits.boldStemsOffer());
    boolean pair =
        list.items().size() == 2
            && list.items().stream().allMatch(item -> item.blocks().size() == 1)
            && !options.areTruths();
    // Of several points that tell, one in bold matters most.
    boolean told =
        !list.numbered()
            && !options.areTruths()
            && !habits.boldPointsChoose()
            && QuestionText.hasMark(Plain.of(opening.question()))
            && !choosesAmong(opening.question());
    return (untitled || pair || told || ListShape.hasParts(list))
        && list.items().stream().allMatch(item -> item.task() == Block.Task.NONE)
        && list.items().stream()
            .map(item -> item.firstText().orElse(""))
            .anyMatch(Emphasis::isWhollyBold);
  }

  // "Which rope …?"
  private static boolean choosesAmong(String question) {
    String plain = Words.lower(Plain.of(question)).replace("¿", "");
    int word = plain.indexOf(' ');
    return OfferedStems.asksToChoose(question)
        || (Words.isForeign(plain) && CHOOSING_IN_CJK.standIn(plain))
        || (word > 0 && CHOOSING.contains(plain.substring(0, word)));
  }

  private static boolean isNamed(Options places, List<Unit> before, List<Unit> after) {
    if (after.isEmpty()) {
      return false;
    }
    boolean areNumbered =
        before.getLast().block() instanceof Block.ListBlock list && list.numbered();
    String told = AnswerWriter.write(after);
    return (areNumbered && AnswerKey.namesNumber(told, places.choices()))
        || AnswerKey.namesPlaces(told, places.choices())
        || AnswerKey.repeats(told, places.choices());
  }
}
