package app.guidebox.guide.extract.pair;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.OptionLetters;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskedAndTold;
import app.guidebox.guide.extract.line.QuotedQuestions;
import app.guidebox.guide.extract.line.TwoSides;
import app.guidebox.guide.extract.wording.Tags;
import app.guidebox.guide.extract.words.Dashes;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of flashcard plugins: {@code front :: back}, {@code front ;; back}, a line {@code ?}
 * between front and back, and outline entries tagged {@code #card}; and questions that are quoted
 * before an arrow.
 */
public final class TwoSidedLines {
  private static final Pattern BETWEEN = Pattern.compile("[?？]{1,2}");
  private static final Pattern TAG =
      Pattern.compile(
          "(?<!\\S)(?:#(?:(?:flash)?cards?|anki)\\b|\\[\\[(?:flash)?card\\]\\])",
          Pattern.CASE_INSENSITIVE);

  private static final WordList FIELDS = Words.load("note-fields");

  /** So many sure cards make more of the doubtful lines. */
  private static final int MIN_SURE = 2;

  /** Fewer lines that ask and go on are talk. */
  private static final int MIN_TOLD = 4;

  private static final double TOLD_SHARE = 0.8;

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();
  private final List<Candidate> doubtful = new ArrayList<>();

  /** Lines that ask and go on behind the mark. */
  private final List<Candidate> told = new ArrayList<>();

  private int texts;

  private TwoSidedLines(String guide) {
    this.guide = guide;
  }

  /** The cards that a guide marks in this way. */
  public static List<Candidate> of(Outline outline) {
    var lines = new TwoSidedLines(outline.guide());
    for (Flow flow : outline.flows()) {
      for (int i = 0; i < flow.size(); i++) {
        lines.read(flow, i);
      }
    }
    outline.lists().forEach(lines::read);
    if (lines.told.size() >= MIN_TOLD && lines.told.size() >= TOLD_SHARE * lines.texts) {
      lines.found.addAll(lines.told);
    }
    if (outline.tagged() || lines.found.size() >= MIN_SURE) {
      lines.found.addAll(lines.doubtful);
    }
    return lines.found;
  }

  private void read(Flow flow, int at) {
    Unit unit = flow.get(at);
    if (!unit.isParagraph()) {
      return;
    }
    readTold(unit);
    if (!mayBeTwoSided(unit.text())) {
      return;
    }
    String text = unit.text();
    String[] rows = text.split("\n", -1);
    if (mayBeTagged(rows[0])) {
      Matcher tag = TAG.matcher(rows[0]);
      boolean parted = rows.length > 1 && BETWEEN.matcher(rows[1].strip()).matches();
      if (!parted && tag.find() && (rows.length > 1 || isTitle(flow, at, tag))) {
        rows[0] = tag.replaceAll("").strip();
        addSplit(flow, at, Arrays.asList(rows), 1, 1);
        return;
      }
    }
    for (int i = 1; i < rows.length; i++) {
      if (rows[i].length() < 8 && BETWEEN.matcher(rows[i].strip()).matches()) {
        addSplit(flow, at, rows, i);
        return;
      }
    }
    boolean everyRow = rows.length == unit.lines().last() - unit.lines().first() + 1;
    boolean fields = Arrays.stream(rows).anyMatch(TwoSidedLines::isField);
    for (int i = 0; everyRow && i < rows.length; i++) {
      if (fields && isNamed(rows[i])) {
        continue;
      }
      int line = unit.lines().first() + i;
      addSeparated(rows[i], new Lines(line, line), unit.path());
    }
  }

  // "What is a bend? A knot of two ropes", in nearly every text of the guide.
  private void readTold(Unit unit) {
    String text = unit.text();
    if (unit.item() != 0 || text.indexOf('\n') >= 0) {
      return;
    }
    texts++;
    int mark = text.indexOf("? ");
    if (mark > 0
        && mark + 2 < text.length()
        && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '¿')
        && "[<(*".indexOf(text.charAt(mark + 2)) < 0
        && !OptionLetters.mayBegin(text, mark + 2)
        && !text.startsWith("http", mark + 2)
        && !QuestionNumbers.isNumbered(text)
        && Label.of(text, Words.QUESTION).isEmpty()
        && !QuestionText.hasAnyMark(text.substring(mark + 1))
        && AskedAndTold.of(text).isEmpty()) {
      String front = text.substring(0, mark + 1);
      String behind = Dashes.behind(text.substring(mark + 1).strip());
      told.add(candidate(front, behind, unit.lines(), unit.path()));
    }
  }

  // "builds-on:: [[Knots]]" tells how notes hang together.
  private static boolean isField(String row) {
    int end = row.indexOf("::");
    if (end <= 0 || !isNamed(row)) {
      return false;
    }
    String name = Words.lower(row.substring(0, end));
    return FIELDS.contains(name) || name.indexOf('-') > 0;
  }

  // One word right before the mark, and a blank behind it.
  private static boolean isNamed(String row) {
    int end = row.indexOf("::");
    return end > 0
        && (row.length() == end + 2 || row.charAt(end + 2) == ' ')
        && row.substring(0, end)
            .chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private static boolean mayBeTwoSided(String text) {
    boolean between = text.indexOf('\n') >= 0 && QuestionText.hasAnyMark(text);
    boolean tagged = mayBeTagged(text);
    return between
        || tagged
        || text.contains("::")
        || text.contains(";;")
        || QuotedQuestions.mayBe(text);
  }

  // A quick look before a slow one.
  private static boolean mayBeTagged(String text) {
    for (int i = text.indexOf('#'); i >= 0 && i + 1 < text.length(); i = text.indexOf('#', i + 1)) {
      if ("cCfFaA".indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void addSplit(Flow flow, int at, String[] rows, int mark) {
    addSplit(flow, at, Arrays.asList(rows), mark, mark + 1);
  }

  private void addSplit(Flow flow, int at, List<String> rows, int frontEnd, int backFrom) {
    Unit unit = flow.get(at);
    String front = String.join("\n", rows.subList(0, frontEnd));
    String back = String.join("\n", rows.subList(backFrom, rows.size()));
    if (!back.isBlank()) {
      int end = endOfLines(flow, at);
      String below = UnitWriter.joined(flow.units().subList(at + 1, end));
      var lines = unit.lines().to(flow.get(end - 1).lines().last());
      add(front, back + (below.isEmpty() ? "" : "\n\n" + below), lines, unit.path(), true);
    } else if (at + 1 < flow.size() && !flow.get(at + 1).isHeading()) {
      Unit next = flow.get(at + 1);
      String text = next.isParagraph() ? next.text() : outline(List.of(next.block()));
      add(front, text, unit.lines().to(next.lines().last()), unit.path(), true);
    }
  }

  // "What is a reef? #flashcard" by itself, above the text that answers it.
  private static boolean isTitle(Flow flow, int at, Matcher tag) {
    return flow.get(at).item() == 0
        && tag.start() > 0
        && tag.end() == flow.get(at).text().stripTrailing().length()
        && at + 1 < flow.size()
        && (!(flow.get(at + 1).block() instanceof Block.ListBlock list)
            || QuestionText.hasMark(flow.get(at).text().substring(0, tag.start()).strip())
            || list.lines().first() == flow.get(at).lines().last() + 1);
  }

  // A back reaches to the next empty line.
  private static int endOfLines(Flow flow, int at) {
    int end = at + 1;
    while (end < flow.size()
        && flow.get(at).item() == 0
        && !flow.get(end).isHeading()
        && flow.get(end).lines().first() == flow.get(end - 1).lines().last() + 1) {
      end++;
    }
    return end;
  }

  private void read(Outline.PlacedList placed) {
    for (Block.Item item : placed.list().items()) {
      if (item.blocks().isEmpty() || !(item.blocks().getFirst() instanceof Block.Paragraph first)) {
        continue;
      }
      String text = first.text().markdown();
      var below = item.blocks().subList(1, item.blocks().size());
      Matcher tag = TAG.matcher(text);
      boolean marked = mayBeTagged(text) || text.contains("[[");
      if (!below.isEmpty() && marked && tag.find()) {
        add(tag.replaceAll("").strip(), outline(below), item.lines(), placed.path(), true);
      } else if (below.isEmpty() && text.indexOf('\n') < 0) {
        addSeparated(text, item.lines(), placed.path());
      }
    }
  }

  // A single entry below is the answer itself; several are a list.
  private static String outline(List<Block> below) {
    boolean single =
        below.size() == 1
            && below.getFirst() instanceof Block.ListBlock list
            && list.items().size() == 1;
    return single
        ? MarkdownWriter.write(((Block.ListBlock) below.getFirst()).items().getFirst().blocks())
        : MarkdownWriter.write(below);
  }

  private void addSeparated(String row, Lines lines, List<String> path) {
    TwoSides.of(row)
        .ifPresent(sides -> add(sides.front(), sides.back(), lines, path, sides.sure()));
  }

  private void add(String front, String back, Lines lines, List<String> path, boolean sure) {
    if (front.isBlank() || back.isBlank()) {
      return;
    }
    String told = AnswerLabel.without(back.strip()).strip();
    if (told.isEmpty()) {
      return;
    }
    if (Placeholders.isElsewhere(told)) {
      var skipped =
          new Skipped(lines.first(), "The answer stands in another note.", Plain.of(front));
      found.add(new Candidate.Rejected(Convention.TWO_SIDED, skipped, lines));
      return;
    }
    (sure ? found : doubtful).add(candidate(front, told, lines, path));
  }

  private Candidate candidate(String front, String told, Lines lines, List<String> path) {
    var source = new Source(guide, path, lines.first(), lines.last());
    CardKind kind = QuestionText.asks(Plain.of(front)) ? CardKind.QUESTION : CardKind.DEFINITION;
    String asked = Emphasis.unwrapped(Tags.withoutLast(front));
    var card = new CardContent(kind, asked, told, List.of(), source);
    return new Candidate.Found(Convention.TWO_SIDED, card, lines);
  }
}
