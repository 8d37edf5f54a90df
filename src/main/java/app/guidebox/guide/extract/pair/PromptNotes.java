package app.guidebox.guide.extract.pair;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.HeadingPath;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Fronts;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes whose question stands behind {@code :p}, and whose answer stands between {@code ??x} and
 * {@code x??}.
 */
public final class PromptNotes {
  private static final String ASKED = ":p ";
  private static final String OPENS = "??x";
  private static final String CLOSES = "x??";

  private PromptNotes() {}

  /** The notes of a guide. */
  public static List<Candidate> of(Guide guide) {
    var found = new ArrayList<Candidate>();
    var lines = guide.lines();
    for (int i = 0; i < lines.size(); i++) {
      int opens = lines.get(i).startsWith(ASKED) ? next(lines, i + 1, OPENS) : -1;
      int closes = opens < 0 ? -1 : next(lines, opens, CLOSES);
      if (closes > opens) {
        add(guide, i, opens, closes, found);
        i = closes;
      }
    }
    return found;
  }

  // The line with that mark, unless another question comes first.
  private static int next(List<String> lines, int from, String mark) {
    for (int i = from; i < lines.size() && !lines.get(i).startsWith(ASKED); i++) {
      boolean marked =
          mark.equals(OPENS)
              ? lines.get(i).startsWith(mark)
              : lines.get(i).stripTrailing().endsWith(mark);
      if (marked) {
        return i;
      }
    }
    return -1;
  }

  private static void add(Guide guide, int asked, int opens, int closes, List<Candidate> found) {
    var lines = guide.lines();
    String question = String.join("\n", lines.subList(asked, opens)).substring(ASKED.length());
    var told = new ArrayList<>(lines.subList(opens, closes + 1));
    told.set(0, told.getFirst().substring(OPENS.length()));
    String last = told.removeLast().stripTrailing();
    told.add(last.substring(0, last.length() - CLOSES.length()));
    String front = Fronts.clean(question.strip());
    String back = String.join("\n", told).strip();
    if (front.isEmpty() || back.isEmpty()) {
      return;
    }
    var place = new Lines(asked + 1, closes + 1);
    var source =
        new Source(guide.file(), HeadingPath.at(place, guide), place.first(), place.last());
    var card = new CardContent(CardKind.QUESTION, front, back, List.of(), source);
    found.add(new Candidate.Found(Convention.TWO_SIDED, card, place));
  }
}
