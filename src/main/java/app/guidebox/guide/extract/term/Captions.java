package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardKind;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Lines in bold right above a list or a table, which title it as a heading would. */
public final class Captions {
  /** A longer line is a sentence. */
  private static final int MAX_CAPTION = 60;

  private Captions() {}

  /** A caption, and the last line of what it titles. */
  private record Caption(String text, int last) {}

  /** The candidates, terms and rows with the caption above them behind the headings. */
  public static List<Candidate> told(List<Candidate> candidates, Flow page) {
    var captions = captions(page);
    return captions.isEmpty()
        ? candidates
        : candidates.stream().map(candidate -> told(candidate, captions)).toList();
  }

  private static Candidate told(Candidate candidate, NavigableMap<Integer, Caption> captions) {
    if (!(candidate instanceof Candidate.Found found) || !isEntry(found.card().kind())) {
      return candidate;
    }
    var above = captions.floorEntry(found.lines().first());
    return above != null && found.lines().last() <= above.getValue().last()
        ? found.below(above.getValue().text())
        : candidate;
  }

  private static boolean isEntry(CardKind kind) {
    return kind == CardKind.DEFINITION || kind == CardKind.TABLE_ROW;
  }

  // By the first line of what each titles.
  private static NavigableMap<Integer, Caption> captions(Flow page) {
    var captions = new TreeMap<Integer, Caption>();
    for (int i = 1; i < page.size(); i++) {
      Unit below = page.get(i);
      boolean entries =
          below.block() instanceof Block.ListBlock || below.block() instanceof Block.Table;
      if (entries && isCaption(page.get(i - 1))) {
        String text = TermWords.withoutEnd(Plain.of(page.get(i - 1).text()).strip(), " :：");
        captions.put(below.lines().first(), new Caption(text, below.lines().last()));
      }
    }
    return captions;
  }

  private static boolean isCaption(Unit unit) {
    String text = unit.text();
    return unit.isParagraph()
        && unit.item() == 0
        && text.length() <= MAX_CAPTION
        && text.startsWith("**")
        && text.indexOf('\n') < 0
        && Emphasis.isWhollyBold(TermWords.withoutEnd(text, ":："))
        && !TermWords.isOnlyLabel(text);
  }
}
