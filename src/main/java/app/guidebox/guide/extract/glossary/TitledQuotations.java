package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Names in titles of one level, each right above a quotation that tells what it is. */
final class TitledQuotations {
  /** Fewer may be chance. */
  private static final int MIN_TITLES = 3;

  /** So large a part of the sections of that level. */
  private static final double SHARE = 0.8;

  /** A definition has as many words. */
  private static final int MIN_WORDS = 8;

  /** Fewer titles with a line in a quotation below them may be chance. */
  private static final int MIN_GLOSSED = 4;

  /** Such a line is no longer. */
  private static final int MAX_GLOSS = 50;

  /** What somebody said begins so. */
  private static final String QUOTES = "\"“„«»「『”";

  private TitledQuotations() {}

  /** The names of a guide that is written so. */
  static List<Candidate> of(Outline outline) {
    Flow page = outline.flows().getFirst();
    var told = new ArrayList<Integer>();
    for (int i = 0; i + 1 < page.size(); i++) {
      if (page.get(i).isHeading() && isTold(page, i)) {
        told.add(i);
      }
    }
    if (told.size() < MIN_TITLES) {
      return glossed(outline.guide(), page);
    }
    int level = page.get(told.getFirst()).headingLevel();
    long titles = page.units().stream().filter(unit -> unit.headingLevel() == level).count();
    boolean alike = told.stream().allMatch(at -> page.get(at).headingLevel() == level);
    return alike && told.size() >= SHARE * titles
        ? told.stream().map(at -> card(outline.guide(), page, at)).toList()
        : List.of();
  }

  // "## Reef" above "> to make a sail smaller" and what more is said of it.
  private static List<Candidate> glossed(String guide, Flow page) {
    var glossed = new ArrayList<Candidate>();
    for (int i = 0; i + 2 < page.size(); i++) {
      if (page.get(i).isHeading() && isGloss(page.get(i + 1)) && TitledTexts.isName(page.get(i))) {
        int end = i + 2;
        while (end < page.size() && TitledTexts.goesOn(page.get(end))) {
          end++;
        }
        glossed.add(card(guide, page.get(i), page.units().subList(i + 1, end)));
      }
    }
    return glossed.size() >= MIN_GLOSSED ? glossed : List.of();
  }

  private static boolean isGloss(Unit unit) {
    String text = TitledTexts.firstText(unit);
    return unit.block() instanceof Block.Quote quote
        && quote.blocks().size() == 1
        && text.length() <= MAX_GLOSS
        && PlainTerms.words(text) > 1
        && Character.isLetter(text.codePointAt(0))
        && text.chars().noneMatch(c -> ":：[]!?？！\n".indexOf(c) >= 0)
        && QUOTES.indexOf(text.charAt(0)) < 0;
  }

  private static Candidate card(String guide, Unit title, List<Unit> told) {
    var lines = title.lines().to(told.getLast().lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    String gloss = TitledTexts.firstText(told.getFirst());
    String back = (gloss + "\n\n" + UnitWriter.joined(told.subList(1, told.size()))).strip();
    String front = TitledTexts.name(title);
    var card = new CardContent(CardKind.DEFINITION, front, back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }

  // A line of what is still to come may stand below the quotation.
  private static boolean isTold(Flow page, int at) {
    return page.nextHeading(at + 1) - at - 1 <= 2
        && page.get(at + 1).block() instanceof Block.Quote quote
        && quote.callout().isEmpty()
        && !quote.blocks().isEmpty()
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        && Words.areAtLeast(MIN_WORDS, text.markdown())
        && QUOTES.indexOf(text.markdown().charAt(0)) < 0
        && !QuestionText.hasAnyMark(text.markdown())
        && TitledTexts.isName(page.get(at));
  }

  private static Candidate card(String guide, Flow page, int at) {
    Unit title = page.get(at);
    var quote = (Block.Quote) page.get(at + 1).block();
    var lines = title.lines().to(quote.lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    String back = MarkdownWriter.write(quote.blocks());
    String front = TitledTexts.name(title);
    var card = new CardContent(CardKind.DEFINITION, front, back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }
}
