package app.guidebox.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramCommandTest {
  private static final String GUIDE =
      """
      # Guide

      ```mermaid
      flowchart LR
        a[Web] -->|calls| b[(Data)]
      ```

      ```mermaid
      sequenceDiagram
        A->>B: Hello
      ```
      """;

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void openTerminal() {
    terminal = new Terminal(folder);
  }

  @Test
  void diagramsOfAGuideComeWithTheirLinesAndGeometry() throws IOException {
    String guide = write("guide.md", GUIDE);

    int exitCode = terminal.run("diagram", guide, "--json");

    JsonNode all = terminal.json();
    assertEquals(0, exitCode);
    assertEquals(2, all.size());
    JsonNode flow = all.get(0);
    assertEquals(guide, flow.get("file").asText());
    assertEquals(3, flow.get("line").asInt());
    assertEquals(6, flow.get("endLine").asInt());
    assertEquals("LR", flow.get("direction").asText());
    assertEquals("cylinder", flow.get("nodes").get(1).get("shape").asText());
    assertEquals("calls", flow.get("edges").get(0).get("label").asText());
    assertEquals("a", flow.get("picture").get("boxes").get(0).get("of").asText());
    assertTrue(flow.get("picture").get("width").asDouble() > 100);
    assertEquals("Hello", all.get(1).get("messages").get(0).get("text").asText());
  }

  @Test
  void onlyTheDiagramAtALineIsDrawn() throws IOException {
    String guide = write("guide.md", GUIDE);

    terminal.run("diagram", guide, "--at", "10", "--json");

    assertEquals("sequence", terminal.json().get(0).get("type").asText());
    assertEquals(1, terminal.json().size());
  }

  @Test
  void lineWithoutDiagramIsWrongUsage() throws IOException {
    String guide = write("guide.md", GUIDE);

    int exitCode = terminal.run("diagram", guide, "--at", "1");

    assertEquals(2, exitCode);
    assertEquals(guide + ":1: there is no diagram at that line.", terminal.err().strip());
  }

  @Test
  void severalDiagramsGetNumberedFiles() throws IOException {
    String guide = write("guide.md", GUIDE);

    terminal.run("diagram", guide, "--svg", folder.resolve("out/d.svg").toString());

    assertTrue(Files.readString(folder.resolve("out/d-1.svg")).startsWith("<svg "));
    assertTrue(Files.exists(folder.resolve("out/d-2.svg")));
    assertFalse(Files.exists(folder.resolve("out/d.svg")));
  }

  @Test
  void whatCannotBeReadHasAnErrorOnItsOwnAndExitCodeTwo() throws IOException {
    String file = write("odd.mmd", "dance\n  a to b\n");

    int exitCode = terminal.run("diagram", file, "--json");

    JsonNode only = terminal.json().get(0);
    assertEquals(2, exitCode);
    assertTrue(only.get("error").asText().startsWith(file + ":1:1: "));
    assertFalse(only.has("nodes"));
  }

  @Test
  void missingFileIsNamed() {
    int exitCode = terminal.run("diagram", folder.resolve("no.mmd").toString());

    assertEquals(2, exitCode);
    assertTrue(terminal.err().contains("no.mmd"));
  }

  @Test
  void folderIsSearchedForDiagrams() throws IOException {
    write("one.mmd", "flowchart TD\n a --> b\n");
    write("guide.md", GUIDE);

    terminal.run("diagram", folder.toString(), "--json");

    assertEquals(3, terminal.json().size());
  }

  @Test
  void drawingMadeOfCharactersIsReadAsBoxes() throws IOException {
    String drawing =
        write("drawing.txt", "┌─────┐    ┌─────┐\n│ Web │───►│ API │\n└─────┘    └─────┘\n");

    terminal.run("diagram", drawing, "--json");

    JsonNode only = terminal.json().get(0);
    assertEquals("boxes", only.get("type").asText());
    assertEquals(2, only.get("nodes").size());
    assertEquals(1, only.get("edges").size());
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
