package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.words.Emphasis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Bold, or italics where nothing is bold, as the mark of the right one of several options. */
final class BoldMark {
  /** A letter and what stands around it are shorter. */
  private static final int MAX_LETTER = 5;

  private BoldMark() {}

  /** The options, the one in bold marked as right where no other mark says so. */
  static List<Choice> among(List<Choice> choices, List<String> texts) {
    if (choices.stream().anyMatch(Choice::marked)) {
      return withoutSecondMark(choices);
    }
    if (texts.stream().allMatch(BoldMark::beginsWithName)) {
      return new ArrayList<>(choices);
    }
    var bold = among(choices, texts, BoldMark::isBold);
    return bold.equals(choices) ? among(choices, texts, BoldMark::isInItalics) : bold;
  }

  // "**rain** ✅" beside others that are not in bold.
  private static List<Choice> withoutSecondMark(List<Choice> choices) {
    boolean twice =
        choices.stream()
            .allMatch(choice -> choice.marked() == Emphasis.isWhollyBold(choice.text()));
    return twice
        ? choices.stream()
            .map(
                choice ->
                    new Choice(choice.letter(), Emphasis.unwrapped(choice.text()), choice.marked()))
            .collect(Collectors.toCollection(ArrayList::new))
        : new ArrayList<>(choices);
  }

  // "**Bends:** join two ropes" beside "**Knots that stop a rope.**": all are names.
  private static boolean beginsWithName(String text) {
    return text.startsWith("**") && text.indexOf("**", 2) > MAX_LETTER;
  }

  private static List<Choice> among(
      List<Choice> choices, List<String> texts, Predicate<String> mark) {
    var marked = new ArrayList<>(choices);
    long set = texts.stream().filter(mark).count();
    if (set == 0 || set * 2 > texts.size()) {
      return marked;
    }
    for (int i = 0; i < marked.size(); i++) {
      if (mark.test(texts.get(i))) {
        Choice choice = marked.get(i);
        marked.set(i, new Choice(choice.letter(), unmarked(choice.text()), true));
      }
    }
    return marked;
  }

  // The opening one of a pair of marks stood before the letter.
  private static String unmarked(String text) {
    String bare = Emphasis.balanced(Emphasis.unwrapped(text));
    int end = bare.length() - 1;
    boolean closes = end > 0 && "*_".indexOf(bare.charAt(end)) >= 0;
    return closes && bare.indexOf(bare.charAt(end)) == end ? bare.substring(0, end) : bare;
  }

  // "**B. rain**", or "B. **rain**".
  private static boolean isBold(String text) {
    int bold = text.indexOf("**");
    return bold >= 0
        && (Emphasis.isWhollyBold(text)
            || isLeftOpen(text)
            || isBoldBehindLetter(text)
            || (bold > 1
                && bold <= MAX_LETTER
                && Emphasis.isWhollyBold(text.substring(bold))
                && OptionLetters.mayBegin(text, 0)));
  }

  // "**rain", whose end nobody marked.
  private static boolean isLeftOpen(String text) {
    return text.length() > 2
        && text.startsWith("**")
        && text.indexOf("**", 2) < 0
        && Character.isLetterOrDigit(text.codePointAt(2));
  }

  // "*B. rain*", its letter with it: a name in italics says nothing of others.
  private static boolean isInItalics(String text) {
    int end = text.length() - 1;
    return end > 2
        && (text.charAt(0) == '*' || text.charAt(0) == '_')
        && text.charAt(1) != text.charAt(0)
        && text.indexOf(text.charAt(0), 1) == end
        && OptionLetters.mayBegin(text, 1);
  }

  // "**B.** **rain**"
  private static boolean isBoldBehindLetter(String text) {
    return text.startsWith("**")
        && LetteredText.of(text)
            .filter(found -> Emphasis.isWhollyBold("**" + text.substring(found.end())))
            .isPresent();
  }
}
