package app.guidebox.diagram.mermaid.text;

import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.NodeShape;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An item of an indented diagram: {@code id[text]:::class@{ … }}, or nothing but its text.
 *
 * @param id as it was written; the text where no id was
 * @param classes names of style classes; empty if unsaid
 */
public record OutlineItem(
    String id, Label label, NodeShape shape, String classes, Attributes attributes) {
  private record Bracket(String opener, String closer, NodeShape shape) {}

  private static final List<Bracket> BRACKETS =
      List.of(
          new Bracket("((", "))", NodeShape.CIRCLE),
          new Bracket("))", "((", NodeShape.BANG),
          new Bracket("(-", "-)", NodeShape.CLOUD),
          new Bracket("{{", "}}", NodeShape.HEXAGON),
          new Bracket("[", "]", NodeShape.RECTANGLE),
          new Bracket("(", ")", NodeShape.ROUNDED),
          new Bracket(")", "(", NodeShape.CLOUD));

  private static final Pattern CLASSES = Pattern.compile(":::\\s*([\\w -]+)$");

  /**
   * Reads an item.
   *
   * @param plainShape of an item that has no brackets
   */
  public static OutlineItem read(String written, NodeShape plainShape) {
    String text = written;
    var attributes = new Attributes(Map.of());
    int at = text.lastIndexOf("@{");
    if (at >= 0) {
      var scanner = new Scanner(text);
      scanner.moveTo(at + 1);
      attributes = Attributes.read(scanner).orElse(attributes);
      text = text.substring(0, at).strip();
    }
    String classes = "";
    var found = CLASSES.matcher(text);
    if (found.find()) {
      classes = found.group(1).strip();
      text = text.substring(0, found.start()).strip();
    }
    for (Bracket bracket : BRACKETS) {
      int open = text.indexOf(bracket.opener);
      boolean fits =
          open >= 0
              && text.endsWith(bracket.closer)
              && text.length() >= open + bracket.opener.length() + bracket.closer.length()
              && text.substring(0, open).matches("[^\\[\\](){}\"]*");
      if (fits) {
        String inner =
            text.substring(open + bracket.opener.length(), text.length() - bracket.closer.length());
        String id = text.substring(0, open).strip();
        var label = label(inner.strip());
        return new OutlineItem(
            id.isEmpty() ? label.text() : id, label, bracket.shape, classes, attributes);
      }
    }
    var label = label(text);
    return new OutlineItem(label.text(), label, plainShape, classes, attributes);
  }

  private static Label label(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted
        ? LabelText.quoted(text.substring(1, text.length() - 1))
        : LabelText.markdown(text);
  }
}
