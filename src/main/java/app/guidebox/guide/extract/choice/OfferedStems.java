package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.regex.Pattern;

/** Tells stems that ask in no words from the options with letters below them. */
public final class OfferedStems {
  /** Fewer letters may be the parts of a text. */
  private static final int MIN_CHOICES = 3;

  /** {@code Which of the following …}: what stands below it is offered and no answer. */
  private static final Pattern CHOOSES =
      Pattern.compile(
          "(?:which|cuál|cuáles|qual|quais|welche[rs]?|lequel|laquelle|lesquel(?:le)?s|quale|quali|что|как(?:ой|ая|ое|ие))\\b.{0,40}?\\b(?:of"
              + " the following|of these|de l[oa]s siguientes|d[oa]s seguintes|der"
              + " folgenden|suivante?s|d(?:ei|elle) seguenti|tra (?:i|le) seguenti|из"
              + " (?:ниже)?(?:следующ|перечисленн)[а-я]{1,3})\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private static final Phrases CHOOSES_IN_CJK = Phrases.of("下列哪", "以下哪", "下列选项", "次のうち", "다음 중");

  private OfferedStems() {}

  /** The question in place of its quotation: "> 1. What is a reef?" right above boxes. */
  public static Block unquoted(Block block, Block below) {
    return block instanceof Block.Quote quote
            && quote.callout().isEmpty()
            && quote.blocks().size() == 1
            && below instanceof Block.ListBlock list
            && list.items().stream().allMatch(item -> item.task() != Block.Task.NONE)
            && asks(quote.blocks().getFirst())
        ? quote.blocks().getFirst()
        : block;
  }

  private static boolean asks(Block quoted) {
    return switch (quoted) {
      case Block.Paragraph(var text, _) -> QuestionText.hasMark(Plain.of(text.markdown()));
      case Block.ListBlock list ->
          list.items().size() == 1
              && list.items()
                  .getFirst()
                  .firstText()
                  .filter(text -> QuestionText.hasMark(Plain.of(text)))
                  .isPresent();
      default -> false;
    };
  }

  /** Whether the question says that what it asks for stands among what follows. */
  public static boolean asksToChoose(String question) {
    if (Words.isForeign(question) && CHOOSES_IN_CJK.standIn(question)) {
      return true;
    }
    int at = 0;
    while (at < question.length() && !Character.isLetter(question.charAt(at))) {
      at++;
    }
    return at < question.length()
        && "wcqlчк".indexOf(Character.toLowerCase(question.charAt(at))) >= 0
        && CHOOSES.matcher(Words.lower(Plain.of(question.substring(at)))).matches();
  }

  /** Whether options stand right below the unit, in one unit or in one each. */
  public static boolean isOffered(Flow flow, int at) {
    return areOptions(flow, at + 1, MIN_CHOICES);
  }

  /** Whether points stand below the unit, one of them in bold as the right one. */
  public static boolean isOneInBold(Flow flow, int at) {
    if (at + 1 >= flow.size()
        || !(flow.get(at + 1).block() instanceof Block.ListBlock list)
        || list.numbered()
        || list.items().size() < MIN_CHOICES
        || list.items().stream().anyMatch(item -> item.blocks().size() != 1)) {
      return false;
    }
    var texts = list.items().stream().map(item -> item.firstText().orElse("**")).toList();
    return texts.stream().filter(Emphasis::isWhollyBold).count() == 1
        && texts.stream().filter(text -> text.contains("**")).count() == 1;
  }

  /** Whether two options or more stand below the unit, or below the code that it is about. */
  public static boolean isOfferedAny(Flow flow, int at) {
    boolean code = at + 1 < flow.size() && flow.get(at + 1).block() instanceof Block.Fence;
    return areOptions(flow, code ? at + 2 : at + 1, 2);
  }

  /**
   * Whether the unit is a number with options below it, behind those of the question above, or text
   * above boxes or marked options as that is.
   */
  public static boolean isNextOffered(Flow flow, int question, int at) {
    Unit unit = flow.get(at);
    if (unit.isParagraph() && areMarked(flow, at + 1)) {
      return areMarked(flow, question + 1) && at > question + 1;
    }
    if (!unit.isNumbered() || !unit.isParagraph() || !isOfferedAny(flow, at)) {
      return false;
    }
    for (int i = question; i + 1 < at; i++) {
      if (isOfferedAny(flow, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areMarked(Flow flow, int at) {
    return at < flow.size()
        && flow.get(at).block() instanceof Block.ListBlock list
        && list.items().size() > 1
        && (list.items().stream().allMatch(item -> item.task() != Block.Task.NONE)
            || Options.areMarked(list));
  }

  private static boolean areOptions(Flow flow, int from, int least) {
    int last = Math.min(flow.size(), from + MIN_CHOICES);
    if (from >= flow.size() || !mayBeOptions(flow.get(from))) {
      return false;
    }
    return Options.among(flow.units().subList(from, last))
        .filter(options -> options.firstUnit() == 0 && options.stemRest().isEmpty())
        .filter(options -> options.areLettered() && options.choices().size() >= least)
        .isPresent();
  }

  private static boolean mayBeOptions(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        ? list.items().size() > 1
            && OptionLetters.begin(
                list.items().get(0).firstText().orElse(""),
                list.items().get(1).firstText().orElse(""))
        : Options.isLettered(unit);
  }
}
