package app.guidebox.diagram.mermaid.classes;

import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.model.FlowGraph.Row;
import app.guidebox.diagram.model.Label;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An attribute or a method of a class.
 *
 * @param text as it is shown, with UML's colon before a method's type
 * @param method whether it is a method, which has parentheses
 * @param classifier {@code *} for abstract, {@code $} for static, or a space
 */
record Member(String text, boolean method, char classifier) {
  private static final Pattern METHOD =
      Pattern.compile("([-#+~]?)\\s*([^()]*(?:\\(\\))?[^()]*)\\((.*)\\)\\s*([$*]?)\\s*:?\\s*(.*)");

  static Member of(String written) {
    String text = written.strip().replaceFirst(";$", "");
    char classifier = ' ';
    if (text.endsWith("$") || text.endsWith("*")) {
      classifier = text.charAt(text.length() - 1);
      text = text.substring(0, text.length() - 1).strip();
    }
    var method = METHOD.matcher(text);
    if (text.indexOf(')') <= 0 || !method.matches()) {
      return new Member(withGenerics(text), false, classifier);
    }
    if (!method.group(4).isEmpty()) {
      classifier = method.group(4).charAt(0);
    }
    String type = method.group(5).isEmpty() ? "" : " : " + Generics.shown(method.group(5));
    String name = method.group(1) + Generics.shown(method.group(2).strip());
    return new Member(
        name + "(" + Generics.shown(method.group(3).strip()) + ")" + type, true, classifier);
  }

  private static String withGenerics(String text) {
    boolean packagePrivate = text.startsWith("~");
    return packagePrivate ? "~" + Generics.shown(text.substring(1)) : Generics.shown(text);
  }

  /** Which compartment of the class it stands in: attributes before methods. */
  int compartment() {
    return method ? 1 : 0;
  }

  /** The member as a row; abstract ones are slanted, as in UML. */
  Row row() {
    var plain = LabelText.plain(text);
    var lines =
        plain.lines().stream()
            .map(line -> new Label.Line(line.spans().stream().map(this::span).toList()))
            .toList();
    return new Row(List.of(new Label(lines)));
  }

  private Label.Span span(Label.Span span) {
    return new Label.Span(span.text(), span.bold(), classifier == '*', span.code());
  }
}
