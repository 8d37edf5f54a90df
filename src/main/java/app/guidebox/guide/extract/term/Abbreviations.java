package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.HeadingPath;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Abbreviations as some Markdown dialects explain them, mostly at the end of a page: {@code *[VHF]:
 * very high frequency}. A page shows them only where its text uses them, so that no answer holds
 * their lines.
 */
public final class Abbreviations {
  private static final Pattern LINE =
      Pattern.compile("\\*\\[([^\\[\\]]{1,60})\\]:\\s{0,5}(\\S.*)(?<![*\\s])\\s*");

  private Abbreviations() {}

  /** Those of a guide. */
  public static List<Candidate> of(Guide guide) {
    var found = new ArrayList<Candidate>();
    var lines = new HashSet<String>();
    boolean fenced = false;
    for (int i = 0; i < guide.lines().size(); i++) {
      String line = guide.lines().get(i);
      fenced ^= line.startsWith("```") || line.startsWith("~~~");
      Matcher told = !fenced && line.startsWith("*[") ? LINE.matcher(line) : null;
      if (told != null && told.matches() && lines.add(line)) {
        var place = new Lines(i + 1, i + 1);
        var source = new Source(guide.file(), HeadingPath.at(place, guide), i + 1, i + 1);
        var card =
            new CardContent(
                CardKind.DEFINITION, told.group(1), told.group(2).strip(), List.of(), source);
        found.add(new Candidate.Found(Convention.DEFINITION, card, place));
      }
    }
    return found;
  }
}
