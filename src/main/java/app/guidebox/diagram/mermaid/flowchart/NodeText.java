package app.guidebox.diagram.mermaid.flowchart;

import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.model.Label;
import java.util.List;
import java.util.Optional;

/**
 * Reads text up to a closing bracket.
 *
 * <p>More is read than Mermaid would: brackets may stand within the text if they are balanced, and
 * quotation marks too, because authors write {@code a[Lambda (Python)]} and mean it.
 */
final class NodeText {
  private final Scanner scanner;

  NodeText(Scanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Reads a text and the bracket that closes it.
   *
   * @param closers any of which ends the text
   * @return nothing, and the scanner where it was, if none of the closers follows
   */
  Optional<Closed> readTo(List<String> closers) {
    int start = scanner.position();
    var quoted = quotedTo(closers);
    if (quoted.isEmpty()) {
      scanner.moveTo(start);
    }
    return quoted.or(() -> plainTo(closers));
  }

  /** A text and what closed it. */
  record Closed(Label label, String closer) {}

  private Optional<Closed> quotedTo(List<String> closers) {
    scanner.skipBlank();
    return quotation()
        .flatMap(
            text -> {
              scanner.skipBlank();
              return closers.stream()
                  .filter(scanner::accept)
                  .findFirst()
                  .map(closer -> new Closed(text, closer));
            });
  }

  /** Reads a text between quotation marks, which may go over several lines. */
  Optional<Label> quotation() {
    int start = scanner.position();
    if (scanner.accept("\"")) {
      int end = scanner.find("\"");
      if (end >= 0) {
        var text = scanner.between(scanner.position(), end);
        scanner.moveTo(end + 1);
        return Optional.of(LabelText.quoted(text));
      }
      scanner.moveTo(start);
    }
    return Optional.empty();
  }

  private Optional<Closed> plainTo(List<String> closers) {
    int start = scanner.position();
    return balancedEnd(closers)
        .or(() -> firstEnd(closers))
        .map(
            end -> {
              scanner.moveTo(end.position + end.closer.length());
              var text = scanner.between(start, end.position).strip();
              return new Closed(LabelText.plain(unquoted(text)), end.closer);
            });
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private record End(int position, String closer) {}

  /** Skips balanced brackets; on further lines no bracket but the closer may stand. */
  private Optional<End> balancedEnd(List<String> closers) {
    int start = scanner.position();
    int depth = 0;
    boolean firstLine = true;
    var found = Optional.<End>empty();
    while (!scanner.atEnd() && found.isEmpty()) {
      char c = scanner.peek();
      if (depth == 0) {
        found = endHere(closers);
      }
      if (c == '\n') {
        firstLine = false;
      }
      if ("[({".indexOf(c) >= 0) {
        depth++;
      } else if ("])}".indexOf(c) >= 0 && depth > 0) {
        depth--;
      }
      if (found.isEmpty() && (firstLine ? c == '\n' && depth > 0 : "[](){}|".indexOf(c) >= 0)) {
        break;
      }
      scanner.moveTo(scanner.position() + 1);
    }
    scanner.moveTo(start);
    return found;
  }

  /** The first closer on this line, whatever stands before it. */
  private Optional<End> firstEnd(List<String> closers) {
    int start = scanner.position();
    var found = Optional.<End>empty();
    while (!scanner.atLineEnd() && found.isEmpty()) {
      found = endHere(closers);
      scanner.moveTo(scanner.position() + 1);
    }
    scanner.moveTo(start);
    return found;
  }

  private Optional<End> endHere(List<String> closers) {
    return closers.stream()
        .filter(scanner::startsWith)
        .findFirst()
        .map(closer -> new End(scanner.position(), closer));
  }
}
