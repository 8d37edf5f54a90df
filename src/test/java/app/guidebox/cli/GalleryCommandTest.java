package app.guidebox.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contact sheet of a guide's diagrams. */
class GalleryCommandTest {
  @TempDir Path folder;

  @Test
  void sheetShowsSourceBesideDrawing() throws IOException {
    Path guide = folder.resolve("guide.md");
    Files.writeString(
        guide,
        """
        # Web

        ```
        ┌─────┐    ┌─────────┐
        │ Web │───►│ API <1> │
        └─────┘    └─────────┘
        ```
        """);
    Path sheet = folder.resolve("out").resolve("sheet.html");
    var terminal = new Terminal(folder);

    int exitCode = terminal.runAtHome("gallery", guide.toString(), "--out", sheet.toString());

    String html = Files.readString(sheet);
    assertEquals(0, exitCode);
    assertTrue(html.contains("│ API &lt;1&gt; │"), html);
    assertEquals(2, html.split("<svg", -1).length - 1);
    assertEquals(1, html.split("@font-face", -1).length - 1);
  }

  @Test
  void guideInUtf16IsShownLikeAnyOther() throws IOException {
    Path guide = folder.resolve("guide.md");
    Files.writeString(guide, "\uFEFF```mermaid\nflowchart LR\n  A --> Müll\n```\n", UTF_16LE);
    Path sheet = folder.resolve("sheet.html");
    var terminal = new Terminal(folder);

    int exitCode = terminal.runAtHome("gallery", guide.toString(), "--out", sheet.toString());

    assertEquals(0, exitCode, terminal.err());
    assertTrue(Files.readString(sheet).contains("A --&gt; Müll"));
  }

  @Test
  void missingGuideIsNamed() {
    var terminal = new Terminal(folder);

    int exitCode =
        terminal.runAtHome("gallery", "nowhere.md", "--out", folder.resolve("s.html").toString());

    assertEquals(2, exitCode);
    assertTrue(terminal.err().contains("nowhere.md"), terminal.err());
  }
}
