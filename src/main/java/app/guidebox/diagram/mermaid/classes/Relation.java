package app.guidebox.diagram.mermaid.classes;

import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code "1" <|-- "0..*"}: an arrow between two classes, with what stands at its ends. */
final class Relation {
  private static final Pattern ARROW =
      Pattern.compile(
          "(<\\||\\|>|<|>|\\*|o|\\(\\))?(--|\\.\\.)(\\|>|<\\||>|<|\\*|o(?=[\\s\"])|\\(\\))?");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]*)\"");

  private Relation() {}

  /** Reads the relation that comes next; the scanner stays where it was if none does. */
  static Optional<EdgeDraft> read(Scanner scanner) {
    int start = scanner.position();
    scanner.skipSpaces();
    Label startLabel = quoted(scanner);
    scanner.skipSpaces();
    var arrow = scanner.accept(ARROW);
    if (arrow.isEmpty()) {
      scanner.moveTo(start);
      return Optional.empty();
    }
    scanner.skipSpaces();
    Label endLabel = quoted(scanner);
    scanner.skipSpaces();
    var found = arrow.get();
    var style = found.group(2).equals("--") ? LineStyle.SOLID : LineStyle.DOTTED;
    return Optional.of(
        new EdgeDraft(
            "",
            Label.EMPTY,
            startLabel,
            endLabel,
            style,
            head(found.group(1)),
            head(found.group(3)),
            1));
  }

  private static Label quoted(Scanner scanner) {
    return scanner.accept(QUOTED).map(match -> LabelText.plain(match.group(1))).orElse(Label.EMPTY);
  }

  private static ArrowHead head(@Nullable String written) {
    return switch (written == null ? "" : written) {
      case "<|", "|>" -> ArrowHead.TRIANGLE;
      case "<", ">" -> ArrowHead.ARROW;
      case "*" -> ArrowHead.COMPOSITION;
      case "o" -> ArrowHead.AGGREGATION;
      case "()" -> ArrowHead.LOLLIPOP;
      default -> ArrowHead.NONE;
    };
  }
}
