package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles above quotations that each have the same short line above them from title to title: {@code
 * In plain words} above {@code > A sheet is a rope that …}.
 */
final class LabelledQuotations {
  /** Fewer titles with the same first label may be chance. */
  private static final int MIN_TITLES = 3;

  /** A label has no more words. */
  private static final int MAX_WORDS = 5;

  private static final int MAX_LABEL = 40;

  /** Less text tells nothing. */
  private static final int MIN_TOLD = 5;

  private LabelledQuotations() {}

  /** The names of a guide that is written so. */
  static List<Candidate> of(Outline outline) {
    Flow page = outline.flows().getFirst();
    Map<String, Integer> labels = new HashMap<>();
    var told = new ArrayList<Integer>();
    for (int i = 0; i + 2 < page.size(); i++) {
      if (page.get(i).isHeading() && isLabelled(page, i + 1) && TitledTexts.isName(page.get(i))) {
        told.add(i);
        labels.merge(label(page.get(i + 1)), 1, Integer::sum);
      }
    }
    return told.stream()
        .filter(at -> labels.getOrDefault(label(page.get(at + 1)), 0) >= MIN_TITLES)
        .map(at -> card(outline.guide(), page, at))
        .toList();
  }

  private static boolean isLabelled(Flow page, int at) {
    return at + 1 < page.size()
        && isLabel(page.get(at))
        && page.get(at + 1).block() instanceof Block.Quote quote
        && quote.callout().isEmpty()
        && !quote.blocks().isEmpty()
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        && Words.areAtLeast(MIN_TOLD, text.markdown());
  }

  private static boolean isLabel(Unit unit) {
    String text = unit.text();
    return unit.isParagraph()
        && unit.item() == 0
        && text.length() <= MAX_LABEL
        && text.indexOf('\n') < 0
        && !text.isEmpty()
        && ".!?".indexOf(text.charAt(text.length() - 1)) < 0
        && !Words.areAtLeast(MAX_WORDS + 1, text)
        && AnswerLabel.of(text).isEmpty();
  }

  private static String label(Unit unit) {
    return Words.lower(written(unit));
  }

  private static String written(Unit unit) {
    return TermWords.withoutEnd(
        Emphasis.unwrapped(TermWords.withoutEnd(unit.text(), " :：")), " :：");
  }

  private static Candidate card(String guide, Flow page, int at) {
    Unit title = page.get(at);
    var told = new ArrayList<String>();
    int end = at + 1;
    while (isLabelled(page, end)) {
      var quote = (Block.Quote) page.get(end + 1).block();
      told.add("**" + written(page.get(end)) + "**: " + MarkdownWriter.write(quote.blocks()));
      end += 2;
    }
    var lines = title.lines().to(page.get(end - 1).lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    String back = String.join("\n\n", told);
    String front = TitledTexts.name(title);
    var card = new CardContent(CardKind.DEFINITION, front, back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }
}
