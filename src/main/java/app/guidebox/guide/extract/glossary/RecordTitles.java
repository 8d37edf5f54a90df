package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;

/** Tells titles that name a thing, and labels of what there is to know of one. */
final class RecordTitles {
  /** Words that count what they stand before: lessons, steps, exercises. */
  private static final WordList COUNTED = Words.load("numbered-labels").with(Words.load("tasks"));

  /** What lists of links, courses, projects and tasks tell of each. */
  private static final WordList CATALOGUE = Words.load("catalogue-labels");

  /** What a lesson is told by, beside what it teaches. */
  private static final WordList LESSONS = Words.load("lesson-labels");

  /** What is said by the way. */
  private static final WordList REMARKS = Words.load("remark-labels");

  /** {@code DE:} and {@code EN:} name languages, and letters name options. */
  private static final int MAX_LANGUAGE = 2;

  private static final int MAX_NAME = 80;
  private static final int MAX_WORDS = 10;

  private RecordTitles() {}

  /** What the title names. */
  static String name(Unit title) {
    return TitledTexts.name(title);
  }

  /** Whether the title names a thing and is no step, lesson, task or question. */
  static boolean isName(Unit title) {
    String plain = Plain.of(name(title));
    return !plain.isEmpty()
        && plain.length() <= MAX_NAME
        && !Words.areAtLeast(MAX_WORDS + 1, plain)
        && Words.hasLetterOrDigit(plain)
        && !isCounted(Words.lower(Plain.of(title.text())))
        && !QuestionText.asks(plain)
        && !Procedures.isAction(plain)
        && !Demands.begin(plain)
        && !TermWords.isAspect(plain)
        && !Apparatus.isTitle(plain)
        && !Apparatus.isClosing(plain)
        && !Measures.isOne(plain)
        && !Apparatus.titled(title.path())
        && !QuestionTitles.announced(List.of(plain))
        && !QuestionTitles.announced(title.path())
        && !QuestionTitles.announcesTasks(title.path());
  }

  // "Lesson 3: Reefing", "Week 2"
  private static boolean isCounted(String title) {
    int end = 0;
    while (end < title.length() && Character.isLetter(title.charAt(end))) {
      end++;
    }
    int number = end;
    while (number < title.length() && " #".indexOf(title.charAt(number)) >= 0) {
      number++;
    }
    return number < title.length()
        && Character.isDigit(title.charAt(number))
        && COUNTED.contains(title.substring(0, end));
  }

  /** Whether points with these labels tell what something is. */
  static boolean areTelling(Set<String> labels) {
    long lessons = labels.stream().filter(LESSONS::contains).count();
    return lessons * 2 < labels.size()
        && labels.stream().noneMatch(CATALOGUE::contains)
        && labels.stream().anyMatch(label -> !REMARKS.contains(label))
        && labels.stream().noneMatch(RecordTitles::isOfQuestion)
        && !Apparatus.holdsFacts(labels.stream().toList());
  }

  private static boolean isOfQuestion(String label) {
    return (label.length() <= MAX_LANGUAGE && !Words.isWide(label))
        || AnswerLabel.of(label).isPresent()
        || Label.of(label, Words.QUESTION).isPresent();
  }
}
