package app.guidebox.guide;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The content of a paragraph that is understood when somebody first looks at it: finding cards asks
 * for few, and reading them all would be a fifth of the work.
 */
public final class UnreadInlines extends AbstractList<Inline> {
  private final String markdown;
  private final Function<String, List<Inline>> reader;

  /** Two threads may both read it, to the same end. */
  private @Nullable List<Inline> content;

  public UnreadInlines(String markdown, Function<String, List<Inline>> reader) {
    this.markdown = markdown;
    this.reader = reader;
  }

  /** What is left without so many characters at the beginning. */
  UnreadInlines from(int start) {
    return new UnreadInlines(markdown.substring(start).strip(), reader);
  }

  /** Whether nobody has looked at it yet. */
  boolean isWaiting() {
    return content == null;
  }

  @Override
  public Inline get(int index) {
    return content().get(index);
  }

  @Override
  public int size() {
    return content().size();
  }

  private List<Inline> content() {
    List<Inline> known = content;
    if (known == null) {
      known = List.copyOf(reader.apply(markdown));
      content = known;
    }
    return known;
  }
}
