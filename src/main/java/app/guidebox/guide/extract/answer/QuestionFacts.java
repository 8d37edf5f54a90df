package app.guidebox.guide.extract.answer;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.Levels;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.wording.Tags;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a guide tells of a question and not about its matter: its level, who asked it. */
public final class QuestionFacts {
  private static final WordList FACTS = Words.load("question-facts");
  private static final WordList SOURCED = FACTS.with(Words.load("source-titles"));
  private static final WordList DEMANDS = Words.load("demands");

  /** What a question is filed under, which may be told below its answer. */
  private static final WordList CLOSING = Words.load("closing-facts");

  private static final Pattern BETWEEN = Pattern.compile("\\s+[·•|–—]\\s+(?=\\*)");

  private static final Pattern BARS = Pattern.compile("\\s\\|\\s");

  /** {@code (FCC/TRT/Technician/2022)}, which tells in which exam a question was asked. */
  private static final Pattern SOURCE =
      Pattern.compile("[(\\[]\\p{Lu}{2}[^\\n?]{2,200}[/–—-]\\s?(?:19|20)\\d\\d[)\\]]");

  private static final int MAX_LENGTH = 500;

  /** A title that tells of a question is shorter. */
  private static final int MAX_TITLE = 60;

  /** So is what an answer is filed under, however many words that are. */
  private static final int MAX_FILED = 200;

  /** A level with its label is no longer. */
  private static final int MAX_LEVEL = 30;

  /** More entries are a list of terms. */
  private static final int MAX_ENTRIES = 4;

  private static final String THE = "the ";

  private QuestionFacts() {}

  /** Whether each line of the unit is such a fact: {@code **Difficulty:** easy}. */
  public static boolean areAll(Unit unit) {
    if (unit.block() instanceof Block.ListBlock list && list.items().size() <= MAX_ENTRIES) {
      return isOnlyLevel(list)
          || list.items().stream()
              .allMatch(
                  item ->
                      item.blocks().size() == 1
                          && item.firstText().filter(QuestionFacts::isFact).isPresent());
    }
    if (unit.block() instanceof Block.Quote) {
      return leadsElsewhere(Quotes.line(unit));
    }
    if (unit.isHeading()) {
      return isTitle(unit.text());
    }
    if (unit.block() instanceof Block.Details fold) {
      return areFolded(fold);
    }
    return unit.isParagraph()
        && unit.text().length() < MAX_LENGTH
        && (unit.text().lines().allMatch(QuestionFacts::isFact)
            || areMostly(unit.text())
            || isTagged(unit.text())
            || isTitled(unit.text())
            || isNumberedLevel(unit.text())
            || SOURCE.matcher(unit.text()).matches()
            || QuestionText.isPoints(unit.text()));
  }

  // "Level 2"
  private static boolean isNumberedLevel(String text) {
    return text.length() <= MAX_LEVEL
        && Words.hasDigit(text)
        && Label.of(text, FACTS)
            .filter(label -> label.rest().isBlank() && !label.number().isEmpty())
            .isPresent();
  }

  // "- Level: A" by itself
  private static boolean isOnlyLevel(Block.ListBlock list) {
    return list.items().size() == 1
        && list.items().getFirst().blocks().size() == 1
        && list.items()
            .getFirst()
            .firstText()
            .filter(text -> text.length() <= MAX_LEVEL)
            .flatMap(text -> Label.of(text, FACTS))
            .filter(label -> label.marked() && !label.rest().isBlank())
            .filter(label -> !DEMANDS.contains(label.word()))
            .isPresent();
  }

  // "**Points:** 2" and "**Level:** easy" with a short line of the same kind between them.
  private static boolean areMostly(String text) {
    if (!text.startsWith("**") || text.indexOf('\n') < 0) {
      return false;
    }
    var lines = text.lines().toList();
    long facts = lines.stream().filter(QuestionFacts::isFact).count();
    return facts > 1
        && facts * 3 >= lines.size() * 2L
        && lines.stream().allMatch(line -> isFact(line) || isShort(line));
  }

  private static boolean isShort(String line) {
    return line.length() <= MAX_TITLE
        && !QuestionText.hasAnyMark(line)
        && AnswerLabel.of(line).isEmpty()
        && Term.of(line).filter(term -> !term.text().isBlank()).isPresent();
  }

  // "<details><summary>Meta data</summary>" above "level: 1" and the like.
  private static boolean areFolded(Block.Details fold) {
    if (fold.blocks().size() != 1 || !(fold.blocks().getFirst() instanceof Block.ListBlock list)) {
      return false;
    }
    long facts =
        list.items().stream()
            .filter(item -> item.firstText().filter(QuestionFacts::isPlainFact).isPresent())
            .count();
    return facts > 1 && facts * 2 >= list.items().size();
  }

  private static boolean isPlainFact(String line) {
    return Label.of(line, FACTS).filter(Label::marked).isPresent() || isFact(line);
  }

  // "#### Level: easy", "##### `Easy`"
  private static boolean isTitle(String title) {
    return isTagged(title) || isNamed(title);
  }

  private static boolean isNamed(String title) {
    return title.length() <= MAX_TITLE
        && (title.indexOf(':') > 0 || title.indexOf('：') > 0)
        && Label.of(title, FACTS)
            .filter(label -> label.marked() && !label.rest().isBlank())
            .filter(label -> !DEMANDS.contains(label.word()))
            .isPresent();
  }

  /** Whether the fact is what is to be done: {@code **Task:** Describe a reef.} */
  public static boolean demands(Unit unit) {
    return unit.isParagraph()
        && Term.of(unit.text())
            .filter(term -> DEMANDS.contains(Words.lower(term.name())))
            .filter(term -> term.text().endsWith(".") || Demands.begin(Plain.of(term.text())))
            .isPresent();
  }

