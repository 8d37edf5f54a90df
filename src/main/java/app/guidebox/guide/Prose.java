package app.guidebox.guide;

import java.util.ArrayList;
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

  /** Means nothing in Markdown but at the beginning of a line. */
  private static final String BARE = "?.,;:'\"()/0123456789";

  public Prose {
    content = content instanceof UnreadInlines ? content : List.copyOf(content);
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

  /** What follows so many characters, which are no marks. */
  public Prose from(int start) {
    String rest = markdown.substring(start).strip();
    if (content instanceof UnreadInlines unread) {
      return new Prose(rest, unread.from(start));
    }
    var left = new ArrayList<>(content);
    if (!left.isEmpty() && left.getFirst() instanceof Inline.Text(var shown)) {
      left.removeFirst();
      if (shown.length() > start) {
        left.addFirst(new Inline.Text(shown.substring(start)));
      }
    }
    return new Prose(rest, left);
  }

  /** Whether the Markdown reads as it stands: words and no more. */
  public static boolean isBare(String markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c != ' ' && !Character.isLetter(c) && (i == 0 || BARE.indexOf(c) < 0)) {
        return false;
      }
    }
    return !markdown.startsWith(" ");
  }

  /** Text without any marks. */
  public static Prose bare(String text) {
    return text.isEmpty() ? EMPTY : new Prose(text, List.of(new Inline.Text(text)));
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
