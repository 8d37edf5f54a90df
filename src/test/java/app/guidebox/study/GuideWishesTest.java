package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.guide.extract.found.Convention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the learner chooses in the preview of an import. */
class GuideWishesTest {
  private static final String TIDES =
      """
      # Tides

      ## What is a tide?

      The sea going up and down.

      - **Ebb**: falling water
      - **Flood**: rising water

      ## What is slack water?

      The pause between.

      ## Words

      - **Moon**: it pulls
      """;

  @TempDir private Path folder = Path.of("");
  private Library library;

  @BeforeEach
  void open() {
    library = Library.open(folder.resolve("library.db"), TestClock.at("2026-03-02T10:00"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void previewShowsEveryCardWithItsConvention() throws IOException {
    var guide = preview(write("tides.md", TIDES)).guides().getFirst();

    assertEquals(
        List.of(Convention.HEADING, Convention.HEADING, Convention.DEFINITION),
        guide.cards().stream().map(card -> card.found().convention()).toList());
    assertEquals(2, guide.conventions().get(Convention.HEADING));
    assertEquals(2, guide.termsInAnswers());
    assertTrue(library.decks().isEmpty());
  }

  @Test
  void conventionThatIsLeftOutStaysLeftOutInLaterImports() throws IOException {
    var file = write("tides.md", TIDES);

    take(file, wishes -> wishes.with(Convention.DEFINITION, false));
    write("tides.md", TIDES + "- **Sun**: it pulls half as much\n");
    importAgain(file);

    assertEquals(List.of("What is a tide?", "What is slack water?"), fronts());
  }

  @Test
  void singleCardThatIsLeftOutStaysLeftOutWhenTheGuideGrows() throws IOException {
    var file = write("tides.md", TIDES);
    var slack = preview(file).guides().getFirst().cards().get(1).key();

    take(file, wishes -> wishes.withCard(slack, false));
    write("tides.md", TIDES.replace("# Tides\n", "# Tides\n\n## Who sails?\n\nWe do.\n"));
    importAgain(file);

    assertEquals(List.of("Who sails?", "What is a tide?", "Moon"), fronts());
  }

  @Test
  void termsInsideAnswersBecomeCardsWhereTheLearnerAsks() throws IOException {
    var file = write("tides.md", TIDES);

    take(file, wishes -> wishes.withTermsInAnswers(true));

    assertEquals(
        List.of("What is a tide?", "Ebb", "Flood", "What is slack water?", "Moon"), fronts());
  }

  @Test
  void cardsLeftOutOfAKnownDeckKeepTheirHistory() throws IOException {
    var file = write("tides.md", TIDES);
    importAgain(file);

    var report = take(file, wishes -> wishes.with(Convention.DEFINITION, false));

    assertEquals(1, report.guides().getFirst().retired());
    library.undo();
    assertEquals(List.of("What is a tide?", "What is slack water?", "Moon"), fronts());
    importAgain(file);
    assertEquals(List.of("What is a tide?", "What is slack water?", "Moon"), fronts());
  }

  @Test
  void answersInAnotherFileAreOfferedAndUsedOnlyOnTheLearnersWord() throws IOException {
    var questions =
        write(
            "questions.md",
            """
            # Birds

            ### 1. Which is white?

            - A. Raven
            - B. Swan
            - C. Wren

            ### 2. Which swims?

            - A. Duck
            - B. Owl
            - C. Wren

            ### 3. What does an owl eat?
            """);
    var answers = write("answers.md", "1. B\n2. A\n3. Mice\n");

    var preview = library.previewImport(List.of(folder), ImportProgress.UNWATCHED);
    var offer = preview.offers().getFirst();
    assertEquals(new OfferedAnswers(questions, answers.toRealPath(), 3, false), offer);
    assertEquals(2, preview.report().problems().size());

    var paired =
        library.previewImport(
            preview,
            Map.of(questions, GuideWishes.NONE.withAnswers(Optional.of(offer.answers()))),
            ImportProgress.UNWATCHED);
    assertEquals(List.of(), paired.report().problems());
    assertTrue(paired.offers().getFirst().taken());
    assertEquals(Map.of(Convention.HEADING, 3), paired.guides().getFirst().conventions());

    library.importGuides(paired, ImportProgress.UNWATCHED);
    assertEquals(List.of("Which is white?", "Which swims?", "What does an owl eat?"), fronts());

    library.importGuides(List.of(questions), ImportProgress.UNWATCHED);
    assertEquals(3, fronts().size());
  }

  @Test
  void deckIsLeftAsItWasWhereItsAnswersAreGone() throws IOException {
    var questions =
        write("questions.md", "### 1. Who?\n\n### 2. Where?\n\n### 3. What does an owl eat?\n");
    var answers = write("answers.md", "1. We\n2. Here\n3. Mice\n");
    var real = answers.toRealPath();
    take(questions, wishes -> wishes.withAnswers(Optional.of(real)));

    Files.delete(answers);
    var report = library.importGuides(List.of(questions), ImportProgress.UNWATCHED);

    assertTrue(report.problems().getFirst().sentence().contains("answers.md does not exist"));
    assertEquals(3, fronts().size());
  }

  @Test
  void wishesAreReadAsTheyWereWritten() {
    var wishes =
        new GuideWishes(
            Set.of(Convention.TABLE, Convention.HEADING),
            true,
            Set.of("what \"is\" it#2"),
            Optional.of(Path.of("/guides/key.md")));

    assertEquals(wishes, GuideWishes.parse(wishes.lines()));
    assertEquals("", GuideWishes.NONE.lines());
    assertEquals(GuideWishes.NONE, GuideWishes.parse(""));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private ImportPreview preview(Path file) {
    return library.previewImport(List.of(file), ImportProgress.UNWATCHED);
  }

  private ImportReport take(Path file, UnaryOperator<GuideWishes> change) {
    var before = preview(file);
    var wishes = change.apply(GuideWishes.NONE);
    var after = library.previewImport(before, Map.of(file, wishes), ImportProgress.UNWATCHED);
    return library.importGuides(after, ImportProgress.UNWATCHED);
  }

  private void importAgain(Path file) {
    library.importGuides(List.of(file), ImportProgress.UNWATCHED);
  }

  private List<String> fronts() {
    var deck = library.decks().getFirst().deck().id();
    return library.cards(deck).stream().map(card -> card.card().content().front()).toList();
  }
}
