package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.Option;
import app.guidebox.guide.Skipped;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an extraction for people to read and tests to compare. */
final class CardListing {
  private CardListing() {}

  static String of(Extraction extraction) {
    return Stream.concat(
            extraction.cards().stream().map(CardListing::card),
            extraction.skipped().stream().map(CardListing::skipped))
        .collect(Collectors.joining("\n"));
  }

  private static String card(CardContent card) {
    String options = card.options().stream().map(CardListing::option).collect(Collectors.joining());
    return "%s %d-%d\n  front: %s\n  back:  %s\n%s"
        .formatted(
            card.kind().word(),
            card.source().line(),
            card.source().endLine(),
            indented(card.front()),
            indented(card.back()),
            options);
  }

  private static String option(Option option) {
    return "  [%s] %s\n".formatted(option.correct() ? "x" : " ", indented(option.text()));
  }

  private static String skipped(Skipped skipped) {
    return "skipped %d: %s (%s)\n".formatted(skipped.line(), skipped.reason(), skipped.text());
  }

  private static String indented(String markdown) {
    return markdown.replace("\n", "\n         ").replaceAll("(?m)[ ]+$", "");
  }
}
