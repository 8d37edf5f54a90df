package app.guidebox.guide;

import java.util.List;

/** A piece of running text. Raw HTML that has no meaning here is not among them: it is dropped. */
public sealed interface Inline {
  /** Plain characters. */
  record Text(String text) implements Inline {}

  /** Text in a style, which may hold more text. */
  record Styled(Style style, List<Inline> content) implements Inline {
    public Styled {
      content = List.copyOf(content);
    }
  }

  /** A code span. */
  record Code(String text) implements Inline {}

  /** A link; the target is inert text until the learner chooses to open it. */
  record Link(String target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** An image, by its path as written. */
  record Image(String target, String alt) implements Inline {}

  /** A line break that the author asked for. */
  record Break() implements Inline {}

  /** How text stands out. */
  enum Style {
    STRONG,
    EMPHASIS,
    STRIKETHROUGH,
    KEY,
    SUPERSCRIPT,
    SUBSCRIPT,
    MARK,
    UNDERLINE
  }
}
