package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the parts of an exam, each with its share, from terms: {@code Weather (11–16 %)}. */
public final class ExamWeights {
  private static final Pattern WEIGHED =
      Pattern.compile(
          ".{1,80}[(\\[]~?\\d{1,3}(?:\\s?[-–—]\\s?\\d{1,3})?\\s?%[^()\\[\\]]{0,20}[)\\]]");

  /** What titles above such an outline speak of. */
  private static final Phrases EXAMS =
      Phrases.of(
          "exam",
          "domain",
          "syllabus",
          "blueprint",
          "certif",
          "test outline",
          "prüfung",
          "klausur",
          "esame",
          "экзамен",
          "іспит",
          "egzamin",
          "zkoušk",
          "sınav",
          "ujian",
          "kỳ thi",
          "시험",
          "考试",
          "考試",
          "試験",
          "temario",
          "concurso",
          "toets",
          "اختبار");

  private ExamWeights() {}

  /** Whether all names bear their share of what the titles above call an exam. */
  public static boolean areWeighed(List<String> names, List<String> path) {
    return names.size() > 1
        && names.getFirst().indexOf('%') > 0
        && names.stream().allMatch(name -> WEIGHED.matcher(Plain.of(name)).matches())
        && path.stream().anyMatch(title -> EXAMS.standIn(Words.lower(title)));
  }
}
