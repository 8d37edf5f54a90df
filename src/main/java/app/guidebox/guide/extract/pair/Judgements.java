package app.guidebox.guide.extract.pair;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Option;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.TruthWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements with their verdicts: {@code 3. A reef is a rope. (False)} in a list below "True or
 * False", or {@code Q3. A reef is a rope.} with {@code ❌ False} in the next line.
 */
public final class Judgements {
  private static final String BOX = "([☐☑☒✅⬜□■]\\x{FE0F}?|\\[[ xX✓]?\\]|\\([ xX]\\))";

  /** {@code ☐ True ☒ False}. */
  private static final Pattern BOXED =
      Pattern.compile(
          "[\\s—–-]*"
              + BOX
              + "\\s*[*_]{0,2}(\\p{L}{1,12})[*_]{0,2}[\\s/|]*"
              + BOX
              + "\\s*[*_]{0,2}(\\p{L}{1,12})[*_]{0,2}\\s*$");

  /** A box and a word, twice, are no longer. */
  private static final int NEAR_END = 50;

  /** A verdict with what explains it. */
  private static final int MAX_VERDICT = 300;

  /** Fewer words state nothing. */
  private static final int MIN_WORDS = 3;

  private static final String CHECKED = "☑☒✅■xX✓";

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();

  private Judgements(String guide) {
    this.guide = guide;
  }

  /** Statements that offer both verdicts and tell neither; what answers them is read before. */
  public static List<Candidate> open(Outline outline) {
    var judgements = new Judgements(outline.guide());
    judgements.addOffered(outline, true);
    return judgements.found;
  }

  // "T/F: A reef is a rope. (False)", or "3. A reef is a rope. (T/F)", of which nobody tells.
  private void addOffered(Outline outline, boolean open) {
    for (Outline.PlacedList placed : outline.lists()) {
      for (Block.Item item : placed.list().items()) {
        if (item.blocks().size() == 1 && item.task() == Block.Task.NONE) {
          addOffered(item.firstText().orElse(""), item.lines(), placed.path(), open);
        }
      }
    }
    for (Unit unit : outline.flows().getFirst().units()) {
      if (unit.isParagraph() && unit.text().indexOf('\n') < 0) {
        addOffered(unit.text(), unit.lines(), unit.path(), open);
      }
    }
  }

  private void addOffered(String text, Lines lines, List<String> path, boolean open) {
    TruthWords.offered(text)
        .filter(offered -> Words.areAtLeast(MIN_WORDS, offered.statement()))
        .ifPresent(
            offered -> {
              var judged = TruthWords.judged(offered.statement());
              if (open && judged.isEmpty()) {
                addOpen(offered.statement(), offered.words(), lines, path);
              } else if (!open && judged.isPresent()) {
                add(judged.get().inWords(offered.words()), lines, path);
              }
            });
  }

  /** The statements of a guide, each with its verdict. */
  public static List<Candidate> of(Outline outline) {
    var judgements = new Judgements(outline.guide());
    for (Outline.PlacedList placed : outline.lists()) {
      var path = placed.path();
      var pair =
          path.isEmpty() ? Optional.<TruthWords.Pair>empty() : TruthWords.announced(path.getLast());
      pair.or(() -> offered(placed.list())).ifPresent(words -> judgements.add(placed, words));
    }
    for (Unit unit : outline.flows().getFirst().units()) {
      if (unit.isParagraph() && unit.text().indexOf('\n') > 0) {
        judgements.add(unit);
      }
    }
    judgements.addOffered(outline, false);
    return judgements.found;
  }

  // Each entry states something, with or without a verdict.
  private void add(Outline.PlacedList placed, TruthWords.Pair pair) {
    var items = placed.list().items();
    boolean statements =
        items.stream()
            .allMatch(
                item ->
                    item.blocks().size() == 1
                        && item.task() == Block.Task.NONE
                        && item.firstText().filter(Judgements::states).isPresent());
    boolean open =
        placed.list().numbered()
            || items.stream().allMatch(item -> isBoxed(item.firstText().orElse("")));
    if (statements) {
      for (Block.Item item : items) {
        add(bare(item.firstText().orElse("")), pair, open, item.lines(), placed.path());
      }
    }
  }

  // Without "T/F:" before the statement.
  private static String bare(String text) {
    return TruthWords.offered(text).map(TruthWords.Offered::statement).orElse(text);
  }

