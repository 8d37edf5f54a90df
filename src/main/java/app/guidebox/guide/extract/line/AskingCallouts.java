package app.guidebox.guide.extract.line;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.Rhetorical;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;

/** Callouts that ask in their title: {@code > [!question]- What is X?} */
public final class AskingCallouts {
  private static final Set<String> CALLOUTS =
      Set.of("question", "faq", "help", "quiz", "exercise", "flashcard", "card");

  /** A title of fewer words calls for attention: {@code Did you know?}. */
  private static final int MIN_ASKING = 4;

  private AskingCallouts() {}

  /** Whether the callout's title is the question that the rest of it answers. */
  public static boolean isQuestion(Block.Quote quote) {
    String title = quote.title().markdown();
    return !title.isBlank()
        && (isKind(quote)
            || Words.QUESTION.contains(quote.callout())
            || (!quote.callout().isEmpty() && !quote.blocks().isEmpty() && asksItself(title)));
  }

  /** Whether the callout is of a kind that asks, whatever its title. */
  public static boolean isKind(Block.Quote quote) {
    return CALLOUTS.contains(quote.callout());
  }

  // "> [!note] Why does the tide turn?" above what tells it.
  private static boolean asksItself(String title) {
    String plain = Plain.of(withoutCall(title));
    return QuestionText.hasMark(plain)
        && Words.areAtLeast(MIN_ASKING, plain)
        && QuestionText.begins(plain)
        && !Rhetorical.is(plain);
  }

  /** Whether the titles of callouts ask below the heading. */
  public static boolean asksInSection(Flow flow, int heading) {
    int end = flow.nextHeading(heading + 1);
    for (int i = heading + 1; i < end; i++) {
      if (flow.get(i).block() instanceof Block.Quote quote
          && isQuestion(quote)
          && QuestionText.asks(Plain.of(quote.title().markdown()))) {
        return true;
      }
    }
    return false;
  }

  /** The title without a call before it: {@code WHY? — Why does the tide turn?}. */
  public static String withoutCall(String title) {
    int end = title.indexOf("? ");
    int dash = end + "? ".length();
    boolean call =
        end > 0
            && title.indexOf(' ') == end + 1
            && dash + 2 < title.length()
            && "—–-".indexOf(title.charAt(dash)) >= 0
            && title.charAt(dash + 1) == ' ';
    return call ? title.substring(dash + 2) : title;
  }
}