  // "> **Covered in:** [Knots](knots.md)"
  private static boolean leadsElsewhere(String line) {
    return line.endsWith(")")
        && line.length() < MAX_LENGTH
        && Term.of(line)
            .map(Term::text)
            .filter(text -> text.startsWith("[") && text.indexOf("](") == text.lastIndexOf("]("))
            .filter(text -> text.indexOf("](") > 0 && text.indexOf(')') == text.length() - 1)
            .isPresent();
  }

  // "#knots #ropes", "Tags: #knots", "`easy`"
  private static boolean isTagged(String text) {
    if (text.startsWith("`") && text.endsWith("`")) {
      return Levels.areAll(text.replaceAll("`\\s+`", ", ").replace("`", ""));
    }
    return text.indexOf('#') >= 0
        && text.indexOf('\n') < 0
        && Tags.areAll(Label.of(text, FACTS).filter(Label::marked).map(Label::rest).orElse(text));
  }

  // "**1. The domain:**" with a line below it.
  private static boolean isTitled(String text) {
    int lineEnd = text.indexOf('\n');
    return text.startsWith("**")
        && lineEnd > 0
        && text.indexOf('\n', lineEnd + 1) < 0
        && Term.of(text.substring(0, lineEnd))
            .filter(term -> term.text().isBlank())
            .map(term -> QuestionNumbers.withoutNumber(term.name()))
            .filter(name -> isFactual(name) && !DEMANDS.contains(Words.lower(name)))
            .isPresent();
  }

  private static boolean isFactual(String name) {
    String word = Words.lower(Plain.of(name));
    return FACTS.contains(word.startsWith(THE) ? word.substring(THE.length()) : word);
  }

  // Several lines, none of which says more.
  private static boolean areLines(String text) {
    return text.length() < MAX_LENGTH
        && text.lines().filter(line -> !line.isBlank()).count() > 1
        && text.lines().allMatch(line -> line.isBlank() || isPlainFact(line));
  }

  /** Whether a line below an answer tells no more than where it is filed: {@code Tags: knots}. */
  static boolean close(Unit unit) {
    return unit.isParagraph() && filed(unit.text()).isPresent();
  }

  /** Whether such a line is all that stands below a question, which asks for something else. */
  public static boolean areAll(String told, String question) {
    return areLines(told)
        || filed(told).filter(word -> !Words.lower(question).contains(word)).isPresent();
  }

  // The word before the colon.
  private static Optional<String> filed(String text) {
    boolean may =
        text.length() <= MAX_FILED
            && (text.indexOf(':') > 0 || text.indexOf('：') > 0)
            && text.indexOf('\n') < 0;
    return may
        ? Label.of(text, CLOSING)
            .filter(label -> label.marked() && !label.rest().isBlank())
            .map(Label::word)
        : Optional.empty();
  }

  /** Whether the line tells such facts and no more. */
  public static boolean isLine(String line) {
    return line.startsWith("**") && isFact(line);
  }

  // "**Difficulty:** easy · **Type:** open" tells two of them.
  private static boolean isFact(String line) {
    return Emphasis.isNear(line)
        ? isInItalics(line)
            || isInBold(line)
            || BETWEEN.splitAsStream(line).allMatch(QuestionFacts::isOne)
        : isMeasure(line);
  }

  // "Weight: 7 %", "Difficulty: easy", "Type: Multiple Choice"
  private static boolean isMeasure(String line) {
    return line.length() <= MAX_LEVEL
        && Label.of(line, FACTS)
            .filter(label -> label.marked() && !DEMANDS.contains(label.word()))
            .filter(
                label ->
                    isShare(label.rest()) || Levels.areAll(label.rest()) || isType(label.rest()))
            .isPresent();
  }

  private static boolean isType(String text) {
    return !text.isBlank() && QuestionText.withoutType(text).isEmpty();
  }

  private static boolean isShare(String text) {
    return text.endsWith("%")
        && text.chars().allMatch(c -> Character.isDigit(c) || "., %".indexOf(c) >= 0);
  }

  // "**CO2 | Level: easy**"
  private static boolean isInBold(String line) {
    String text = Emphasis.isWhollyBold(line) ? Emphasis.unwrapped(line) : "";
    if (text.indexOf(" | ") < 0 || text.length() > MAX_TITLE || text.indexOf('?') >= 0) {
      return false;
    }
    return BARS.splitAsStream(text)
        .anyMatch(
            part ->
                Label.of(part, FACTS)
                    .filter(label -> label.marked() && !label.rest().isBlank())
                    .isPresent());
  }

  // "*Related lecture: 4.2 Reefing*"
  private static boolean isInItalics(String line) {
    String text = line.strip();
    int end = text.length() - 1;
    return end > 2
        && "*_".indexOf(text.charAt(0)) >= 0
        && text.indexOf(text.charAt(0), 1) == end
        && Label.of(text.substring(1, end), SOURCED)
            .filter(label -> label.marked() && !label.rest().isBlank())
            .isPresent();
  }

  private static boolean isOne(String text) {
    return Term.of(text)
        .filter(term -> !term.text().isBlank())
        .filter(term -> isFactual(term.name()) || pointsElsewhere(term.text()))
        .isPresent();
  }

  // "**Read again:** [Knots](knots.md)", "**Read again:** Knots › Bends", "**Source:** https://…"
  private static boolean pointsElsewhere(String text) {
    if (text.startsWith("http")) {
      return LinkLines.areAddresses(text);
    }
    boolean path = text.contains(" › ") && ".?!:".indexOf(text.charAt(text.length() - 1)) < 0;
    return path || LinkLines.holdsOnlyLinks(text);
  }
}
