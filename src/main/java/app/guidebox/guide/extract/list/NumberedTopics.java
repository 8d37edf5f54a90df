package app.guidebox.guide.extract.list;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/** Questions such as {@code 1.2 Why is it fast?}, which are asked of {@code 1. Clippers -}. */
public final class NumberedTopics {
  /** Marks of lists and emphasis before a number are fewer. */
  private static final int MAX_MARKS = 12;

  /** Further above nothing tells what a question is about. */
  private static final int MAX_APART = 80;

  /** A longer line is a sentence. */
  private static final int MAX_TITLE = 60;

  private static final String DASHES = "-–—";

  private NumberedTopics() {}

  /** The candidates, each question below such a title with that on its front. */
  public static List<Candidate> told(List<Candidate> candidates, Guide guide) {
    return candidates.stream().map(candidate -> told(candidate, guide.lines())).toList();
  }

  private static Candidate told(Candidate candidate, List<String> lines) {
    if (!(candidate instanceof Candidate.Found(var convention, var card, var place))
        || card.kind() == CardKind.DEFINITION
        || place.first() > lines.size()) {
      return candidate;
    }
    String part = part(lines.get(place.first() - 1));
    String title = part.isEmpty() ? "" : above(lines, place.first() - 2, part);
    if (title.isEmpty() || Words.lower(card.front()).contains(Words.lower(title))) {
      return candidate;
    }
    String path = "\n\n" + String.join(" › ", card.source().headingPath());
    String joint = path.length() > 2 && card.front().endsWith(path) ? " › " : "\n\n";
    var told =
        new CardContent(
            card.kind(), card.front() + joint + title, card.back(), card.options(), card.source());
    return new Candidate.Found(convention, told, place);
  }

  /** Whether the text is no more than a name with a number before it and a dash behind it. */
  static boolean isTitle(Unit unit) {
    if (unit.block() instanceof Block.ListBlock list) {
      String only = list.items().size() == 1 ? list.items().getFirst().firstText().orElse("") : "";
      return list.numbered() && only.indexOf('\n') < 0 && !name(only).isEmpty();
    }
    String text = unit.isParagraph() ? unit.text() : "";
    boolean numbered = unit.isNumbered() || start(text) < numberEnd(text, start(text));
    return numbered && text.indexOf('\n') < 0 && !name(text).isEmpty();
  }

  // "3" of "3.2 Why?"
  private static String part(String line) {
    int from = start(line);
    int end = numberEnd(line, from);
    boolean inner =
        end > from
            && end + 1 < line.length()
            && line.charAt(end) == '.'
            && numberEnd(line, end + 1) > end + 1;
    return inner ? line.substring(from, end) : "";
  }

  private static String above(List<String> lines, int at, String part) {
    for (int i = at; i >= Math.max(0, at - MAX_APART); i--) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        return "";
      }
      int from = start(line);
      int end = numberEnd(line, from);
      boolean same = end > from && line.substring(from, end).equals(part);
      if (same && line.startsWith(". ", end) && !name(line).isEmpty()) {
        return name(line);
      }
    }
    return "";
  }

  // "Clippers" of "3. **Clippers** -".
  private static String name(String line) {
    String text = TermWords.withoutEnd(line, " *_");
    boolean dashed =
        text.length() <= MAX_TITLE
            && !text.isEmpty()
            && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0;
    String bare = dashed ? TermWords.withoutEnd(text, " *_" + DASHES) : "";
    String name = Plain.of(QuestionNumbers.withoutNumber(Emphasis.balanced(bare.strip())));
    return QuestionText.asks(name) ? "" : name;
  }

  private static int start(String line) {
    int at = 0;
    while (at < Math.min(line.length(), MAX_MARKS) && " \t*_>-".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int numberEnd(String line, int from) {
    int end = from;
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return end;
  }
}
