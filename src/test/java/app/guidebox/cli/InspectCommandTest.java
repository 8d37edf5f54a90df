package app.guidebox.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder = Path.of("");

  @Test
  void jsonNamesEverythingInTheGuide() throws IOException {
    Path file =
        write(
            "moon.md",
            """
            # Moon

            ## What pulls the tides?

            The moon.

            | Phase | Light |
            |---|---|
            | New | None |
            | Full | All |

            ```js
            tide();
            ```

            ## Why?

            """);

    assertEquals(0, inspect(file.toString(), "--json"));

    JsonNode guide = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).get(0);
    assertEquals(file.toString(), guide.get("file").asText());
    assertEquals("Moon", guide.get("title").asText());
    assertEquals(3, guide.get("headings").size());
    JsonNode card = guide.get("cards").get(0);
    assertEquals("question", card.get("kind").asText());
    assertEquals("What pulls the tides?", card.get("front").asText());
    assertEquals("Moon", card.get("headingPath").get(0).asText());
    assertEquals(3, card.get("line").asInt());
    assertEquals(14, card.get("endLine").asInt());
    assertEquals(2, guide.get("tables").get(0).get("rows").asInt());
    JsonNode fence = guide.get("fences").get(0);
    assertEquals("code", fence.get("kind").asText());
    assertEquals(12, fence.get("line").asInt());
    assertEquals(14, fence.get("endLine").asInt());
    assertEquals(16, guide.get("skipped").get(0).get("line").asInt());
  }

  @Test
  void summaryCountsTheCards() throws IOException {
    Path file = write("moon.md", "- **New moon**: no light\n");

    assertEquals(0, inspect(file.toString()));

    assertTrue(out.toString(StandardCharsets.UTF_8).contains("1 definition"));
  }

  @Test
  void whatIsLeftOutMakesNoCards() throws IOException {
    Path file = write("moon.md", "## What is a tide?\n\nWater.\n\n- **New moon**: no light\n");

    assertEquals(0, inspect(file.toString(), "--leave-out", "heading"));
    assertTrue(text().contains("1 definition") && !text().contains("question"));

    assertEquals(
        0, inspect(file.toString(), "--leave-out", "heading", "--leave-out", "definition"));
    assertEquals(List.of(file + ": no cards found but what is left out."), sentences());
  }

  @Test
  void termsInsideAnswersAreCardsWhereTheyAreWanted() throws IOException {
    Path file = write("moon.md", "## Which moons are there?\n\n- **New moon**: no light\n");

    assertEquals(0, inspect(file.toString(), "--terms"));

    assertTrue(text().contains("2 cards"));
  }

  @Test
  void questionsAreAnsweredByTheNumbersOfAnotherFile() throws IOException {
    Path questions =
        write(
            "quiz.md",
            """
            1. What pulls the tides?
            2. What lights the moon?
            3. What hides the sun?
            """);
    Path answers =
        write(
            "key.md",
            """
            # Answers

            1. The moon
            2. The sun
            3. The new moon
            """);

    assertEquals(0, inspect(questions.toString(), "--answers", answers.toString()));
    assertTrue(text().contains("3 cards"));

    assertEquals(
        2, inspect(questions.toString(), answers.toString(), "--answers", answers.toString()));
    assertEquals(List.of("--answers needs one guide to answer."), sentences());
  }

  @Test
  void longQuestionWithoutAnswerIsQuotedInOneShortLine() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("long.md"), "## What is %s?\n\n## Why?".formatted("it ".repeat(900)));

    inspect(file.toString());

    var skipped =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(each -> each.contains("no answer. What"))
            .toList();
    assertEquals(1, skipped.size());
    assertTrue(skipped.getFirst().endsWith("…") && skipped.getFirst().length() < 400);
  }

  @Test
  void missingFileIsOneSentenceAndExitCode2() {
    assertEquals(2, inspect(folder.resolve("nowhere.md").toString(), "--json"));

    assertEquals(List.of(folder.resolve("nowhere.md") + " does not exist."), sentences());
    assertEquals("[ ]", out.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void emptyFileIsOneSentenceAndExitCode2() throws IOException {
    Path file = write("empty.md", " \n");

    assertEquals(2, inspect(file.toString()));

    assertEquals(List.of(file + " is empty: there is nothing to read in it."), sentences());
  }

  @Test
  void binaryFileIsOneSentenceAndExitCode2() throws IOException {
    Path file = folder.resolve("picture.md");
    var bytes = new byte[4096];
    new java.util.Random(7).nextBytes(bytes);
    Files.write(file, bytes);

    assertEquals(2, inspect(file.toString()));

    assertEquals(List.of(file + " is not text: a guide is a Markdown file."), sentences());
  }

  @Test
  void fileLargerThanTheLimitIsOneSentenceAndExitCode2() throws IOException {
    Path file = folder.resolve("large.md");
    Files.write(file, new byte[20 * 1024 * 1024]);

    assertEquals(2, inspect(file.toString()));

    assertEquals(
        List.of(file + " is larger than 16 MB, the most that a guide may have."), sentences());
  }

  @Test
  void folderIsOneSentenceAndExitCode2() {
    assertEquals(2, inspect(folder.toString()));

    assertEquals(List.of(folder + " is a folder, not a guide."), sentences());
  }

  @Test
  void guideWithoutCardsSaysSo() throws IOException {
    Path file = write("prose.md", "Just a story.\n");

    assertEquals(0, inspect(file.toString(), "--json"));

    assertEquals(
        List.of(file + ": no cards found: no question, term or table in it has an answer."),
        sentences());
  }

  private int inspect(String... arguments) {
    var all = new ArrayList<>(List.of("inspect"));
    all.addAll(List.of(arguments));
    return new CommandLineProgram(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(all);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> sentences() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
