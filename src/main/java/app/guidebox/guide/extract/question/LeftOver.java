package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.asking.Rhetorical;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.line.Offers;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Questions that no convention has read, so that none is passed over in silence. */
public final class LeftOver {
  private static final String REASON =
      "This asks something, and nothing was recognised as its answer.";

  /** A question by itself is shorter. */
  private static final int MAX_LENGTH = 300;

  /** A task is told in as many words. */
  private static final int MIN_WORDS = 5;

  /** Words by which a sentence tells what is asked and does not ask it. */
  private static final WordList TELLS = Words.load("tells-what-is-asked");

  private static final Phrases DEMANDS =
      Phrases.of("시오.", "시오(", "시오 (", "なさい。", "せよ。", "答えよ", "설명해주세요", "설명해 주세요", "설명하세요", "말해보세요");

  private final List<Candidate> found = new ArrayList<>();
  private final BitSet covered = new BitSet();

  private LeftOver() {}

  /** The candidates, and what else asks, told as left without an answer. */
  public static List<Candidate> with(List<Candidate> candidates, Outline outline) {
    var left = new LeftOver();
    for (Candidate candidate : candidates) {
      left.cover(candidate.lines().first(), candidate.lines().last());
    }
    outline.flows().forEach(left::addAll);
    if (left.found.isEmpty()) {
      return candidates;
    }
    left.found.addAll(candidates);
    return List.copyOf(left.found);
  }

  private void cover(int first, int last) {
    covered.set(first, last + 1);
  }

  private void addAll(Flow flow) {
    boolean offered = false;
    for (int i = 0; i < flow.size(); i++) {
      Unit unit = flow.get(i);
      // "Would you like:" and the entries below it.
      offered = unit.item() == 0 ? unit.isParagraph() && Offers.is(unit.text()) : offered;
      if (offered || !unit.isParagraph() || !isFree(unit)) {
        continue;
      }
      if (QuestionText.hasAnyMark(unit.text())) {
        if (Words.hasLetterOrDigit(unit.text()) && !isTold(unit.text())) {
          add(unit);
        }
      } else if (demands(unit.text())) {
        add(FirstLine.of(unit.text()), unit.lines());
      } else if (isLeftOpen(flow, i)) {
        add(unit.text(), unit.lines());
      } else if (offers(flow, i)) {
        add(QuestionNumbers.withoutNumber(unit.text()), unit.lines());
      }
    }
  }

  // "A bearing answers the question: **Where is it?**"
  private static boolean isTold(String text) {
    int end = text.length();
    while (end > 0 && !QuestionText.isMark(text.charAt(end - 1))) {
      end--;
    }
    String before = text.substring(0, end);
    return TELLS.mayStandIn(before)
        && TELLS.standsIn(before)
        && !QuestionText.begins(Plain.of(FirstLine.of(text)));
  }

