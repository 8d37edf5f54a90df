package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Sentences of a test that end in bold, {@code - A boat luffs when it **turns into the wind**},
 * among entries that ask and are answered so: {@code - What is a jib? **A sail**}.
 */
public final class BoldEndings {
  /** Fewer entries that ask and are answered in bold tell nothing of the others. */
  private static final int MIN_ASKED = 4;

  /** Of so many entries one may be another. */
  private static final int ENTRIES_TO_ONE = 3;

  /** A sentence begins with as many words. */
  private static final int MIN_WORDS = 4;

  private static final String MARK = "**";

  private static final String BLANK = " **[…]**";

  private BoldEndings() {}

  /** The sentences of a guide, each with a gap in place of its end. */
  public static List<Candidate> of(Outline outline) {
    var ended = outline.lists().stream().flatMap(placed -> ended(placed).stream()).toList();
    long asked = ended.stream().filter(Ended::asks).count();
    if (asked < MIN_ASKED || ended.size() - asked > asked * 2) {
      return List.of();
    }
    return ended.stream()
        .filter(entry -> !entry.asks())
        .map(entry -> card(outline.guide(), entry))
        .toList();
  }

  // Those of a list if nearly all its entries are of one text, and most of them end so.
  private static List<Ended> ended(Outline.PlacedList placed) {
    var items = placed.list().items();
    var ended = items.stream().flatMap(item -> Ended.of(item, placed.path()).stream()).toList();
    return (items.size() - ended.size()) * ENTRIES_TO_ONE <= items.size() ? ended : List.of();
  }

  private static Candidate card(String guide, Ended ended) {
    var lines = ended.lines();
    var source = new Source(guide, ended.path(), lines.first(), lines.last());
    String front = ended.begun() + BLANK;
    var card = new CardContent(CardKind.CLOZE, front, ended.end(), List.of(), source);
    return new Candidate.Found(Convention.CLOZE, card, lines);
  }

  /** An entry that ends in bold, with what more is told behind that. */
  private record Ended(String begun, String end, boolean asks, Lines lines, List<String> path) {
    static Optional<Ended> of(Block.Item item, List<String> path) {
      String text = item.blocks().size() == 1 ? item.firstText().orElse("").strip() : "";
      int open = text.indexOf(MARK);
      int close = open <= 0 ? -1 : text.indexOf(MARK, open + MARK.length());
      if (close < 0 || text.indexOf(MARK, close + MARK.length()) >= 0 || text.indexOf('\n') >= 0) {
        return Optional.empty();
      }
      String begun = text.substring(0, open).stripTrailing();
      String told = text.substring(open + MARK.length(), close).strip();
      String rest = text.substring(close + MARK.length()).strip();
      boolean asks = begun.endsWith("?");
      boolean whole = asks || rest.isEmpty() || ".".equals(rest) || isRemark(rest);
      if (told.isEmpty()
          || !whole
          || (!asks && !mayBeCompleted(begun))
          || !Words.areAtLeast(MIN_WORDS, begun)) {
        return Optional.empty();
      }
      String end = ".".equals(rest) ? told : (told + "\n\n" + rest).strip();
      return Optional.of(new Ended(begun, end, asks, item.lines(), path));
    }

    private static boolean mayBeCompleted(String begun) {
      char last = begun.charAt(begun.length() - 1);
      return Character.isLetterOrDigit(begun.codePointAt(0))
          && (Character.isLetter(last) || last == ':')
          && begun.indexOf('?') < 0;
    }

    // "Explanation: …"
    private static boolean isRemark(String rest) {
      int space = rest.indexOf(' ');
      return space > 2 && rest.charAt(space - 1) == ':';
    }
  }
}
