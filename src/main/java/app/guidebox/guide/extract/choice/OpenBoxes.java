package app.guidebox.guide.extract.choice;

import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stems above boxes none of which is ticked: questions that a key elsewhere may answer. */
public final class OpenBoxes {
  private static final int MIN_BOXES = 2;

  /** A stem that options complete has more words than a title. */
  private static final int MIN_STEM = 5;

  /** More boxes are a list of things to do. */
  private static final int MAX_BOXES = 8;

  /** An option is shorter. */
  private static final int MAX_OPTION = 200;

  /** Parts of titles below which a stem need not ask. */
  private static final Phrases QUIZZES =
      Phrases.of(
          "quiz",
          "mcq",
          "self test",
          "self-test",
          "practice test",
          "practice exam",
          "mock exam",
          "mock test",
          "knowledge check",
          "multiple choice",
          "cuestionario",
          "questionário",
          "selbsttest",
          "тест");

  private OpenBoxes() {}

  /** The questions above boxes in a guide, each without an answer yet. */
  public static List<Candidate> of(Outline outline) {
    var found = new ArrayList<Candidate>();
    Flow page = outline.flows().getFirst();
    for (int i = 1; i < page.size(); i++) {
      if (page.get(i).block() instanceof Block.ListBlock list && areOpen(list)) {
        question(outline.guide(), page.get(i - 1), page.get(i), list).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean areOpen(Block.ListBlock list) {
    return list.items().size() >= MIN_BOXES
        && list.items().size() <= MAX_BOXES
        && list.items().stream()
            .allMatch(
                item ->
                    item.task() == Block.Task.OPEN
                        && item.blocks().size() == 1
                        && item.firstText().filter(t -> t.length() <= MAX_OPTION).isPresent());
  }

  private static Optional<Candidate> question(
      String guide, Unit above, Unit boxes, Block.ListBlock list) {
    String stem = stem(above);
    String plain = Plain.of(stem);
    boolean asks = QuestionText.hasMark(plain);
    if (stem.isBlank()
        || !(asks || announced(stem, above.path()))
        || Apparatus.titled(above.path())) {
      return Optional.empty();
    }
    var choices =
        list.items().stream()
            .map(item -> RightMarks.choice("", item.firstText().orElse("")))
            .toList();
    String front = Fronts.clean(Emphasis.unwrapped(QuestionNumbers.withoutNumber(stem)));
    var lines = above.lines().to(boxes.lines().last());
    var skipped = new Skipped(lines.first(), Options.NONE_RIGHT, Plain.of(FirstLine.of(front)));
    var source = new Source(guide, above.path(), lines.first(), lines.last());
    return Optional.of(
        new Candidate.Unanswered(Convention.CHOICE, front, choices, source, skipped, lines));
  }

  // A line of text, or the only entry of a list.
  private static String stem(Unit above) {
    if (above.isParagraph()) {
      return above.text();
    }
    return above.block() instanceof Block.ListBlock list
            && list.items().size() == 1
            && list.items().getFirst().task() == Block.Task.NONE
        ? list.items().getFirst().firstText().orElse("")
        : "";
  }

  private static boolean announced(String stem, List<String> path) {
    boolean open = stem.endsWith(":") && Words.areAtLeast(MIN_STEM, stem);
    return (open && QuestionTitles.announced(path))
        || path.stream().map(Words::lower).anyMatch(QUIZZES::standIn);
  }
}
