package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.BoxTable;
import app.guidebox.diagram.model.Warning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that every word of a drawing's source is in the model, as often as in the source. */
final class LossCheck {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private LossCheck() {}

  /**
   * The first word that got lost.
   *
   * @param firstLine the source line of the source's first line
   */
  static Optional<Warning> lost(BoxArt art, List<String> source, int firstLine) {
    Map<String, Integer> kept = new HashMap<>();
    art.nodes().forEach(node -> count(kept, node.lines()));
    art.groups().forEach(group -> count(kept, group.title()));
    art.notes().forEach(note -> count(kept, note.lines()));
    art.edges().forEach(edge -> edge.labels().forEach(label -> count(kept, label.lines())));
    art.tables().forEach(table -> count(kept, table.content()));
    for (int i = 0; i < source.size(); i++) {
      Matcher words = WORD.matcher(source.get(i));
      while (words.find()) {
        String word = words.group();
        boolean pointer = word.equals("v") || word.equals("V");
        if (!pointer && kept.merge(word, -1, Integer::sum) < 0) {
          return Optional.of(
              new Warning(
                  firstLine + i,
                  words.start() + 1,
                  "The word “%s” has no place in the drawing.".formatted(word)));
        }
      }
    }
    return Optional.empty();
  }

  private static void count(Map<String, Integer> kept, List<BoxArt.Line> lines) {
    lines.forEach(line -> countWords(kept, line.text()));
  }

  private static void count(Map<String, Integer> kept, BoxTable table) {
    table
        .rows()
        .forEach(
            row ->
                row.cells().forEach(cell -> cell.lines().forEach(line -> countWords(kept, line))));
  }

  private static void countWords(Map<String, Integer> kept, String text) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      kept.merge(words.group(), 1, Integer::sum);
    }
  }
}
