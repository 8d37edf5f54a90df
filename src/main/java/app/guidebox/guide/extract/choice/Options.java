package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.Truths;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The options of a multiple-choice question.
 *
 * @param open whether they are boxes to tick and none is ticked
 * @param firstUnit the index of the unit in which they begin
 * @param stemRest what stands before the first option in that unit; may be empty
 * @param afterUnit the index after the unit in which they end
 */
public record Options(
    List<Choice> choices, boolean open, int firstUnit, String stemRest, int afterUnit) {
  /** Why a question with options is no card. */
  public static final String NONE_RIGHT = "No option of this question is marked as right.";

  /** Why options alone are no card. */
  public static final String NO_STEM = "These options have no question.";

  private static final WordList LABELS = Words.load("options");

  /** Options are shorter than code may be. */
  private static final int MAX_CODE = 2000;

  /** No exam offers more. */
  private static final int MAX = 12;

  /** Whether they ask no more than whether something is true. */
  public boolean areTruths() {
    return choices.stream().allMatch(choice -> Truths.isOne(choice.text()));
  }

  /** Whether letters name them. */
  public boolean areLettered() {
    return choices.stream()
        .allMatch(choice -> choice.letter().chars().anyMatch(Character::isLetter));
  }

  /** Whether any carries a mark of correctness of its own. */
  public boolean areMarked() {
    return choices.stream().anyMatch(Choice::marked);
  }

  /** Whether some of them, and not all, carry a mark of correctness. */
  public boolean isMarked() {
    return choices.stream().anyMatch(Choice::marked) && !choices.stream().allMatch(Choice::marked);
  }

  /** Whether the unit is text that begins like one of several options. */
  public static boolean isLettered(Unit unit) {
    return unit.isParagraph() && LetteredText.of(unit.text()).isPresent();
  }

  /** The options among the units, if there are any. */
  public static Optional<Options> among(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      Optional<Options> found = at(units, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The options that begin with the first unit, if they do. */
  public static Optional<Options> first(List<Unit> units) {
    return units.isEmpty() ? Optional.empty() : at(units, 0);
  }

  private static Optional<Options> at(List<Unit> units, int at) {
    return switch (units.get(at).block()) {
      case Block.ListBlock list -> ofList(list, at);
      case Block.Paragraph _ -> ofParagraphs(units, at);
      case Block.Quote _ when isPointedAt(units.get(at)) -> ofParagraphs(units, at);
      case Block.Fence fence when fence.language().isEmpty() -> ofLines(fence.text(), at);
      case Block.Table table -> TableOptions.of(table, at);
      default -> Optional.empty();
    };
  }

  /** Whether some entries of the list, and not all, are marked as right. */
  public static boolean areMarked(Block.ListBlock list) {
    return ofList(list, 0).filter(Options::isMarked).isPresent();
  }

  /** Whether a star behind the text marks one or a few entries of the list as right. */
  public static boolean areStarred(Block.ListBlock list) {
    long starred =
        list.items().stream()
            .filter(item -> item.blocks().size() == 1)
            .filter(item -> item.firstText().orElse("").stripTrailing().endsWith(" *"))
            .count();
    return starred > 0 && starred * 2 <= list.items().size() && areMarked(list);
  }

  private static Optional<Options> ofList(Block.ListBlock list, int at) {
    var items = ShuffledOptions.sorted(list.items());
    var texts = items.stream().map(OptionNotes::text).toList();
    if (texts.size() == 1) {
      return ofRow(items.getFirst().firstText().orElse(""), at);
    }
    if (texts.size() < 2 || texts.size() > MAX) {
      return Optional.empty();
    }
    List<Choice> choices = new ArrayList<>(lettered(texts));
    boolean ticked = items.stream().anyMatch(item -> item.task() == Block.Task.DONE);
    boolean tasks = items.stream().allMatch(item -> item.task() != Block.Task.NONE);
    boolean open = tasks && !ticked;
    if (tasks) {
      choices = choices.isEmpty() ? plain(texts) : choices;
      for (int i = 0; i < choices.size(); i++) {
        Choice choice = choices.get(i);
        boolean right = items.get(i).task() == Block.Task.DONE;
        boolean marked = ticked ? right : choice.marked();
        choices.set(i, new Choice(choice.letter(), choice.text(), marked));
      }
      choices = OptionNotes.pointed(choices);
    } else if (choices.isEmpty()) {
      choices = plain(texts);
      // Where each entry carries the mark, it is a list of what to check; the mark may also set an
      // answer apart from what is noted below it.
      long marked = choices.stream().filter(Choice::marked).count();
      open = marked == 0 && texts.stream().allMatch(Truths::isOne);
      if ((marked == 0 && !open)
          || marked == choices.size()
          || AnswerLabel.begins(choices.getFirst().text())
          || (!open && RightMarks.setVerdict(choices))) {
        return Optional.empty();
      }
    }
    if (choices.stream().filter(Options::isAnswered).count() > 1) {
      return Optional.empty();
    }
    var noted = OptionNotes.noted(choices, items);
    return Optional.of(new Options(noted, open, at, "", at + 1));
  }

  // "- A) rain · B) snow · C) hail"
  private static Optional<Options> ofRow(String text, int at) {
    boolean begins = OptionLetters.mayBegin(text, 0) && text.indexOf('\n') < 0;
    var choices = begins ? ofRows(OptionRow.cut(text, 0)) : List.<Choice>of();
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(new Options(choices, false, at, "", at + 1));
  }

  // "1) What is a reef?" with "A: …" in the line below it is a question of its own.
  private static boolean isAnswered(Choice choice) {
    String below = FirstLine.below(choice.text());
    return !below.isEmpty() && AnswerLabel.isAnswer(below);
  }

  // Indented far enough to be code, or set off as such.
  private static Optional<Options> ofLines(String text, int at) {
    boolean code = text.length() > MAX_CODE;
    var choices = ofRows(code ? List.of() : text.lines().filter(l -> !l.isBlank()).toList());
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(new Options(List.copyOf(choices), false, at, "", at + 1));
  }

  /** The options of a text with one a line. */
  public static List<Choice> ofRows(List<String> rows) {
    return rows.size() < 2 || rows.size() > MAX ? List.of() : lettered(rows);
  }

  /** The index of the unit below options that repeats some of them; -1 if none does. */
  public static int repeatedAt(List<Unit> units) {
    for (int i = 0; i + 1 < units.size(); i++) {
      if (units.get(i).block() instanceof Block.Fence && units.get(i + 1).isParagraph()) {
        var offered = at(units, i);
        var repeated = units.get(i + 1).text().lines();
        if (offered.isPresent() && repeated.allMatch(row -> offers(offered.get(), row))) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  // "b. rain" among "a. snow" and "b. rain".
  private static boolean offers(Options options, String row) {
    return LetteredText.of(row)
        .filter(lettered -> options.holds(lettered, row.substring(lettered.end()).strip()))
        .isPresent();
  }

  private boolean holds(LetteredText lettered, String text) {
    String letter = String.valueOf(lettered.letter());
    return choices.stream()
        .anyMatch(choice -> choice.letter().equalsIgnoreCase(letter) && choice.text().equals(text));
  }

  /** The entries of the list without letters that ends the units, to be named by their place. */
  public static Optional<Options> unlettered(List<Unit> units) {
    if (units.isEmpty() || !(units.getLast().block() instanceof Block.ListBlock list)) {
      return Optional.empty();
    }
    var texts = list.items().stream().map(item -> MarkdownWriter.write(item.blocks())).toList();
    int at = units.size() - 1;
    return texts.size() < 2 || texts.size() > MAX
        ? Optional.empty()
        : Optional.of(new Options(List.copyOf(plain(texts)), false, at, "", at + 1));
  }

  /** Those entries, where "Select only one answer." or the like stands above them. */
  public static Optional<Options> announced(List<Unit> units) {
    int label = units.size() - 2;
    return label >= 0 && units.get(label).isParagraph() && isLabel(units.get(label).text())
        ? unlettered(units).filter(found -> !found.areFlags())
        : Optional.empty();
  }

  // "`ls -l`: with sizes" and others tell what a command may be given.
  private boolean areFlags() {
    return choices.stream()
        .map(Choice::text)
        .allMatch(text -> text.startsWith("`") && Term.of(text).isPresent());
  }

  /** Whether the text begins with the number of an entry of that list and what it says. */
  public static boolean namesEntry(String text, Unit list) {
    return unlettered(List.of(list))
        .filter(found -> AnswerKey.namesNumber(text, found.choices()))
        .isPresent();
  }

  private static Optional<Options> ofParagraphs(List<Unit> units, int at) {
    var set =
        BoxedOptions.at(units, at)
            .or(() -> CodeOptions.at(units, at))
            .or(() -> MarkedLines.at(units, at));
    if (set.isPresent()) {
      return set;
    }
    var texts = new ArrayList<String>();
    var stem = new StringBuilder();
    int end = at;
    while (end < units.size() && (units.get(end).isParagraph() || isPointedAt(units.get(end)))) {
      boolean any = collect(pointed(units.get(end)), texts, stem);
      if (!any && (texts.isEmpty() || end == at)) {
        break;
      }
      if (!any) {
        break;
      }
      end++;
    }
    var choices = lettered(texts);
    return choices.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Options(List.copyOf(choices), false, at, withoutLabel(stem.toString()), end));
  }

  // ">C. rain" is an option that is pointed at, and no quotation.
  private static boolean isPointedAt(Unit unit) {
    return unit.block() instanceof Block.Quote quote
        && quote.callout().isEmpty()
        && quote.blocks().size() == 1
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        && OptionLetters.mayBegin(text.markdown(), 0)
        && LetteredText.of(text.markdown()).isPresent();
  }

  private static String pointed(Unit unit) {
    return unit.block() instanceof Block.Quote quote
        ? "-> " + MarkdownWriter.write(quote.blocks())
        : unit.text();
  }

  // "Options:" above the options asks nothing.
  private static String withoutLabel(String stem) {
    return Label.of(stem.strip(), LABELS)
        .filter(label -> label.rest().isEmpty())
        .map(Label::rest)
        .orElse(stem.strip());
  }

  /** The stem without what announces the options behind the question: {@code Why? Options:}. */
  public static String withoutOffer(String stem) {
    int line = stem.lastIndexOf('\n');
    if (line > 0 && stem.endsWith("**") && isLabel(stem.substring(line + 1))) {
      return stem.substring(0, line).stripTrailing();
    }
    int mark = stem.endsWith(":") ? stem.lastIndexOf('?') : -1;
    return mark > 0 && isLabel(stem.substring(mark + 1)) ? stem.substring(0, mark + 1) : stem;
  }

  /** Whether the text only announces options. */
  public static boolean isLabel(String text) {
    return !text.isBlank() && withoutLabel(text).isEmpty();
  }

  // Adds the lettered lines to the texts; a line without letter continues the option before it.
  private static boolean collect(String text, List<String> texts, StringBuilder stem) {
    boolean any = false;
    if (texts.isEmpty() && !OptionLetters.mayBeIn(text) && text.indexOf(')') < 0) {
      stem.append(text).append('\n');
      return false;
    }
    boolean wrapped = texts.isEmpty() && OptionRow.isWrapped(text);
    for (String line : wrapped ? new String[] {text.replace('\n', ' ')} : text.split("\n", -1)) {
      for (String part : OptionRow.cut(line, texts.size())) {
        any |= add(part, any, texts, stem);
      }
    }
    return any;
  }

  private static boolean add(String line, boolean any, List<String> texts, StringBuilder stem) {
    boolean next =
        LetteredText.of(line).filter(found -> isNextLetter(found, texts.size())).isPresent();
    if (next) {
      texts.add(line);
    } else if (any) {
      texts.set(texts.size() - 1, texts.getLast() + "\n" + line);
    } else if (texts.isEmpty()) {
      stem.append(line).append('\n');
    }
    return next;
  }

  private static boolean isNextLetter(LetteredText lettered, int index) {
    return !lettered.isNumbered() && lettered.isNext(index);
  }

  private static List<Choice> lettered(List<String> texts) {
    var choices = new ArrayList<Choice>();
    for (String text : texts) {
      var lettered = LetteredText.of(text).filter(found -> found.isNext(choices.size()));
      if (lettered.isEmpty()) {
        return new ArrayList<>();
      }
      char first = lettered.get().isNumbered() ? '1' : 'A';
      String letter = String.valueOf((char) (first + choices.size()));
      String behind = withoutOpenCode(text, lettered.get());
      var choice = RightMarks.choice(letter, Emphasis.balanced(behind));
      boolean right = choice.marked() || RightMarks.standBefore(text, lettered.get().at());
      choices.add(new Choice(letter, choice.text(), right));
    }
    return BoldMark.among(choices, texts);
  }

  // "`B. rain`" is code together with its letter.
  private static String withoutOpenCode(String text, LetteredText lettered) {
    String behind = text.substring(lettered.end());
    boolean opened = lettered.at() > 0 && text.charAt(lettered.at() - 1) == '`';
    return opened && behind.indexOf('`') == behind.length() - 1
        ? behind.substring(0, behind.length() - 1)
        : behind;
  }

  private static List<Choice> plain(List<String> texts) {
    var choices = new ArrayList<Choice>();
    for (String text : texts) {
      choices.add(RightMarks.choice("", text));
    }
    return BoldMark.among(choices, texts);
  }

  /** These with all in bold marked as right, unless that says nothing of the others. */
  public Options withSeveralInBold() {
    var marked = new ArrayList<Choice>();
    for (Choice choice : choices) {
      boolean bold = Emphasis.isWhollyBold(choice.text());
      String text = bold ? Emphasis.unwrapped(choice.text()) : choice.text();
      marked.add(new Choice(choice.letter(), text, bold));
    }
    var told = new Options(List.copyOf(marked), open, firstUnit, stemRest, afterUnit);
    return !areMarked() && told.isMarked() ? told : this;
  }
}
