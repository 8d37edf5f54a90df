package app.guidebox.diagram.mermaid.flowchart;

import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads links: {@code -->}, {@code -- text -.->}, {@code <==>|text|}, {@code id@~~~} … */
public final class LinkReader {
  private static final String STROKES = "(?:--+[-xo>]|==+[=xo>]|-?\\.+-[xo>]?)";
  private static final Pattern WHOLE = Pattern.compile("~~~+|[xo<]?" + STROKES);
  private static final Pattern START = Pattern.compile("[xo<]?(?:--|==|-\\.)");
  private static final Pattern END = Pattern.compile("(?:(?<=\\s)[xo<]|<)?" + STROKES);

  /** What Mermaid refuses but authors write, or their word processors make of it. */
  private static final Pattern SHORT = Pattern.compile("<?(?:->|=>|[–—]-?>)");

  private static final Pattern ID = Pattern.compile("[^\\s\"@{}\\[\\]()|]{1,100}@(?=[-–—=.~<xo])");

  private final Scanner scanner;
  private final Problems problems;
  private final NodeText text;

  /** Up to here no link ends, so that a line full of beginnings is searched only once. */
  private int noEndBefore;

  public LinkReader(Scanner scanner, Problems problems) {
    this.scanner = scanner;
    this.problems = problems;
    this.text = new NodeText(scanner);
  }

  /** Reads the link that comes next, on this line or the following one. */
  public Optional<EdgeDraft> link() {
    int start = scanner.position();
    scanner.skipSpaces();
    if (scanner.atLineEnd()) {
      scanner.skipBlank();
      // A letter on a new line begins a node: x--> would be one of that name.
      if ("xo".indexOf(scanner.peek()) >= 0) {
        scanner.moveTo(start);
        return Optional.empty();
      }
    }
    var draft = linkHere();
    if (draft.isEmpty()) {
      scanner.moveTo(start);
    }
    return draft;
  }

  private Optional<EdgeDraft> linkHere() {
    return "-–—=.~<xo".indexOf(scanner.peek()) >= 0 ? unnamed().or(this::named) : named();
  }

  private Optional<EdgeDraft> unnamed() {
    return whole().or(this::aroundText).or(this::tooShort);
  }

  private Optional<EdgeDraft> named() {
    return scanner
        .accept(ID)
        .map(match -> match.group().substring(0, match.group().length() - 1))
        .flatMap(id -> unnamed().map(draft -> named(draft, id)));
  }

  private static EdgeDraft named(EdgeDraft draft, String id) {
    return new EdgeDraft(
        id,
        draft.label(),
        draft.startLabel(),
        draft.endLabel(),
        draft.style(),
        draft.start(),
        draft.end(),
        draft.length());
  }

  private Optional<EdgeDraft> whole() {
    return scanner.accept(WHOLE).map(match -> draft(match.group(), ArrowHead.NONE, labelBehind()));
  }

  private Label labelBehind() {
    int start = scanner.position();
    scanner.skipBlank();
    if (scanner.accept("|")) {
      var closed = text.readTo(List.of("|"));
      if (closed.isPresent()) {
        return closed.get().label();
      }
      problems.add(scanner, start, "Expected a second | behind the link's text.");
    }
    scanner.moveTo(start);
    return Label.EMPTY;
  }

  /** {@code -- text -->}; without an end, what stands behind {@code --} is no text. */
  private Optional<EdgeDraft> aroundText() {
    var opened = scanner.accept(START);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    int textStart = scanner.position();
    var head = head(opened.get().group().charAt(0));
    scanner.skipSpaces();
    var quoted = text.quotation();
    if (quoted.isPresent()) {
      scanner.skipBlank();
      var end = scanner.accept(END);
      if (end.isPresent()) {
        return Optional.of(draft(end.get().group(), head, quoted.get()));
      }
    }
    scanner.moveTo(textStart);
    return plainText(opened.get().group(), head);
  }

  private Optional<EdgeDraft> plainText(String opened, ArrowHead head) {
    int textStart = scanner.position();
    while (textStart >= noEndBefore && !scanner.atLineEnd()) {
      int textEnd = scanner.position();
      var end = scanner.accept(END);
      if (end.isPresent()) {
        var label = LabelText.plain(scanner.between(textStart, textEnd));
        return Optional.of(draft(end.get().group(), head, label));
      }
      scanner.moveTo(textEnd + 1);
    }
    noEndBefore = Math.max(noEndBefore, scanner.position());
    scanner.moveTo(textStart);
    problems.add(scanner, "Expected the link to end in an arrow such as -->.");
    return Optional.of(draft(opened + "-", head, Label.EMPTY));
  }

  private Optional<EdgeDraft> tooShort() {
    int start = scanner.position();
    return scanner
        .accept(SHORT)
        .map(
            match -> {
              problems.add(scanner, start, readInstead(match.group()));
              var style = match.group().contains("=") ? LineStyle.THICK : LineStyle.SOLID;
              var head = match.group().startsWith("<") ? ArrowHead.ARROW : ArrowHead.NONE;
              return new EdgeDraft(labelBehind(), style, head, ArrowHead.ARROW);
            });
  }

  private static String readInstead(String arrow) {
    return arrow.contains("–") || arrow.contains("—")
        ? "Expected -->; the arrow with a typographic dash is read as it."
        : "Expected --> or ==>; the shorter arrow is read as one of them.";
  }

  private static EdgeDraft draft(String written, ArrowHead openedWith, Label label) {
    var start = openedWith == ArrowHead.NONE ? head(written.charAt(0)) : openedWith;
    var end = head(written.charAt(written.length() - 1));
    return new EdgeDraft(
        "", label, Label.EMPTY, Label.EMPTY, style(written), start, end, length(written));
  }

  private static ArrowHead head(char c) {
    return switch (c) {
      case '<', '>' -> ArrowHead.ARROW;
      case 'x' -> ArrowHead.CROSS;
      case 'o' -> ArrowHead.CIRCLE;
      default -> ArrowHead.NONE;
    };
  }

  private static LineStyle style(String written) {
    if (written.contains("~")) {
      return LineStyle.INVISIBLE;
    }
    if (written.contains(".")) {
      return LineStyle.DOTTED;
    }
    return written.contains("=") ? LineStyle.THICK : LineStyle.SOLID;
  }

  /** Every stroke beyond the shortest form, or every dot beyond the first, adds a rank. */
  private static int length(String written) {
    int dots = (int) written.chars().filter(c -> c == '.').count();
    int strokes = written.length() - (head(written.charAt(0)) == ArrowHead.NONE ? 2 : 3);
    return Math.max(1, dots > 0 ? dots : strokes);
  }
}
