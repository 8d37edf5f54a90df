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
 * @param tour the folder for the pictures of the screens where no window can open
 */
public record Surroundings(Clock clock, Path standardLibrary, Path bundledDecks, Path tour) {
  private static final String BUNDLED_DECKS = "guidebox.decks";
  private static final String TOUR = "guidebox.tour";

  /** Those of the machine that this runs on. */
  public static Surroundings ofThisMachine() {
    var home = Path.of(System.getProperty("user.home", ""));
    return new Surroundings(
        Clock.system(ZoneId.systemDefault()),
        LibraryPlace.standard(System.getProperty("os.name", ""), System.getenv(), home),
        Path.of(System.getProperty(BUNDLED_DECKS, "decks")),
        Path.of(System.getProperty(TOUR, "guidebox-tour")));
  }
}
