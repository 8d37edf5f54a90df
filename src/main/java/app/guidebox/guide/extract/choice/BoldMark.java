package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.wording.Emphasis;
import java.util.ArrayList;
import java.util.List;

/** Bold as the mark of the right one of several options. */
final class BoldMark {
  /** A letter and what stands around it are shorter. */
  private static final int MAX_LETTER = 5;

  private BoldMark() {}

  /** The options, the one in bold marked as right where no other mark says so. */
  static List<Choice> among(List<Choice> choices, List<String> texts) {
    var marked = new ArrayList<>(choices);
    long bold = texts.stream().filter(BoldMark::isBold).count();
    if (bold == 0 || bold * 2 > texts.size() || choices.stream().anyMatch(Choice::marked)) {
      return marked;
    }
    for (int i = 0; i < marked.size(); i++) {
      if (isBold(texts.get(i))) {
        Choice choice = marked.get(i);
        String text = Emphasis.balanced(Emphasis.unwrapped(choice.text()));
        marked.set(i, new Choice(choice.letter(), text, true));
      }
    }
    return marked;
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

  // "**B.** **rain**"
  private static boolean isBoldBehindLetter(String text) {
    return text.startsWith("**")
        && LetteredText.of(text)
            .filter(found -> Emphasis.isWhollyBold("**" + text.substring(found.end())))
            .isPresent();
  }
}
