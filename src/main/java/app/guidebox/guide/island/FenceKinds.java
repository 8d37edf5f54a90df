package app.guidebox.guide.island;

import app.guidebox.guide.Block.FenceKind;
import app.guidebox.guide.scan.BoxFrames;
import app.guidebox.guide.scan.CodeLikeness;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what stands in a fence by its language and, where that says nothing, by its text.
 *
 * <p>A fence may hold several drawings, lists and code below one another; the first drawing from
 * the top decides.
 */
public final class FenceKinds {
  private static final Set<String> SAYS_NOTHING =
      Set.of("", "text", "txt", "plain", "plaintext", "ascii", "diagram", "none", "art");
  private static final Pattern MERMAID =
      Pattern.compile(
          "(?:graph|flowchart)\\s+(?:TB|TD|BT|RL|LR)\\b.*|sequenceDiagram|classDiagram|erDiagram"
              + "|stateDiagram(?:-v2)?|gantt|mindmap|gitGraph");
  private static final Pattern TREE_ENTRY =
      Pattern.compile("[\\s│|]*(?:[├└]|[|`+](?=--))[─-]{1,4}\\s*[^\\s─┬┐┤┼-].*");
  private static final Pattern FLOW =
      Pattern.compile(".*\\S\\s*[→←⇒➔➜↔]\\s*\\S.*|\\s*[↓↑▼▲⬇|│][\\s↓↑▼▲⬇|│]*");
  private static final Pattern PLAIN_FLOW =
      Pattern.compile("[^()=;{}]*\\w\\s+-{1,3}>\\s+\\w[^;{}]*");
  private static final Pattern VERTICAL_ARROW = Pattern.compile(".*[↓↑▼▲⬇].*");

  /** So much of a fence is looked at: a drawing shows what it is in its first page. */
  private static final int MAX_LINES = 400;

  private static final int MAX_COLUMNS = 200;

  private FenceKinds() {}

  public static FenceKind of(String language, String text) {
    String word = language.toLowerCase(Locale.ROOT);
    if (word.equals("mermaid")) {
      return FenceKind.MERMAID;
    }
    if (!SAYS_NOTHING.contains(word)) {
      return FenceKind.CODE;
    }
    var lines =
        text.lines()
            .filter(line -> !line.isBlank())
            .limit(MAX_LINES)
            .map(line -> line.substring(0, Math.min(line.length(), MAX_COLUMNS)))
            .toList();
    if (!lines.isEmpty() && MERMAID.matcher(lines.getFirst().strip()).matches()) {
      return FenceKind.MERMAID;
    }
    return ofDrawing(lines);
  }

  private static FenceKind ofDrawing(List<String> lines) {
    boolean flows = false;
    for (int i = 0; i < lines.size(); i++) {
      int corner = BoxFrames.corner(lines, i);
      if (corner >= 0) {
        boolean table = BoxFrames.isTable(lines, i, corner);
        return table ? FenceKind.TABLE : FenceKind.BOXES;
      }
      if (TREE_ENTRY.matcher(lines.get(i)).matches()) {
        return flows ? FenceKind.CHAIN : FenceKind.TREE;
      }
      flows |= FLOW.matcher(lines.get(i)).matches();
    }
    if (BoxFrames.isPipeTable(lines)) {
      return FenceKind.TABLE;
    }
    if (CodeLikeness.isCode(lines)) {
      return FenceKind.CODE;
    }
    boolean chain =
        flows
            || lines.stream().anyMatch(line -> VERTICAL_ARROW.matcher(line).matches())
            || (!lines.isEmpty() && PLAIN_FLOW.matcher(lines.getFirst()).matches());
    return chain ? FenceKind.CHAIN : FenceKind.TEXT;
  }
}
