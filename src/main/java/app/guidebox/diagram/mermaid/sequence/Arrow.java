package app.guidebox.diagram.mermaid.sequence;

import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.LineStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arrow found in a line.
 *
 * @param from where it begins in the line
 * @param to where it ends
 */
record Arrow(int from, int to, LineStyle style, ArrowHead start, ArrowHead end) {
  private static final Pattern SURE =
      Pattern.compile(
          "(?:\\(\\))?(?:<<-{1,2}>>|-{1,2}>>?|-{1,2}\\)|-{1,2}\\|[\\\\/]|-{1,2}(?:\\\\\\\\|//)"
              + "|[\\\\/]\\|-{1,2}|(?:\\\\\\\\|//)-{1,2})(?:\\(\\))?");

  /** Tried last, because {@code web-xml} may as well be a name. */
  private static final Pattern CROSS = Pattern.compile("(?:\\(\\))?-{1,2}[xX](?:\\(\\))?");

  /** The first arrow in the part of a line that stands before its text. */
  static Optional<Arrow> find(String line) {
    return find(SURE, line).or(() -> find(CROSS, line));
  }

  private static Optional<Arrow> find(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find()
        ? Optional.of(of(matcher.group().replace("()", ""), matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private static Arrow of(String written, int from, int to) {
    var style = written.contains("--") ? LineStyle.DOTTED : LineStyle.SOLID;
    return new Arrow(from, to, style, startHead(written), endHead(written));
  }

  private static ArrowHead endHead(String written) {
    return switch (written.replace("-", "")) {
      case ">>", "<<>>" -> ArrowHead.ARROW;
      case ")" -> ArrowHead.OPEN;
      case "x", "X" -> ArrowHead.CROSS;
      case "|\\", "\\\\" -> written.startsWith("-") ? ArrowHead.HALF_TOP : ArrowHead.NONE;
      case "|/", "//" -> written.startsWith("-") ? ArrowHead.HALF_BOTTOM : ArrowHead.NONE;
      default -> ArrowHead.NONE;
    };
  }

  private static ArrowHead startHead(String written) {
    return switch (written.replace("-", "")) {
      case "<<>>" -> ArrowHead.ARROW;
      case "/|", "//" -> written.endsWith("-") ? ArrowHead.HALF_TOP : ArrowHead.NONE;
      case "\\|", "\\\\" -> written.endsWith("-") ? ArrowHead.HALF_BOTTOM : ArrowHead.NONE;
      default -> ArrowHead.NONE;
    };
  }
}
