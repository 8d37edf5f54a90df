package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.line.WrappedQuestions;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/**
 * Entries without numbers that demand in the notes for an exam, each with its answer in a list
 * below it: {@code - Draw a sloop.} above {@code - ![](sloop.png)}. Elsewhere such entries are
 * steps.
 */
public final class ExamDemands {
  private static final Phrases EXAMS =
      Phrases.of(
          "exam",
          "midterm",
          "quiz",
          "questions",
          "preguntas",
          "perguntas",
          "prüfung",
          "klausur",
          "fragen",
          "esame",
          "domande",
          "prova",
          "экзамен",
          "вопросы",
          "іспит",
          "питання",
          "egzamin",
          "zkoušk",
          "sınav",
          "ujian");

  /** What is demanded is told in as many words. */
  private static final int MIN_WORDS = 4;

  /** What stands before a comma and a demand is no longer. */
  private static final int MAX_LEAD = 80;

  private ExamDemands() {}

  /** Whether the list consists of such entries, half of which begin with what they demand. */
  static boolean areTold(Block.ListBlock list, List<String> path) {
    if (list.numbered() || !ofExam(path)) {
      return false;
    }
    int demands = 0;
    for (Block.Item item : list.items()) {
      String line = item.firstText().orElse("");
      boolean told = item.blocks().size() == 2 && item.blocks().get(1) instanceof Block.ListBlock;
      if (!told || !isSentence(line)) {
        return false;
      }
      demands += demands(Plain.of(line)) ? 1 : 0;
    }
    return demands > 0 && demands * 2 >= list.items().size();
  }

  /** Whether the unit is one of them, in a list that asks. */
  public static boolean isOne(Flow flow, int at) {
    Unit unit = flow.get(at);
    if (unit.item() <= 0 || at + 1 >= flow.size() || !ofExam(unit.path())) {
      return false;
    }
    Unit below = flow.get(at + 1);
    boolean told = below.block() instanceof Block.ListBlock list && !list.numbered();
    return unit.isNumbered()
        ? told && below.item() <= 0 && Demands.standIn(Plain.of(unit.text()))
        : below.item() == Unit.INSIDE_ITEM
            && below.block() instanceof Block.ListBlock
            && isSentence(unit.text());
  }

  /** Whether the entry begins with what it demands, in the notes for an exam. */
  public static boolean demands(Unit unit) {
    return ofExam(unit.path())
        && (unit.isNumbered()
            ? Demands.standIn(Plain.of(unit.text()))
            : isSentence(unit.text()) && demands(Plain.of(unit.text())));
  }

  /** Whether the list is a single number of an exam before what is demanded. */
  static boolean isAlone(Block.ListBlock list, List<String> path) {
    return list.items().size() == 1
        && areOpen(list, path)
        && list.items().getFirst().firstText().filter(ExamDemands::standsOpen).isPresent();
  }

  /** Whether the numbers of an exam stand before demands and no more. */
  public static boolean areOpen(Block.ListBlock list, List<String> path) {
    return list.numbered()
        && ofExam(path)
        && list.items().stream()
            .allMatch(
                item ->
                    item.blocks().size() == 1
                        && item.firstText()
                            .filter(text -> Demands.standIn(Plain.of(text)))
                            .isPresent());
  }

  // What goes on in the next line may be the answer.
  private static boolean standsOpen(String text) {
    return WrappedQuestions.joined(text).indexOf('\n') < 0;
  }

  /** Whether all that stands below the title is such a list. */
  public static boolean areBelow(Flow flow, int title) {
    int end = title + 2;
    return end <= flow.size()
        && (end == flow.size() || flow.get(end).isHeading())
        && flow.get(title + 1).block() instanceof Block.ListBlock list
        && areOpen(list, flow.get(title + 1).path());
  }

  private static boolean ofExam(List<String> path) {
    return path.stream().anyMatch(title -> EXAMS.standIn(Words.lower(title)));
  }

  // Nothing in bold, and no name before a colon.
  private static boolean isSentence(String line) {
    return line.indexOf('\n') < 0
        && !line.startsWith("*")
        && !line.endsWith(":")
        && Words.areAtLeast(MIN_WORDS, line);
  }

  // "Draw a sloop.", "Briefly describe a sloop.", "With one sketch, show how a sloop is rigged."
  private static boolean demands(String plain) {
    int space = plain.indexOf(' ');
    int comma = plain.indexOf(", ");
    return Demands.beginInExam(plain)
        || QuestionText.asks(plain)
        || Demands.beginInExam(plain.substring(space + 1))
        || (comma > 0 && comma <= MAX_LEAD && Demands.beginInExam(plain.substring(comma + 2)));
  }
}
