package app.guidebox.deck;

import java.util.List;

/**
 * What a card says, as an extractor found it in a guide.
 *
 * @param front the asked side, in Markdown
 * @param back the answer, in Markdown
 * @param options what a {@link CardKind#CHOICE} card offers; empty for the other kinds
 * @param source where it stands
 */
public record CardContent(
    CardKind kind, String front, String back, List<Option> options, Source source) {
  public CardContent {
    options = List.copyOf(options);
  }
}
