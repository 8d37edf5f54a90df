package app.guidebox.guide;

import java.util.List;

/**
 * Running text, both as its author wrote it and as it reads.
 *
 * @param markdown the source, without the marks of the blocks around it; lines joined by {@code \n}
 * @param content the same text, understood
 */
public record Prose(String markdown, List<Inline> content) {
  /** No text. */
  public static final Prose EMPTY = new Prose("", List.of());

  public Prose {
    content = List.copyOf(content);
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return content.isEmpty();
  }

  /** The bare characters: no marks, an image by its alternative text, a break as a line end. */
  public String plain() {
    var text = new StringBuilder();
    content.forEach(inline -> append(inline, text));
    return text.toString();
  }

  private static void append(Inline inline, StringBuilder text) {
    switch (inline) {
      case Inline.Text(var characters) -> text.append(characters);
      case Inline.Code(var characters) -> text.append(characters);
      case Inline.Styled(_, var content) -> content.forEach(inner -> append(inner, text));
      case Inline.Link(_, var content) -> content.forEach(inner -> append(inner, text));
      case Inline.Image(_, var alt) -> text.append(alt);
      case Inline.Break() -> text.append('\n');
    }
  }
}
