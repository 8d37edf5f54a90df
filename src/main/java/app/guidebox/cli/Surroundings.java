package app.guidebox.cli;

import app.guidebox.study.LibraryPlace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/**
 * What the machine gives the program.
 *
 * @param standardLibrary the library to use where none is named
 * @param bundledDecks the folder of the decks that ship with Guidebox
 */
public record Surroundings(Clock clock, Path standardLibrary, Path bundledDecks) {
  private static final String BUNDLED_DECKS = "guidebox.decks";

  /** Those of the machine that this runs on. */
  public static Surroundings ofThisMachine() {
    var home = Path.of(System.getProperty("user.home", ""));
    return new Surroundings(
        Clock.system(ZoneId.systemDefault()),
        LibraryPlace.standard(System.getProperty("os.name", ""), System.getenv(), home),
        Path.of(System.getProperty(BUNDLED_DECKS, "decks")));
  }
}
