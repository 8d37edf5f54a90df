package app.guidebox.diagram.mermaid.er;

import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads relationships: how many of one entity belong to how many of another, in signs or in words.
 */
final class Relationship {
  private static final Pattern CARDINALITY =
      Pattern.compile(
          "[ \\t]*(u(?=--|\\.\\.|\\.-|-\\.)|\\|\\||\\|o|o\\||\\}o|o\\{|\\}\\||\\|\\{"
              + "|(?i:one or zero|zero or one|one or more|one or many|zero or more|zero or many"
              + "|many\\(0\\)|many\\(1\\)|only one|1\\+|0\\+|many\\b|one\\b|1\\b))[ \\t]*");
  private static final Pattern LINE =
      Pattern.compile("[ \\t]*(--|\\.\\.|\\.-|-\\.|(?i:optionally to|to)(?=\\s))[ \\t]*");

  private Relationship() {}

  /** Reads the relationship that comes next; the scanner stays where it was if none does. */
  static Optional<EdgeDraft> read(Scanner scanner) {
    int start = scanner.position();
    var draft =
        cardinality(scanner)
            .flatMap(
                left ->
                    line(scanner)
                        .flatMap(
                            style ->
                                cardinality(scanner)
                                    .map(right -> new EdgeDraft(Label.EMPTY, style, left, right))));
    if (draft.isEmpty()) {
      scanner.moveTo(start);
    }
    return draft;
  }

  private static Optional<LineStyle> line(Scanner scanner) {
    return scanner
        .accept(LINE)
        .map(
            match ->
                switch (match.group(1).toLowerCase(Locale.ROOT)) {
                  case "--", "to" -> LineStyle.SOLID;
                  default -> LineStyle.DOTTED;
                });
  }

  private static Optional<ArrowHead> cardinality(Scanner scanner) {
    return scanner
        .accept(CARDINALITY)
        .map(
            match ->
                switch (match.group(1).toLowerCase(Locale.ROOT)) {
                  case "|o", "o|", "one or zero", "zero or one" -> ArrowHead.ZERO_OR_ONE;
                  case "}|", "|{", "one or more", "one or many", "many(1)", "1+" ->
                      ArrowHead.ONE_OR_MORE;
                  case "u" -> ArrowHead.AGGREGATION;
                  case "||", "only one", "one", "1" -> ArrowHead.ONE;
                  default -> ArrowHead.ZERO_OR_MORE;
                });
  }
}
