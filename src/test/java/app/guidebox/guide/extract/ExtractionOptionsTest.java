package app.guidebox.guide.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.Guide;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.reader.GuideReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExtractionOptionsTest {
  private final Guide guide =
      new GuideReader()
          .read(
              "tides.md",
              """
              ## What is a tide?

              - **Ebb**: falling water
              - **Flood**: rising water

              ## Words

              - **Moon**: it pulls
              """);

  @Test
  void everyCardNamesItsConvention() {
    var found = new Extractors().extract(guide).found();

    assertEquals(
        List.of(Convention.HEADING, Convention.DEFINITION),
        found.stream().map(Extraction.FoundCard::convention).toList());
  }

  @Test
  void conventionThatIsLeftOutMakesNoCards() {
    var options = new ExtractionOptions(Set.of(Convention.DEFINITION), false);

    assertEquals(List.of("What is a tide?"), fronts(options));
  }

  @Test
  void termsInsideAnswersBecomeCardsOnlyWhereTheLearnerAsks() {
    var options = new ExtractionOptions(Set.of(), true);

    assertEquals(List.of("What is a tide?", "Moon"), fronts(ExtractionOptions.ALL));
    assertEquals(List.of("What is a tide?", "Ebb", "Flood", "Moon"), fronts(options));
  }

  private List<String> fronts(ExtractionOptions options) {
    return new Extractors()
        .extract(guide, options).cards().stream().map(CardContent::front).toList();
  }
}
