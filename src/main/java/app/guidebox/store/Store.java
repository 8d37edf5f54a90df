package app.guidebox.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** An open library. Safe to use from several threads, which take turns. */
public final class Store implements AutoCloseable {
  private final Database database;
  private final AutoCloseable lock;
  private final Journal journal;
  private final Decks decks;
  private final Cards cards;
  private final Reviews reviews;
  private final Queue queue;
  private final Backups backups;
  private final GuideTexts guides;
  private final SettingsTable settings;
  private final Totals totals;
  private final Search search;

  Store(Database database, AutoCloseable lock, Clock clock) {
    this.database = database;
    this.lock = lock;
    journal = new Journal(database, clock, new Replay(database));
    decks = new Decks(database, journal);
    cards = new Cards(database, journal);
    reviews = new Reviews(database, journal, clock);
    queue = new Queue(database);
    backups = new Backups(database.file(), clock);
    guides = new GuideTexts(database);
    settings = new SettingsTable(database);
    totals = new Totals(database);
    search = new Search(database);
  }

  /**
   * Opens a library to study with; makes a new one where there is none. No other Guidebox can write
   * it until this one is closed or ends.
   *
   * @throws LibraryException if it cannot be used; it is left as it was
   */
  public static Store open(Path file, Clock clock) {
    return StoreOpening.toWrite(file, clock);
  }

  /**
   * Opens a library to look at, also beside a Guidebox that writes it.
   *
   * @throws LibraryException if it cannot be read
   */
  public static Store read(Path file, Clock clock) {
    return StoreOpening.toRead(file, clock);
  }

  public Path file() {
    return database.file();
  }

  /** Whether nothing was ever done in this library. */
  public boolean isUntouched() {
    return journal.newest(1).isEmpty();
  }

  /** Runs work of several steps that is on the disk as a whole, or not at all. */
  public <T> T writing(Supplier<T> work) {
    return database.writing(work);
  }

  /** Runs work of several steps that is on the disk as a whole, or not at all. */
  public void writing(Runnable work) {
    database.writing(work);
  }

  /** Runs work that reads several things as they were at one moment. */
  public <T> T reading(Supplier<T> work) {
    return database.reading(work);
  }

  public Journal journal() {
    return journal;
  }

  public Decks decks() {
    return decks;
  }

  public Cards cards() {
    return cards;
  }

  public Reviews reviews() {
    return reviews;
  }

  public Queue queue() {
    return queue;
  }

  public GuideTexts guides() {
    return guides;
  }

  public SettingsTable settings() {
    return settings;
  }

  public Totals totals() {
    return totals;
  }

  public Search search() {
    return search;
  }

  /**
   * Mends schedules after the clock was found to have been ahead: answers from days to come count
   * as given today.
   *
   * @return how many cards were concerned
   */
  public int mendClock(LocalDate today) {
    return new ClockRepair(database, journal).mend(today);
  }

  /** The copies of this library. */
  public Backups backups() {
    return backups;
  }

  /** Copies the library now. */
  public Backup backUp() {
    return backups.make();
  }

  /** Copies the library unless that was done in the last half hour. */
  public Optional<Backup> backUpIfDue() {
    return backups.makeIfDue();
  }

  /** Takes over the reviews of a damaged library that this one lacks; says how many. */
  int salvage(Path damaged) {
    return new Salvage(database, new Replay(database)).from(damaged);
  }

  /** How SQLite goes about each statement that was used so far. */
  Map<String, List<String>> plans() {
    return database.plans();
  }

  /**
   * Looks the whole library over.
   *
   * @param repair whether to put right what can be worked out again
   */
  public CheckReport check(boolean repair) {
    return new Checker(database, new Replay(database), repair).check();
  }

  @Override
  public void close() {
    try (lock;
        database) {
      if (database.isWritable()) {
        database.script("PRAGMA optimize");
      }
    } catch (LibraryException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("closing a library fails only with a sentence", e);
    }
  }
}
