package app.guidebox.guide.tag;

import java.util.Optional;

/** Links that a page sets as parts of its own: {@code <DocLink to="/reef">} above their text. */
final class LinkTags {
  /** A longer text is more than that of a link. */
  private static final int MAX_TEXT = 100;

  private LinkTags() {}

  /** The text between such tags with those attributes as a link of Markdown. */
  static Optional<String> linked(String attributes, String written) {
    String text = written.strip();
    boolean bare =
        !text.isEmpty()
            && text.length() <= MAX_TEXT
            && text.chars().noneMatch(c -> "<>[]{}|".indexOf(c) >= 0);
    return bare
        ? HtmlAttributes.of(attributes, "to")
            .or(() -> HtmlAttributes.of(attributes, "href"))
            .filter(address -> !address.isEmpty() && address.indexOf(' ') < 0)
            .map(address -> "[" + text + "](" + address + ")")
        : Optional.empty();
  }
}
