package app.guidebox.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.study.GuideText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryCommandsTest {
  @TempDir Path folder;
  private Terminal terminal = new Terminal(Path.of(""));

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  private String guideOf(int questions) {
    return GuideText.ofQuestions("Things", questions).in(folder.resolve("things.md")).toString();
  }

  @Test
  void importReportsWhatCameInPerGuide() {
    assertEquals(0, terminal.run("import", guideOf(3), "--json"));

    var guide = terminal.json().get(0);
    assertEquals(3, guide.get("added").asInt());
    assertEquals("Things", guide.get("deck").asText());
    assertEquals(0, guide.get("unchanged").asInt());
    assertTrue(guide.get("skipped").isArray());

    assertEquals(0, terminal.run("import", guideOf(3), "--json"));
    assertEquals(3, terminal.json().get(0).get("unchanged").asInt());
  }

  @Test
  void conventionThatIsLeftOutStaysLeftOutUntilEverythingIsTakenAgain() throws IOException {
    var guide = folder.resolve("tides.md");
    Files.writeString(
        guide, "# Tides\n\n## What is ebb?\n\nIt falls.\n\n## Words\n\n- **Flow**: rising\n");

    terminal.run("import", guide.toString(), "--leave-out", "definition", "--json");
    assertEquals(1, terminal.json().get(0).get("added").asInt());
    terminal.run("import", guide.toString(), "--json");
    assertEquals(0, terminal.json().get(0).get("added").asInt());

    terminal.run("import", guide.toString(), "--everything", "--json");
    assertEquals(1, terminal.json().get(0).get("added").asInt());
  }

  @Test
  void conventionThatThereIsNotIsNamed() {
    assertEquals(2, terminal.run("import", guideOf(3), "--leave-out", "poem"));

    assertTrue(terminal.err().contains("poem"), terminal.err());
  }

  @Test
  void answersComeFromAnotherFileWhereTheUserSaysSo() throws IOException {
    var questions = folder.resolve("questions.md");
    Files.writeString(questions, "### 1. Who?\n\n### 2. Where?\n\n### 3. What does an owl eat?\n");
    var answers = Files.writeString(folder.resolve("answers.md"), "1. We\n2. Here\n3. Mice\n");

    int exitCode =
        terminal.run("import", questions.toString(), "--answers", answers.toString(), "--json");

    assertEquals(0, exitCode, terminal.err());
    assertEquals(3, terminal.json().get(0).get("added").asInt());
    assertEquals(2, terminal.run("import", questions.toString(), "--answers", "nowhere.md"));
    assertTrue(terminal.err().contains("nowhere.md does not exist"), terminal.err());
  }

  @Test
  void dryRunSaysWhatAnImportWouldChangeAndChangesNothing() {
    terminal.run("import", guideOf(3));
    var changed =
        GuideText.titled("Things")
            .section("Things")
            .question("What is thing 1?", "Quite another thing.")
            .question("What is thing 2?", "Thing 2 is number 2.")
            .in(folder.resolve("things.md"))
            .toString();

    assertEquals(0, terminal.run("import", changed, "--dry-run", "--json"));
    var plan = terminal.json().get(0);
    assertEquals(1, plan.get("edited").asInt());
    assertEquals(1, plan.get("retired").asInt());
    assertEquals("answer", plan.get("changes").get(0).get("kind").asText());

    terminal.run("import", changed, "--json");
    assertEquals(plan, terminal.json().get(0));
  }

  @Test
  void matchOfAnImportCanBeOverruled() {
    terminal.run("import", guideOf(3));
    var changed =
        GuideText.titled("Things")
            .section("Things")
            .question("What is thing 1?", "Quite another thing.")
            .in(folder.resolve("things.md"))
            .toString();
    terminal.run("import", changed, "--json");
    var card = terminal.json().get(0).get("changes").get(0).get("card").asText();

    assertEquals(0, terminal.run("card", card, "--separate"));

    var fresh = terminal.out().strip();
    assertEquals(0, terminal.run("card", fresh, "--join", card));
    assertTrue(terminal.err().contains("Match of 'What is thing 1?'"), terminal.err());
  }

  @Test
  void dueListsCardsThatAnswerTakes() {
    terminal.run("import", guideOf(2));
    assertEquals(0, terminal.run("due", "--json"));
    var card = terminal.json().get("cards").get(0);
    assertEquals("What is thing 1?", card.get("front").asText());
    assertEquals(0, card.get("box").asInt());
    assertEquals("2026-03-02", card.get("due").asText());

    assertEquals(0, terminal.run("answer", card.get("id").asText(), "good"));

    terminal.run("due", "--json");
    assertEquals(1, terminal.json().get("cards").size());
    terminal.run("stats", "--json");
    assertEquals(1, terminal.json().get("reviews").asInt());
  }

  @Test
  void cardAnsweredAgainIsStillDueInTheFirstBox() {
    terminal.run("import", guideOf(1));
    terminal.run("due", "--json");
    var id = terminal.json().get("cards").get(0).get("id").asText();

    terminal.run("answer", id, "AGAIN");

    terminal.run("due", "--json");
    assertEquals(1, terminal.json().get("cards").get(0).get("box").asInt());
  }

  @Test
  void libraryOptionMayStandAfterTheCommand() {
    terminal.run("import", guideOf(1));

    assertEquals(
        0, terminal.runAtHome("due", "--json", "--library", terminal.library().toString()));
    assertEquals(1, terminal.json().get("cards").size());
  }

  private void bundle(String manifest) throws IOException {
    GuideText.ofQuestions("Ignored title", 2).in(folder.resolve("decks/tour/guide.md"));
    Files.writeString(folder.resolve("decks/tour/deck.json"), manifest);
  }

  @Test
  void ownLibraryBeginsWithTheBundledDecks() throws Exception {
    bundle("{\"name\": \"A tour\", \"order\": 1}");

    assertEquals(0, terminal.runAtHome("decks", "--json"));

    var deck = terminal.json().get("decks").get(0);
    assertEquals("A tour", deck.get("name").asText());
    assertEquals(2, deck.get("new").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"decks", "due", "stats", "import"})
  void namedLibraryBeginsWithTheBundledDecksToo(String command) throws Exception {
    bundle("{\"name\": \"A tour\", \"order\": 1}");

    assertEquals(0, terminal.run(command.equals("import") ? ofImport() : new String[] {command}));

    terminal.run("decks", "--json");
    assertEquals("A tour", terminal.json().get("decks").get(0).get("name").asText());
  }

  private String[] ofImport() {
    return new String[] {"import", guideOf(1)};
  }

  @Test
  void brokenBundledDeckIsSaidAndTheLibraryOpensWithoutIt() throws Exception {
    bundle("not JSON");
    Files.createDirectories(folder.resolve("decks/empty"));
    Files.writeString(folder.resolve("decks/empty/deck.json"), "{\"name\": \"No guide\"}");

    assertEquals(0, terminal.run("import", guideOf(3)));

    assertTrue(terminal.err().contains("deck.json"), terminal.err());
    assertTrue(terminal.err().contains("guide.md"), terminal.err());
    terminal.run("decks", "--json");
    assertEquals(1, terminal.json().get("decks").size());
  }

  @Test
  void unreadableGuideIsNamedAndTheLibraryLeftAsItWas() throws Exception {
    terminal.run("import", guideOf(1));
    var missing = folder.resolve("missing.md").toString();
    var empty = Files.writeString(folder.resolve("empty.md"), "").toString();
    var binary = Files.write(folder.resolve("binary.md"), new byte[] {0, 1, 2, 3, 0, 0}).toString();
    var bare = Files.createDirectories(folder.resolve("bare")).toString();

    for (var path : new String[] {missing, empty, binary, bare}) {
      assertEquals(2, terminal.run("import", path));
      assertTrue(terminal.err().contains(path), terminal.err());
      assertEquals("", terminal.out());
    }
    terminal.run("decks", "--json");
    assertEquals(1, terminal.json().get("decks").size());
  }

  @Test
  void guideWithoutCardsIsNotImported() throws Exception {
    var bare = Files.writeString(folder.resolve("bare.md"), "Just a few words.\n").toString();

    assertEquals(1, terminal.run("import", bare));

    assertTrue(terminal.err().contains("has no cards"));
    terminal.run("decks", "--json");
    assertTrue(terminal.json().get("decks").isEmpty());
  }

  @Test
  void whatIsNoLibraryIsLeftAlone() throws Exception {
    Files.writeString(terminal.library(), "These are my notes, not a library at all, sorry.\n");
    var before = Files.readAllBytes(terminal.library());

    assertEquals(2, terminal.run("due"));
    assertTrue(terminal.err().contains("is not a Guidebox library"));
    assertEquals(2, terminal.run("import", guideOf(1)));
    assertTrue(Arrays.equals(before, Files.readAllBytes(terminal.library())));
  }

  @Test
  void namedLibraryThatIsNotThereIsNotMadeToBeChanged() {
    for (var command : List.of("undo", "check", "backup")) {
      assertEquals(2, terminal.run(command));

      assertTrue(terminal.err().contains("There is no library"));
      assertFalse(Files.exists(terminal.library()));
    }
  }

  @Test
  void libraryInAFolderThatIsNotThereIsNotMade() {
    var gone = folder.resolve("stick").resolve("library.db").toString();

    assertEquals(2, terminal.runAtHome("--library", gone, "due"));
    assertTrue(terminal.err().contains("There is no folder"));
    assertEquals(2, terminal.runAtHome("--library", gone, "import", guideOf(1)));
    assertTrue(terminal.err().contains("plug in the disk"));
    assertFalse(Files.exists(folder.resolve("stick")));
  }

  @Test
  void cardThatIsNotThereIsNamed() {
    terminal.run("import", guideOf(1));

    assertEquals(2, terminal.run("answer", "seven", "good"));
    assertTrue(terminal.err().contains("'seven' is not a card's id"));
    assertEquals(1, terminal.run("answer", "00000000-0000-4000-8000-000000000000", "good"));
    assertTrue(terminal.err().contains("There is no card"));
  }

  @Test
  void checkFindsNothingWrongInALibraryInUse() {
    terminal.run("import", guideOf(3));
    terminal.run("due", "--json");
    terminal.run("answer", terminal.json().get("cards").get(0).get("id").asText(), "good");

    assertEquals(0, terminal.run("check", "--json"));

    assertTrue(terminal.json().get("fine").asBoolean());
    assertEquals(1, terminal.json().get("reviews").asInt());
    assertTrue(terminal.json().get("findings").isEmpty());
  }
}
