package app.guidebox.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.guide.Block;
import app.guidebox.guide.reader.Markdown;
import app.guidebox.ui.markdown.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding words in a guide. */
class GuideSearchTest {
  @Test
  void wordsAreFoundWhateverTheirCase() {
    var matches = search("The Queue.\n\nA queue of queues.\n").find("QUEUE");

    assertEquals(
        List.of(new TextRange(4, 9), new TextRange(2, 7), new TextRange(11, 16)),
        matches.stream().map(GuideSearch.Match::range).toList());
  }

  @Test
  void wordsAreFoundAcrossStyles() {
    var matches = search("a **strong** word").find("strong word");

    assertEquals(List.of(new TextRange(2, 13)), ranges(matches));
  }

  @Test
  void wordsInTablesListsAndCodeAreFound() {
    var matches = search("| a | b |\n|-|-|\n| x1 | y |\n\n- x1\n\n```\nx1\n```\n").find("x1");

    assertEquals(List.of(0, 1, 2), matches.stream().map(GuideSearch.Match::piece).toList());
  }

  @Test
  void matchInFoldedPartKnowsWhatToOpen() {
    var matches =
        search("<details>\n<summary>Why?</summary>\n\nbecause\n\n</details>\n").find("because");

    assertEquals(1, matches.size());
    assertEquals(
        List.of("Why?"),
        matches.getFirst().text().folded().stream()
            .map(Block.Details::summary)
            .map(summary -> summary.plain())
            .toList());
  }

  @Test
  void letterThatGrowsInLowerCaseDoesNotMoveTheMatch() {
    var matches = search("İİİ needle").find("needle");

    assertEquals(List.of(new TextRange(4, 10)), ranges(matches));
  }

  @Test
  void blankWordsFindNothing() {
    assertTrue(search("some text").find("  ").isEmpty());
  }

  @Test
  void matchesEndAtTheLimit() {
    var matches = search("a ".repeat(GuideSearch.MOST_MATCHES + 10)).find("a");

    assertEquals(GuideSearch.MOST_MATCHES, matches.size());
  }

  private static List<TextRange> ranges(List<GuideSearch.Match> matches) {
    return matches.stream().map(GuideSearch.Match::range).toList();
  }

  private static GuideSearch search(String markdown) {
    return new GuideSearch(PagePieces.of(new Markdown().blocks(markdown)));
  }
}
