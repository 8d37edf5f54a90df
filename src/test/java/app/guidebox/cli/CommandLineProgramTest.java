package app.guidebox.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.study.Library;
import app.guidebox.study.Rescue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineProgramTest {
  @TempDir Path folder;
  private Terminal terminal = new Terminal(Path.of(""));

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertEquals(0, terminal.runAtHome("--version"));

    assertTrue(terminal.out().matches("guidebox \\d+\\.\\d+\\.\\d+\\R"), terminal.out());
  }

  @Test
  void readmeNamesEveryCommand() throws IOException {
    var readme = Files.readString(Path.of("README.md"));

    terminal.runWith(new NoDisplay(List.of()), "--help");

    var commands = Pattern.compile("(?m)^  ([a-z]+)  ").matcher(terminal.out());
    assertTrue(commands.results().count() >= 17, terminal.out());
    commands
        .reset()
        .results()
        .map(command -> command.group(1))
        .forEach(name -> assertTrue(readme.contains("`guidebox " + name + " "), name));
  }

  @Test
  void wrongUsageIsSaidInTheErrorsAlone() {
    assertEquals(2, terminal.runAtHome("imprt"));

    assertEquals("", terminal.out());
    assertTrue(terminal.err().contains("imprt"), terminal.err());
  }

  @Test
  void picturesAreTakenWhereNoWindowCanOpen() {
    var screens = new NoDisplay(List.of(Path.of("library.png"), Path.of("study.png")));

    assertEquals(0, terminal.runWith(screens));

    assertTrue(terminal.err().startsWith("There is no display here."), terminal.err());
    assertEquals(
        "2 pictures are in %s.".formatted(folder.resolve("tour").toAbsolutePath()),
        terminal.out().strip());
  }

  @Test
  void detailsOfAMistakeGoToTheLog() throws IOException {
    var log = folder.resolve("home").resolve("guidebox.log");

    assertEquals(1, terminal.runWith(new NoDisplay(List.of()), "tour", "--out", "pictures"));

    assertTrue(terminal.err().contains(log.toString()), terminal.err());
    assertFalse(terminal.err().contains("IllegalStateException"), terminal.err());
    assertTrue(Files.readString(log).contains("IllegalStateException: no pictures"));
  }

  private record NoDisplay(List<Path> pictures) implements Screens {
    @Override
    public Optional<String> obstacle() {
      return Optional.of("There is no display here.");
    }

    @Override
    public int window(Supplier<Library> opening, Rescue rescue) {
      throw new AssertionError("a window without a display");
    }

    @Override
    public List<Path> tour(Path folder, boolean dark, int scale) {
      if (pictures.isEmpty()) {
        throw new IllegalStateException("no pictures");
      }
      return pictures;
    }

    @Override
    public byte[] png(Picture picture, Palette palette, double scale) {
      return new byte[0];
    }
  }
}
