package app.guidebox.diagram.mermaid.state;

import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.NodeShape;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what stands behind {@code state}. */
final class StateStatements {
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "\"([^\"]*)\"\\s+as\\s+([^\\s{:]+)\\s*(?::::\\s*([\\w-]+))?\\s*(\\{|:(?!:)(.*))?");
  private static final Pattern SHAPED =
      Pattern.compile("(\\S+?)\\s*(?:<<\\s*(\\w+\\*?)\\s*>>|\\[\\[\\s*(\\w+\\*?)\\s*\\]\\])");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(\\S+?)(?:\\s+as\\s+\"?([^\"{]+?)\"?)?\\s*(?::::\\s*([\\w-]+))?\\s*(?::(?!::)([^{]*))?"
              + "(\\{)?");

  private final States states;
  private final Problems problems;

  StateStatements(States states, Problems problems) {
    this.states = states;
    this.problems = problems;
  }

  void read(String rest, TextLine line) {
    String text = rest.replaceFirst("\\s+%%.*$", "").strip();
    var described = DESCRIBED.matcher(text);
    var shaped = SHAPED.matcher(text);
    var plain = PLAIN.matcher(text);
    if (described.matches()) {
      declare(described.group(2), "{".equals(described.group(4)), line);
      states.describe(described.group(2), LabelText.plain(described.group(1)));
      if (described.group(5) != null && !described.group(5).isBlank()) {
        states.describe(described.group(2), LabelText.plain(described.group(5)));
      }
    } else if (shaped.matches()) {
      shape(shaped.group(1), shaped.group(2) == null ? shaped.group(3) : shaped.group(2), line);
    } else if (plain.matches()) {
      declare(plain.group(1), plain.group(5) != null, line);
      String description = plain.group(2) == null ? plain.group(4) : plain.group(2);
      if (description != null && !description.isBlank()) {
        states.describe(plain.group(1), LabelText.plain(description));
      }
    } else {
      line.report(
          problems,
          "Expected a state's name, or \"text\" as name, found \"" + Problems.shown(rest) + "\".");
    }
  }

  private void declare(String id, boolean composite, TextLine line) {
    if (composite) {
      states.open(id, line.number());
    } else {
      states.named(id, true, line.number());
    }
  }

  private void shape(String id, String kind, TextLine line) {
    switch (kind.toLowerCase(Locale.ROOT)) {
      case "fork", "join" -> states.shape(id, NodeShape.BAR, line.number());
      case "choice" -> states.shape(id, NodeShape.DIAMOND, line.number());
      case "start" -> states.shape(id, NodeShape.FILLED_CIRCLE, line.number());
      case "end" -> states.shape(id, NodeShape.FRAMED_CIRCLE, line.number());
      case "history" -> states.describe(id, LabelText.plain("H"));
      default -> {
        states.named(id, true, line.number());
        line.report(problems, "Expected <<fork>>, <<join>> or <<choice>>, found <<" + kind + ">>.");
      }
    }
  }
}