  private static boolean states(String text) {
    return text.indexOf(' ') > 0 && AnswerLabel.of(text).isEmpty();
  }

  private void add(
      String text, TruthWords.Pair pair, boolean open, Lines lines, List<String> path) {
    var boxed = boxed(text);
    var judged = boxed.isPresent() ? boxed : TruthWords.judged(text);
    if (judged.isPresent()) {
      add(judged.get().inWords(pair), lines, path);
    } else if (open) {
      addOpen(unboxed(text), pair, lines, path);
    }
  }

  // "**Q3.** A reef is a rope." with "❌ False (it is a knot)" below it.
  private void add(Unit unit) {
    String text = unit.text();
    int end = text.lastIndexOf('\n');
    String last = text.substring(end + 1).strip();
    if (last.isEmpty() || last.length() > MAX_VERDICT || "✅❌✔✓✗✘".indexOf(last.charAt(0)) < 0) {
      return;
    }
    Label.of(text.substring(0, end), Words.QUESTION)
        .filter(label -> !label.number().isEmpty() && !label.rest().isBlank())
        .flatMap(label -> TruthWords.verdict(label.rest(), last))
        .ifPresent(judged -> add(judged, unit.lines(), unit.path()));
  }

  // "☐ True ☐ False" behind the first entry, whatever the title.
  private static Optional<TruthWords.Pair> offered(Block.ListBlock list) {
    String text = list.items().getFirst().firstText().orElse("");
    Matcher boxes = boxes(text);
    return isBoxed(text) && boxes.find()
        ? TruthWords.announced(boxes.group(2) + "/" + boxes.group(4))
        : Optional.empty();
  }

  // Looked for near the end of the text.
  private static Matcher boxes(String text) {
    return BOXED.matcher(text).region(Math.max(0, text.length() - NEAR_END), text.length());
  }

  private static boolean isBoxed(String text) {
    boolean may = text.indexOf('☐') >= 0 || text.indexOf('⬜') >= 0 || text.indexOf("[ ]") >= 0;
    return may && boxes(text).find();
  }

  private static Optional<TruthWords.Judged> boxed(String text) {
    Matcher boxes = boxes(text);
    if (!boxes.find() || boxes.start() == 0) {
      return Optional.empty();
    }
    boolean first = isChecked(boxes.group(1));
    boolean second = isChecked(boxes.group(3));
    var pair = new TruthWords.Pair(boxes.group(2), boxes.group(4));
    return first == second
        ? Optional.empty()
        : Optional.of(new TruthWords.Judged(text.substring(0, boxes.start()), pair, first));
  }

  private static boolean isChecked(String box) {
    return box.chars().anyMatch(c -> CHECKED.indexOf(c) >= 0);
  }

  private static String unboxed(String text) {
    Matcher boxes = boxes(text);
    return boxes.find() ? text.substring(0, boxes.start()) : text;
  }

  private void add(TruthWords.Judged judged, Lines lines, List<String> path) {
    String statement = statement(judged.statement());
    var options =
        List.of(
            new Option(judged.words().truth(), judged.isTrue()),
            new Option(judged.words().falsehood(), !judged.isTrue()));
    String back = judged.verdict() + judged.reason();
    var source = new Source(guide, path, lines.first(), lines.last());
    var card = new CardContent(CardKind.CHOICE, statement, back, options, source);
    if (!statement.isEmpty()) {
      found.add(new Candidate.Found(Convention.CHOICE, card, lines));
    }
  }

  // A key may stand elsewhere.
  private void addOpen(String text, TruthWords.Pair pair, Lines lines, List<String> path) {
    String statement = statement(text);
    var choices =
        List.of(new Choice("", pair.truth(), false), new Choice("", pair.falsehood(), false));
    var skipped = new Skipped(lines.first(), Options.NONE_RIGHT, Plain.of(FirstLine.of(statement)));
    var source = new Source(guide, path, lines.first(), lines.last());
    found.add(
        new Candidate.Unanswered(Convention.CHOICE, statement, choices, source, skipped, lines));
  }

  private static String statement(String text) {
    return Fronts.clean(
        Emphasis.unwrapped(QuestionNumbers.withoutNumber(Emphasis.balanced(text).strip())));
  }
}
