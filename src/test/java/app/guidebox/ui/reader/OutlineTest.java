package app.guidebox.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.guide.reader.Markdown;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which heading a line or a link belongs to. */
class OutlineTest {
  private static final Outline OUTLINE = outline("# One\n\ntext\n\n## Two\n\ntext\n");

  @Test
  void lineBelongsToTheLastHeadingAboveIt() {
    assertEquals(Optional.of("One"), OUTLINE.at(4).map(OutlineEntry::text));
    assertEquals(Optional.of("Two"), OUTLINE.at(5).map(OutlineEntry::text));
  }

  @Test
  void sectionCountsTheCardsOfThoseBelowIt() {
    var outline = outline("# One\n\n## Two\n\ntext\n\n## Three\n");

    var counts = outline.count(List.of(5, 5, 7));

    assertEquals(List.of(3, 2, 1), outline.entries().stream().map(counts::get).toList());
  }

  @Test
  void lineAboveTheFirstHeadingBelongsToNone() {
    assertTrue(outline("text\n\n# One").at(1).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## Section 1: Getting Started | #section-1-getting-started",
        "## Q&A, and more! | #qa-and-more",
        "## `code` in_a-heading | #code-in_a-heading",
        "## Überblick | #überblick",
        "## Überblick | #%C3%BCberblick",
      })
  void linkFindsItsHeadingAsOnGitHub(String heading, String link) {
    assertTrue(outline(heading).target(link).isPresent());
  }

  @Test
  void secondHeadingOfTheSameNameHasNumberInItsAnchor() {
    var twice = outline("## Same\n\n## Same\n");

    assertEquals(Optional.of(3), twice.target("#same-1").map(OutlineEntry::line));
  }

  private static Outline outline(String markdown) {
    return Outline.of(new Markdown().blocks(markdown));
  }
}
