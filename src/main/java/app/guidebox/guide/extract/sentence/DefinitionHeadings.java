package app.guidebox.guide.extract.sentence;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.mapping.EquatedLines;
import app.guidebox.guide.extract.term.OnlyEntries;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings that announce a definition, which stands below: {@code #### Definition 1.1 (Bend)}, or
 * {@code ### Definition} below the title that it defines.
 */
public final class DefinitionHeadings {
  private static final Pattern OF =
      Pattern.compile(
          "(?iu)(?:definition|definición|definição|définition|definizione)"
              + " (?:of|de|do|da|del|du|des|di|von|der)"
              + " (?:(?:an?|the|un|una|une|uma|la|el|ein|eine) )?([^.!?:]{2,60})");

  private DefinitionHeadings() {}

  /** The terms below such headings of a guide. */
  public static List<Candidate> of(Outline outline) {
    var page = outline.flows().getFirst();
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < page.size(); i++) {
      Unit heading = page.get(i);
      if (heading.isHeading() && DefinitionCallouts.mayBeNamed(heading.text())) {
        int at = i;
        var named =
            DefinitionCallouts.named(heading.text())
                .or(() -> above(heading))
                .or(() -> said(page, at));
        if (named.isPresent()) {
          int end =
              Math.min(page.nextHeading(i + 1), i + 2 < page.size() ? end(page, i + 2) : i + 2);
          add(named.get(), page, i, end, outline.guide(), found);
        }
      } else if (isBold(heading)) {
        int at = i;
        DefinitionCallouts.named(Emphasis.unwrapped(heading.text()))
            .or(() -> labelled(heading))
            .ifPresent(name -> add(name, page, at, end(page, at + 1), outline.guide(), found));
      }
    }
    return found;
  }

  // "**Definition: Reef**" in a line of its own.
  private static boolean isBold(Unit unit) {
    return unit.isParagraph()
        && unit.item() == 0
        && unit.text().startsWith("**")
        && DefinitionCallouts.mayBeNamed(unit.text())
        && unit.text().indexOf('\n') < 0
        && Emphasis.isWhollyBold(unit.text());
  }

  // "**Definition:**" by itself below the title of what is defined.
  private static Optional<String> labelled(Unit unit) {
    String label = TermWords.withoutEnd(Emphasis.unwrapped(unit.text()), " :：");
    return TermWords.announces(label) && !unit.path().isEmpty()
        ? title(unit.path())
            .filter(title -> !TermWords.isLabel(title) && !Apparatus.titled(unit.path()))
        : Optional.empty();
  }

  // To the next line in bold, title or rule.
  private static int end(Flow page, int from) {
    int end = from;
    while (end < page.size()
        && !page.get(end).isHeading()
        && !(page.get(end).block() instanceof Block.Rule)
        && !(page.get(end).isParagraph() && Emphasis.isWhollyBold(page.get(end).text()))) {
      end++;
    }
    return end;
  }

  // "### Definition of a Reef" above "A reef is …"; "Definition of Done" is a name in itself.
  private static Optional<String> said(Flow page, int at) {
    Matcher title = OF.matcher(page.get(at).text());
    return at + 1 < page.size() && title.matches()
        ? Optional.of(title.group(1))
            .filter(name -> DefiningVerbs.beginsWithName(name, page.get(at + 1).text()))
        : Optional.empty();
  }

  // "### Definition" below the title of what it defines.
  private static Optional<String> above(Unit heading) {
    boolean label =
        TermWords.announces(TermWords.withoutEnd(heading.text(), " :："))
            && !Apparatus.titled(heading.path());
    return label && !heading.path().isEmpty() ? title(heading.path()) : Optional.empty();
  }

  private static Optional<String> title(List<String> path) {
    return Optional.of(path.getLast())
        .map(title -> Fronts.clean(QuestionNumbers.withoutNumber(title)))
        .filter(title -> !QuestionText.asks(title));
  }

  // "- Luff = the front edge" and one more such entry, or more, have names of their own.
  private static boolean areTerms(List<Unit> body) {
    return body.size() == 1
        && body.getFirst().block() instanceof Block.ListBlock list
        && list.items().size() > 1
        && EquatedLines.areAll(list.items());
  }

  private static void add(
      String term, Flow page, int heading, int end, String guide, List<Candidate> found) {
    var body = page.units().subList(heading + 1, end);
    body = body.subList(0, Trailing.trimmedSize(body));
    if (!body.isEmpty()
        && (StatedDefinitions.isStated(body.getFirst())
            || DefiningSentences.defines(body.getFirst())
            || areTerms(body))) {
      return;
    }
    String back = OnlyEntries.joined(body);
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
