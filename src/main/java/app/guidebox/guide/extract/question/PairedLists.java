package app.guidebox.guide.extract.question;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.words.Emphasis;
import java.util.ArrayList;
import java.util.List;

/** A list of questions with a folded list below it that answers each by its number. */
final class PairedLists {
  /** A single question has a single answer, whatever its numbers. */
  private static final int MIN_QUESTIONS = 2;

  /** A question with its lines. */
  private record Asked(String text, Lines lines) {}

  private PairedLists() {}

  /** The cards of the units, if they are such lists; empty otherwise. */
  static List<Candidate> of(List<Unit> units, String guide) {
    if (units.size() < MIN_QUESTIONS
        || !(units.getLast().block() instanceof Block.Details details)
        || details.blocks().size() != 1
        || !(details.blocks().getFirst() instanceof Block.ListBlock answers)) {
      return List.of();
    }
    var asked = asked(units.subList(0, units.size() - 1));
    if (!answers.numbered()
        || asked.size() < MIN_QUESTIONS
        || asked.size() != answers.items().size()) {
      return List.of();
    }
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < asked.size(); i++) {
      boolean last = i + 1 == asked.size();
      Lines own = asked.get(i).lines();
      Lines lines = last ? own.to(details.lines().last()) : own;
      String front = Fronts.clean(Emphasis.unwrapped(asked.get(i).text()));
      String back = MarkdownWriter.write(answers.items().get(i).blocks());
      if (front.isBlank() || back.isBlank()) {
        return List.of();
      }
      var source = new Source(guide, units.getFirst().path(), own.first(), lines.last());
      var card = new CardContent(CardKind.QUESTION, front, back, List.of(), source);
      candidates.add(new Candidate.Found(Convention.FOLDED, card, lines));
    }
    return candidates;
  }

  private static List<Asked> asked(List<Unit> units) {
    if (units.size() == 1
        && units.getFirst().block() instanceof Block.ListBlock list
        && list.numbered()) {
      return list.items().stream()
          .map(item -> new Asked(MarkdownWriter.write(item.blocks()), item.lines()))
          .toList();
    }
    boolean entries = units.stream().allMatch(unit -> unit.isParagraph() && unit.item() > 0);
    return entries
        ? units.stream().map(unit -> new Asked(unit.text(), unit.lines())).toList()
        : List.of();
  }
}
