package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists whose entries map one thing to another: {@code - "Decouple" -> queue}. An entry that
 * defines a term is none, whatever arrows its text draws.
 */
final class Mappings {
  private static final Pattern MAPPING =
      Pattern.compile("([^\n]{1,80}?)\\s*(?:-{1,2}>|={1,2}>|→|⇒|➔|➜)\\s*(\\S.*)", Pattern.DOTALL);

  /** One arrow in a list is a remark; several are a mapping. */
  private static final int MIN_ENTRIES = 2;

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();

  private Mappings(String guide) {
    this.guide = guide;
  }

  static List<Candidate> of(Outline outline) {
    var mappings = new Mappings(outline.guide());
    outline.lists().forEach(placed -> mappings.add(placed.list(), placed.path()));
    return mappings.found;
  }

  private void add(Block.ListBlock list, List<String> path) {
    var cards = new ArrayList<Candidate>();
    for (Block.Item item : list.items()) {
      if (item.task() != Block.Task.NONE
          || item.blocks().size() != 1
          || !(item.blocks().getFirst() instanceof Block.Paragraph paragraph)) {
        return;
      }
      String text = paragraph.text().markdown();
      Matcher mapping = MAPPING.matcher(text);
      if ((text.indexOf('>') >= 0 || Words.isForeign(text))
          && mapping.matches()
          && mapping.group(1).codePoints().anyMatch(Character::isLetterOrDigit)
          && Term.of(mapping.group(1)).isEmpty()
          && !MAPPING.matcher(mapping.group(2)).matches()) {
        var source = new Source(guide, path, item.lines().first(), item.lines().last());
        var card =
            new CardContent(
                CardKind.TABLE_ROW, key(mapping.group(1)), mapping.group(2), List.of(), source);
        cards.add(new Candidate.Found(Convention.MAPPING, card, item.lines()));
      }
    }
    if (cards.size() >= MIN_ENTRIES && cards.size() * 2 > list.items().size()) {
      found.addAll(cards);
    }
  }

  private static String key(String key) {
    return Emphasis.unwrapped(key.replaceAll("^[\"“„«](.*)[\"”“»]$", "$1"));
  }
}
