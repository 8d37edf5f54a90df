package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.question.Trailing;
import java.util.ArrayList;
import java.util.List;

/** Headings that announce a definition: {@code #### Definition 1.1 (Bend)}; it stands below. */
public final class DefinitionHeadings {
  private DefinitionHeadings() {}

  /** The terms below such headings of a guide. */
  public static List<Candidate> of(Outline outline) {
    var page = outline.flows().getFirst();
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < page.size(); i++) {
      Unit heading = page.get(i);
      if (heading.isHeading() && DefinitionCallouts.mayBeNamed(heading.text())) {
        var named = DefinitionCallouts.named(heading.text());
        if (named.isPresent()) {
          add(named.get(), page, i, outline.guide(), found);
        }
      }
    }
    return found;
  }

  private static void add(
      String term, Flow page, int heading, String guide, List<Candidate> found) {
    var body = page.units().subList(heading + 1, page.nextHeading(heading + 1));
    body = body.subList(0, Trailing.trimmedSize(body));
    String back = UnitWriter.joined(body);
    if (back.isBlank() || Placeholders.isPlaceholder(back)) {
      return;
    }
    Unit title = page.get(heading);
    var lines = title.lines().to(body.getLast().lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    var card = new CardContent(CardKind.DEFINITION, term, back, List.of(), source);
    found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
  }
}
