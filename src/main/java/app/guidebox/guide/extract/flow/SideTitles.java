package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two sides of cards below titles of their own: {@code ### Front} and {@code ### Back}. */
final class SideTitles {
  private static final Map<String, String> BACKS =
      Map.ofEntries(
          Map.entry("front", "back"),
          Map.entry("front side", "back side"),
          Map.entry("vorderseite", "rückseite"),
          Map.entry("anverso", "reverso"),
          Map.entry("recto", "verso"),
          Map.entry("frente", "verso"),
          Map.entry("fronte", "retro"),
          Map.entry("voorkant", "achterkant"),
          Map.entry("przód", "tył"),
          Map.entry("лицевая сторона", "обратная сторона"),
          Map.entry("正面", "背面"),
          Map.entry("表", "裏"),
          Map.entry("앞면", "뒷면"));

  /** A longer line is no title of a side. */
  private static final int MAX_LENGTH = 40;

  /** A boat has a front and a back as well, but once. */
  private static final int MIN_CARDS = 2;

  private static final int NO_HEADING = 0;

  /** The level of a heading, and what it says. */
  private record Side(int level, String name) {}

  private SideTitles() {}

  /** Whether any of the blocks may title the front of a card; a quick look. */
  static boolean mayBeAmong(List<Block> page) {
    for (Block block : page) {
      if (BACKS.containsKey(side(block).name())) {
        return true;
      }
    }
    return false;
  }

  /** The blocks with such titles as those of a question and of its answer. */
  static List<Block> labelled(List<Block> page) {
    var labelled = new ArrayList<>(page);
    int cards = 0;
    int front = 0;
    Side above = new Side(NO_HEADING, "");
    for (int i = 0; i < page.size(); i++) {
      Side side = side(page.get(i));
      if (side.level() == above.level() && side.name().equals(BACKS.get(above.name()))) {
        labelled.set(front, titled(page.get(front), "Question"));
        labelled.set(i, titled(page.get(i), "Answer"));
        cards++;
      }
      if (!side.name().isEmpty()) {
        front = i;
        above = side;
      }
    }
    return cards < MIN_CARDS ? page : labelled;
  }

  private static Side side(Block block) {
    return switch (block) {
      case Block.Heading(var level, var text, _) when text.markdown().length() <= MAX_LENGTH ->
          new Side(level, Plain.title(text.markdown()));
      case Block.Paragraph(var text, _) when isTitled(text.markdown()) ->
          new Side(NO_HEADING, Plain.title(FirstLine.of(text.markdown())));
      default -> new Side(NO_HEADING, "");
    };
  }

  private static boolean isTitled(String text) {
    if (!text.startsWith("**")) {
      return false;
    }
    String first = FirstLine.of(text);
    return first.length() <= MAX_LENGTH && Emphasis.isWhollyBold(first);
  }

  private static Block titled(Block block, String label) {
    return switch (block) {
      case Block.Heading(var level, _, var lines) ->
          new Block.Heading(level, new Prose(label, List.of()), lines);
      case Block.Paragraph(var text, var lines) -> {
        String rest = text.markdown().substring(FirstLine.of(text.markdown()).length());
        yield new Block.Paragraph(new Prose("**" + label + ":**" + rest, List.of()), lines);
      }
      default -> block;
    };
  }
}