  // "x??" is a mark.
  private static boolean isWorded(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).limit(2).count() > 1;
  }

  // "Choose the storm sail" above options, or any stem below "Quiz".
  private static boolean offers(Flow flow, int at) {
    Unit unit = flow.get(at);
    return unit.text().indexOf('\n') < 0
        && (Demands.beginChoice(Plain.of(QuestionNumbers.withoutNumber(unit.text())))
            || QuestionTitles.announced(unit.path())
            || isOfExam(unit.text()))
        && !Options.isLettered(unit)
        && OfferedStems.isOfferedAny(flow, at);
  }

  // "**(Spring 2019)** A reef is:"
  private static boolean isOfExam(String text) {
    return text.startsWith("**(") && text.indexOf(")**") > 0;
  }

  // "Explain reefing." and no more, or in a list of such entries, below "Short Answer Questions".
  private static boolean isLeftOpen(Flow flow, int at) {
    Unit unit = flow.get(at);
    boolean last =
        at + 1 == flow.size()
            || flow.get(at + 1).isHeading()
            || flow.get(at + 1).block() instanceof Block.Rule
            || (unit.item() > 0 && flow.get(at + 1).item() > 0);
    boolean only = unit.item() > 0 || (at > 0 && flow.get(at - 1).isHeading());
    String plain = Plain.of(QuestionNumbers.withoutNumber(unit.text()));
    return last
        && only
        && unit.text().indexOf('\n') < 0
        && Demands.begin(plain)
        && Words.areAtLeast(MIN_WORDS, plain)
        && QuestionTitles.announced(unit.path())
        && !Apparatus.titled(unit.path());
  }

  // Exams in Korean and Japanese demand in a form that nothing else is written in.
  private static boolean demands(String text) {
    return DEMANDS.standIn(text) && text.length() <= MAX_LENGTH;
  }

  private void add(Unit unit) {
    var rows = unit.text().lines().toList();
    boolean mapped = rows.size() == unit.lines().last() - unit.lines().first() + 1;
    if (rows.size() > 1 && mapped && mostAsk(rows)) {
      for (int i = 0; i < rows.size(); i++) {
        int line = unit.lines().first() + i;
        String row = rows.get(i);
        if (mayBeAsked(row) && asks(row, unit.path())) {
          add(QuestionNumbers.withoutNumber(row), new Lines(line, line));
        }
      }
    } else if (mayAsk(unit.text()) && asks(unit.text(), unit.path())) {
      add(rows.stream().filter(LeftOver::mayAsk).findFirst().orElse(unit.text()), unit.lines());
    } else if (rows.size() > 1 && mapped) {
      addAmongText(rows, unit);
    }
  }

  // "What is a reef?" in a line of its own among lines that tell something.
  private void addAmongText(List<String> rows, Unit unit) {
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      int line = unit.lines().first() + i;
      boolean afresh = i == 0 || endsSentence(rows.get(i - 1));
      if (afresh && mayAsk(row) && QuestionText.begins(Plain.of(row)) && asks(row, unit.path())) {
        add(QuestionNumbers.withoutNumber(row), new Lines(line, line));
      }
    }
  }

  private static boolean endsSentence(String row) {
    return !row.isEmpty() && ".!:。！：".indexOf(row.charAt(row.length() - 1)) >= 0;
  }

  // Lines without an empty one between them.
  private static boolean mostAsk(List<String> rows) {
    long asking = rows.stream().filter(LeftOver::mayBeAsked).count();
    return asking * 2 >= rows.size() && rows.stream().anyMatch(LeftOver::mayAsk);
  }

  private static boolean mayBeAsked(String row) {
    return mayAsk(row) || QuestionText.begins(Plain.of(row));
  }

  private void add(String row, Lines lines) {
    if (!isWorded(row)) {
      return;
    }
    var skipped = new Skipped(lines.first(), REASON, Plain.of(LinkLines.withoutLast(row)));
    found.add(new Candidate.Rejected(Convention.LISTED, skipped, lines));
    cover(lines.first(), lines.last());
  }

  private boolean isFree(Unit unit) {
    int next = covered.nextSetBit(unit.lines().first());
    return next < 0 || next > unit.lines().last();
  }

  // A quick look before a slow one; what asks in brackets or quotation marks is said by the way.
  private static boolean mayAsk(String row) {
    String text = LinkLines.withoutLast(row);
    int end = text.length();
    while (end > 0 && "*_ .".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && QuestionText.isMark(text.charAt(end - 1));
  }

  // What leads on to a question elsewhere, what somebody says, what a page asks of its readers and
  // what long text comes to asks nothing.
  private static boolean asks(String text, List<String> path) {
    String plain = Plain.of(text);
    return plain.length() <= MAX_LENGTH
        && "\"“„«「".indexOf(text.strip().charAt(0)) < 0
        && !(text.startsWith("[") && text.contains("]("))
        && !text.contains("](#")
        && !Rhetorical.is(plain)
        && !Offers.is(plain)
        && !Apparatus.titled(path);
  }
}
