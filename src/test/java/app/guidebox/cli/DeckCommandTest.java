package app.guidebox.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.study.GuideText;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckCommandTest {
  @TempDir Path folder;
  private Terminal terminal = new Terminal(Path.of(""));

  @BeforeEach
  void importTwoDecks() {
    terminal = new Terminal(folder);
    var tides = GuideText.ofQuestions("Tides and moons", 90).in(folder.resolve("tides.md"));
    var birds = GuideText.ofQuestions("Tides of birds", 3).in(folder.resolve("birds.md"));
    terminal.run("import", tides.toString(), birds.toString());
  }

  @Test
  void renamedDeckIsFoundByItsNewNameUntilThatIsUndone() {
    assertEquals(0, terminal.run("deck", "moons", "--rename", "Night sky"));

    assertEquals(0, terminal.run("deck", "night", "--json"));
    assertEquals("Night sky", terminal.json().get("name").asText());
    terminal.run("undo");
    assertEquals(0, terminal.run("deck", "moons"));
  }

  @Test
  void examDateLadderFallAndCapsAreSetAndListed() {
    assertEquals(
        0,
        terminal.run(
            "deck",
            "moons",
            "--exam",
            "2026-04-01",
            "--ladder",
            "1,2,4,8",
            "--fall",
            "down",
            "--last",
            "leave",
            "--new-a-day",
            "10",
            "--reviews-a-day",
            "50"));

    terminal.run("decks", "--json");
    var settings = terminal.json().get("decks").get(0).get("settings");
    assertTrue(settings.get("own").asBoolean());
    assertEquals("[1,2,4,8]", settings.get("ladder").toString());
    assertEquals("down", settings.get("fall").asText());
    assertEquals("leave", settings.get("last").asText());
    assertEquals(10, settings.get("newPerDay").asInt());
    assertEquals(50, settings.get("reviewsPerDay").asInt());
    assertEquals("2026-04-01", settings.get("exam").get("date").asText());
    assertEquals(30, settings.get("exam").get("daysLeft").asInt());
    var other = terminal.json().get("decks").get(1).get("settings");
    assertFalse(other.get("own").asBoolean());
    assertFalse(other.has("exam"));
  }

  @Test
  void examThatAsksForMoreThanThePaceSaysWhatToLeaveOut() {
    terminal.run("deck", "moons", "--exam", "2026-03-04", "--reviews-a-day", "10");

    assertTrue(terminal.out().contains("2 days to the exam"), terminal.out());
    assertTrue(terminal.out().contains("more than your 30 a day"), terminal.out());
  }

  @Test
  void examForWhichTheCapOnNewCardsIsTooLowSaysSo() {
    assertEquals(0, terminal.run("deck", "moons", "--exam", "2026-03-17", "--new-a-day", "5"));

    assertTrue(terminal.out().contains("leaves 40 unseen"), terminal.out());
  }

  @Test
  void examIsGivenUpWithNoneAndTheChangeUndone() {
    terminal.run("deck", "moons", "--exam", "2026-04-01");

    terminal.run("deck", "moons", "--exam", "none", "--json");
    assertFalse(terminal.json().has("exam"));

    assertEquals(0, terminal.run("undo"));
    terminal.run("deck", "moons", "--json");
    assertEquals("2026-04-01", terminal.json().get("exam").get("date").asText());
  }

  @Test
  void deckFollowsTheCommonSettingsAgain() {
    terminal.run("deck", "moons", "--ladder", "1-3-7");
    terminal.run("settings", "--ladder", "1-2-4-8-16", "--new-a-day", "15");

    terminal.run("deck", "moons", "--common", "--json");

    assertFalse(terminal.json().get("own").asBoolean());
    assertEquals("[1,2,4,8,16]", terminal.json().get("ladder").toString());
    assertEquals(15, terminal.json().get("newPerDay").asInt());
  }

  @Test
  void dayBeginsAndComeBackDistanceAreCommonToAllDecks() {
    assertEquals(
        0, terminal.run("settings", "--day-begins", "05:30", "--again-after", "9", "--json"));

    assertEquals("05:30", terminal.json().get("dayBegins").asText());
    assertEquals(9, terminal.json().get("againAfter").asInt());
  }

  @Test
  void whatCannotBeIsSaidAndNothingChanges() {
    for (var wrong :
        new String[][] {
          {"--exam", "2026-03-02"},
          {"--exam", "soon"},
          {"--ladder", "7-3-1"},
          {"--new-a-day", "-1"},
          {"--sweep", "9"},
          {"--fall", "up"}
        }) {
      assertEquals(2, terminal.run("deck", "moons", wrong[0], wrong[1]), wrong[1]);
      assertFalse(terminal.err().isBlank());
    }
    terminal.run("deck", "moons", "--json");
    assertFalse(terminal.json().get("own").asBoolean());
  }

  @Test
  void deckIsFoundByItsNameAloneOrTheOthersAreNamed() {
    assertEquals(2, terminal.run("deck", "tides"));
    assertTrue(terminal.err().contains("Tides and moons ("), terminal.err());

    assertEquals(2, terminal.run("deck", "suns"));
    assertTrue(terminal.err().contains("Tides of birds"), terminal.err());

    assertEquals(0, terminal.run("deck", "TIDES OF BIRDS"));
  }

  @Test
  void capAboveThatOfAllDecksIsPointedOut() {
    assertEquals(0, terminal.run("deck", "moons", "--new-a-day", "60"));

    assertTrue(terminal.err().contains("guidebox settings --new-a-day"), terminal.err());
  }
}
