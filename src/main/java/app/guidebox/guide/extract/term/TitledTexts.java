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
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Emphasis;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.QuestionText;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.wording.WordList;
import app.guidebox.guide.extract.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names in titles whose text goes on with their verb ({@code Is a …}), and a guide that is made of
 * names in its titles, each with one short text below it: a glossary, whatever it calls itself.
 */
final class TitledTexts {
  private static final WordList PARTS = Words.load("plain-titles");

  /** Fewer titles are the parts of a text. */
  private static final int MIN_TITLES = 6;

  /** So large a part of the sections must be such. */
  private static final double SHARE = 0.8;

  /** So large a part where some texts need their titles as subjects. */
  private static final double BEGUN_SHARE = 0.6;

  /** One such text may be written in haste. */
  private static final int MIN_BEGUN = 2;

  /** What is said of a name in one sentence or two is shorter. */
  private static final int MAX_TEXT = 400;

  private static final int MIN_WORDS = 4;
  private static final int MAX_NAME = 50;
  private static final int MAX_NAME_WORDS = 6;

  private TitledTexts() {}

  /** The names of such a guide. */
  static List<Candidate> of(Outline outline) {
    Flow page = outline.flows().getFirst();
    var named = new ArrayList<Integer>();
    var begun = new ArrayList<Integer>();
    int sections = 0;
    for (int i = 0; i + 1 < page.size(); i++) {
      boolean section = page.get(i).isHeading() && !page.get(i + 1).isHeading();
      sections += section ? 1 : 0;
      if (section && isBegun(page, i)) {
        begun.add(i);
      } else if (section && isTold(page, i + 1) && isName(page.get(i))) {
        named.add(i);
      }
    }
    boolean some = begun.size() >= MIN_BEGUN;
    int all = named.size() + begun.size();
    boolean glossary = all >= MIN_TITLES && all >= (some ? BEGUN_SHARE : SHARE) * sections;
    return Stream.concat(
            glossary ? named.stream() : Stream.empty(),
            glossary || some ? begun.stream() : Stream.empty())
        .map(at -> card(outline.guide(), page, at))
        .toList();
  }

  // "## 2. Reefing" above "Is a way to …".
  private static boolean isBegun(Flow page, int at) {
    Unit text = page.get(at + 1);
    return text.isParagraph()
        && text.item() == 0
        && DefiningSentences.beginsWithVerb(text.text())
        && text.text().split("\\s+", MIN_WORDS).length == MIN_WORDS
        && !TermWords.isAspect(name(page.get(at)))
        && isName(page.get(at).withText(QuestionText.withoutNumber(page.get(at).text())));
  }

  private static boolean isTold(Flow page, int at) {
    Unit text = page.get(at);
    return text.isParagraph()
        && (at + 1 == page.size() || page.get(at + 1).isHeading())
        && text.text().length() <= MAX_TEXT
        && text.text().split("\\s+", MIN_WORDS).length == MIN_WORDS
        && !text.text().endsWith(":")
        && !QuestionText.hasAnyMark(text.text())
        && !Placeholders.isPlaceholder(text.text());
  }

  private static boolean isName(Unit title) {
    String name = name(title);
    String plain = Plain.of(name);
    return !plain.isEmpty()
        && plain.length() <= MAX_NAME
        && Character.isLetter(plain.codePointAt(0))
        && plain.split(" ", MAX_NAME_WORDS + 1).length <= MAX_NAME_WORDS
        && !QuestionText.isNumbered(Plain.of(title.text()))
        && !QuestionText.asks(plain)
        && !TermWords.isLabel(name)
        && !PARTS.contains(Plain.title(name))
        && !Apparatus.isTitle(name)
        && !Apparatus.isClosing(name)
        && !Apparatus.titled(title.path());
  }

  private static String name(Unit title) {
    return Emphasis.unwrapped(Fronts.clean(QuestionText.withoutNumber(title.text())));
  }

  private static Candidate card(String guide, Flow page, int at) {
    Unit title = page.get(at);
    var body = page.units().subList(at + 1, page.nextHeading(at + 1));
    body = body.subList(0, Math.max(1, Trailing.trimmedSize(body)));
    var lines = title.lines().to(body.getLast().lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    String back = UnitWriter.joined(body);
    var card = new CardContent(CardKind.DEFINITION, name(title), back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }
}
