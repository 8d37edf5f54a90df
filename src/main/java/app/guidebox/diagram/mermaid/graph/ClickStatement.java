package app.guidebox.diagram.mermaid.graph;

import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.model.FlowGraph.Click;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what a click on a node is meant to do, such as {@code click a href "https://…" "a tip"}.
 * The name of a function is dropped, because there is none.
 */
public final class ClickStatement {
  private static final Pattern NODE = Pattern.compile("\\s*([^\\s\"]+)\\s++(.*)");
  private static final Pattern CALL =
      Pattern.compile("(?:call\\s++)?[^\\s\"()]+(?:\\s*+\\([^)]*\\))?+\\s*+(?=\"|$)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"");

  private ClickStatement() {}

  /**
   * Reads a statement.
   *
   * @param rest what stands behind the keyword
   * @param leads whether its first text is an address even without {@code href}
   */
  public static Optional<Click> read(String rest, boolean leads) {
    var node = NODE.matcher(rest);
    if (!node.matches()) {
      return Optional.empty();
    }
    String action = node.group(2).strip();
    boolean href = action.startsWith("href");
    var call = CALL.matcher(action);
    boolean calls = !href && call.lookingAt();
    List<String> texts = new ArrayList<>();
    QUOTED
        .matcher(calls ? action.substring(call.end()) : action)
        .results()
        .forEach(match -> texts.add(match.group(1)));
    boolean named = !calls && !texts.isEmpty();
    String first = named ? texts.removeFirst() : "";
    String address = href || leads ? first : "";
    String tip = texts.isEmpty() ? "" : LabelText.plain(texts.getFirst()).text();
    return address.isEmpty() && tip.isEmpty()
        ? Optional.empty()
        : Optional.of(new Click(node.group(1), address, tip));
  }
}
