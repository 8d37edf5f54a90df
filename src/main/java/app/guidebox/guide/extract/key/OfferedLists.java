package app.guidebox.guide.extract.key;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.AnswerKey;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tells lists of options without letters, right below bold questions or titles, from answers. */
final class OfferedLists {
  /** Fewer lists of one length are chance. */
  private static final int MIN_ALIKE = 3;

  /** Options that nobody keyed are no fewer and no more. */
  private static final int MIN_OPTIONS = 3;

  private static final int MAX_OPTIONS = 5;

  /** An entry of an answer is longer. */
  private static final int MAX_OPTION = 90;

  /** What asks for steps begins with one of these. */
  private static final Set<String> STEPS =
      Set.of("how", "wie", "cómo", "como", "comment", "come", "как", "як", "jak");

  /** What asks for several things has one of these near its beginning. */
  private static final Set<String> SEVERAL =
      Set.of("are", "were", "sind", "son", "são", "sont", "sono", "steps", "types", "kinds");

  /** Among so many words. */
  private static final int NEAR = 4;

  private OfferedLists() {}

  /** Whether the entries of the key name one option of each list above it, by place or by text. */
  static boolean areKeyed(Flow page, int key, List<KeySheet.Entry> entries) {
    if (entries.size() < 2) {
      return false;
    }
    var offered = new ArrayList<Block.ListBlock>();
    for (int i = 0; i + 1 < key; i++) {
      if (asks(page.get(i)) && page.get(i + 1).block() instanceof Block.ListBlock list) {
        offered.add(list);
      }
    }
    if (offered.size() != entries.size()) {
      return false;
    }
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).number() != i + 1 || !names(entries.get(i).text(), offered.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean names(String answer, Block.ListBlock list) {
    return Options.unlettered(List.of(new Unit(list, "", list.lines(), List.of(), 0)))
        .map(Options::choices)
        .filter(
            choices ->
                AnswerKey.namesPlaces(answer, choices)
                    || AnswerKey.namesNumber(answer, choices)
                    || AnswerKey.repeats(answer, choices))
        .isPresent();
  }

  /** Whether numbered lists of one length are all that stands below the questions of a page. */
  static boolean areAlike(Flow page) {
    int length = 0;
    int lists = 0;
    for (int i = 0; i < page.size(); i++) {
      if (asks(page.get(i))) {
        int own = asksForSeveral(page.get(i).text()) ? 0 : length(page, i + 1);
        if (own == 0 || (length > 0 && own != length)) {
          return false;
        }
        length = own;
        lists++;
      }
    }
    return lists >= MIN_ALIKE;
  }

  private static boolean asks(Unit unit) {
    String text = unit.text();
    boolean set = unit.isHeading() || (unit.isParagraph() && Emphasis.isWhollyBold(text));
    return set && QuestionText.hasMark(Plain.of(text));
  }

  private static boolean asksForSeveral(String question) {
    String[] words = Words.lower(Plain.of(QuestionNumbers.withoutNumber(question))).split(" ");
    return STEPS.contains(words[0].replace("¿", ""))
        || Arrays.stream(words).limit(NEAR).anyMatch(SEVERAL::contains);
  }

  // How many options stand there, with nothing below them; 0 if none do.
  private static int length(Flow page, int at) {
    boolean alone =
        at < page.size()
            && (at + 1 == page.size()
                || page.get(at + 1).isHeading()
                || page.get(at + 1).block() instanceof Block.Rule
                || asks(page.get(at + 1)));
    return alone
            && page.get(at).block() instanceof Block.ListBlock list
            && list.numbered()
            && list.start() == 1
            && list.items().size() >= MIN_OPTIONS
            && list.items().size() <= MAX_OPTIONS
            && list.items().stream().allMatch(OfferedLists::isShort)
        ? list.items().size()
        : 0;
  }

  private static boolean isShort(Block.Item item) {
    String text = item.firstText().orElse("");
    return item.blocks().size() == 1
        && item.task() == Block.Task.NONE
        && !text.isEmpty()
        && text.length() <= MAX_OPTION
        && text.indexOf('\n') < 0
        && !text.contains("**")
        && !text.contains(": ");
  }
}
