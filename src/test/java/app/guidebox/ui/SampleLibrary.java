package app.guidebox.ui;

import app.guidebox.study.ImportProgress;
import app.guidebox.study.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A real library with a small guide in it, for tests of what the screens show. */
public final class SampleLibrary {
  /** Monday, 2 March 2026. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

  private static final String GUIDE =
      """
      # Tides

      ### Q1. Why are there two high tides a day?

      **Answer:** The water bulges on both sides of the Earth.

      ### Q2. What is slack water?

      **Answer:** The short pause in which the stream turns.
      """;

  private SampleLibrary() {}

  /** A new library without decks. */
  public static Library empty(Path folder) {
    return Library.open(folder.resolve("library.db"), CLOCK);
  }

  /** A new library with a deck of two cards. */
  public static Library withTwoCards(Path folder) throws IOException {
    var library = empty(folder);
    library.importGuides(List.of(guide(folder)), ImportProgress.UNWATCHED);
    return library;
  }

  /** A guide of two questions. */
  public static Path guide(Path folder) throws IOException {
    return Files.writeString(folder.resolve("tides.md"), GUIDE);
  }
}
