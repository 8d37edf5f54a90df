package app.guidebox.study;

import app.guidebox.deck.Card;
import app.guidebox.deck.CardId;
import app.guidebox.deck.DeckId;
import app.guidebox.guide.reader.GuideReader;
import app.guidebox.leitner.Schedule;
import app.guidebox.leitner.Verdict;
import app.guidebox.store.Action;
import app.guidebox.store.Backup;
import app.guidebox.store.CheckReport;
import app.guidebox.store.LibraryException;
import app.guidebox.store.QueuedCard;
import app.guidebox.store.ReviewEntry;
import app.guidebox.store.Store;
import app.guidebox.store.StoredDeck;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The learner's library: its decks, their cards, the history.
 *
 * <p>Everything here blocks, so call it off the JavaFX thread; several threads take turns. What
 * cannot be done throws a {@link LibraryException} whose message is a sentence for the learner.
 */
public final class Library implements AutoCloseable {
  private final Store store;
  private final Clock clock;
  private final SettingsBook settings;
  private volatile boolean studied;

  private Library(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.settings = new SettingsBook(store);
  }

  /**
   * Opens a library to study with; makes a new one where there is none.
   *
   * @throws LibraryException if it cannot be used, such as because another Guidebox has it open
   */
  public static Library open(Path file, Clock clock) {
    var library = new Library(Store.open(file, clock), clock);
    library.store.mendClock(library.today());
    return library;
  }

  /**
   * Opens a library to look at, also while another Guidebox has it open.
   *
   * @throws LibraryException if it is not there or cannot be read
   */
  public static Library read(Path file, Clock clock) {
    return new Library(Store.read(file, clock), clock);
  }

  /** The file it lies in. */
  public Path file() {
    return store.file();
  }

  /** Whether nothing was ever done in it, so that it has no decks yet. */
  public boolean isNew() {
    return store.isUntouched();
  }

  /** The learner's study day now. */
  public LocalDate today() {
    return settings.library().day().now(clock);
  }

  /** All decks: the bundled ones in their order, then the learner's by name. */
  public List<DeckSummary> decks() {
    return store.reading(() -> new DeckSummaries(store, settings).of(today()));
  }

  /**
   * Imports guides, and the guides in folders. All of it is on the disk when this returns, or
   * nothing of it if it was stopped or failed.
   */
  public ImportReport importGuides(List<Path> filesOrFolders, ImportProgress progress) {
    return importGuides(filesOrFolders, new Readings(), Map.of(), progress);
  }

  /**
   * Imports what was previewed. Guides whose files have not changed since are not read again, the
   * others are.
   */
  public ImportReport importGuides(ImportPreview preview, ImportProgress progress) {
    return importGuides(preview.filesOrFolders(), preview.readings(), preview.wishes(), progress);
  }

  private ImportReport importGuides(
      List<Path> filesOrFolders,
      Readings readings,
      Map<Path, GuideWishes> wishes,
      ImportProgress progress) {
    if (store.reviews().any()) {
      store.backUpIfDue();
    }
    return new Importer(store, readings, wishes).run(filesOrFolders, today(), progress);
  }

  /** What {@link #importGuides} would do now, without doing it. */
  public ImportPreview previewImport(List<Path> filesOrFolders, ImportProgress progress) {
    return new Importer(store, new Readings(), Map.of()).preview(filesOrFolders, today(), progress);
  }

  /** The same import with other wishes for its guides, by their files as in the preview. */
  public ImportPreview previewImport(
      ImportPreview before, Map<Path, GuideWishes> wishes, ImportProgress progress) {
    return new Importer(store, before.readings(), wishes)
        .preview(before.filesOrFolders(), today(), progress);
  }

  /**
   * Imports the decks that ship with Guidebox, in their order.
   *
   * @throws LibraryException if the library cannot be written
   */
  public ImportReport importBundled(BundledDecks decks) {
    return decks.importInto(new Importer(store, new Readings(), Map.of()), today());
  }

  /** The deck's cards, in the guide's order; retired ones not among them. */
  public List<CardDetails> cards(DeckId id) {
    return store.reading(
        () -> {
          var deck = store.decks().get(id);
          return store.cards().of(deck).stream()
              .filter(card -> !card.marks().retired())
              .map(card -> CardDetails.of(card, deck.deck().name()))
              .toList();
        });
  }

  /** The deck's guide, as it was when it was imported last. */
  public StoredGuide guide(DeckId id) {
    return store.reading(
        () -> {
          var deck = store.decks().get(id);
          if (deck.version() == 0) {
            throw new LibraryException(
                LibraryException.Reason.REFUSED,
                "The deck '%s' has no guide.".formatted(deck.deck().name()));
          }
          var guide =
              new GuideReader().read(deck.file(), store.guides().text(deck.version())).understood();
          return new StoredGuide(deck.deck(), guide, store.guides().images(deck.version()));
        });
  }

  /**
   * The images of the deck's guide by target as the guide writes it; none where it has no guide.
   */
  public Map<String, byte[]> images(DeckId id) {
    return store.reading(() -> store.guides().images(store.decks().get(id).version()));
  }

  /** The deck's name. */
  public String name(DeckId id) {
    return store.reading(() -> store.decks().get(id).deck().name());
  }

  /** Whether the deck was made from a guide, as against cards of the learner's own. */
  public boolean hasGuide(DeckId id) {
    return store.reading(() -> store.decks().get(id).version() != 0);
  }

  /** Begins a session over what is due today in one deck, or in all. */
  public Session study(Optional<DeckId> deck) {
    return store.reading(
        () -> {
          var decks = decks(deck);
          var cards = new DayQueue(store, settings, today()).cards(decks);
          return new Session(store, settings, clock, decks, cards, () -> studied = true);
        });
  }

  /** What waits to be asked today in one deck, or in all, in the order of a session. */
  public List<DueCard> due(Optional<DeckId> deck) {
    return store.reading(
        () -> {
          var today = today();
          var decks = decks(deck);
          var names = names(decks);
          var queued = new DayQueue(store, settings, today).cards(decks);
          return store.cards().at(queued.stream().map(QueuedCard::num).toList()).stream()
              .map(card -> DueCard.of(card, names.getOrDefault(card.deckNum(), ""), today))
              .toList();
        });
  }

  static Map<Long, String> names(List<StoredDeck> decks) {
    return decks.stream().collect(Collectors.toMap(StoredDeck::num, deck -> deck.deck().name()));
  }

  private List<StoredDeck> decks(Optional<DeckId> only) {
    return only.map(id -> List.of(store.decks().get(id))).orElseGet(() -> store.decks().all());
  }

  /** The card of that identity. */
  public Card card(CardId id) {
    return store.cards().get(id).card();
  }

  /**
   * Answers a card outside a session. The answer is on the disk when this returns.
   *
   * @return where the card stands now
   */
  public Schedule answer(CardId id, Verdict verdict, Duration taken) {
    return store.writing(
        () -> {
          var card = store.cards().get(id);
          var rules = settings.of(store.decks().get(card.card().deck())).rules();
          return store.reviews().add(card, verdict, today(), taken, rules).schedule();
        });
  }

  /** The card of that identity with everything known about it. */
  public CardDetails details(CardId id) {
    return store.reading(
        () -> {
          var card = store.cards().get(id);
          return CardDetails.of(card, store.decks().get(card.card().deck()).deck().name());
        });
  }

  /** The card's rows of the review log, oldest first. */
  public List<ReviewEntry> reviews(CardId id) {
    return store.reading(() -> store.reviews().of(store.cards().get(id)));
  }

  /**
   * The answer that the card's guide gave before it changed, as long as the card was not answered
   * since; to be shown beside the present one.
   */
  public Optional<String> formerAnswer(CardId id) {
    return store.reading(() -> store.cards().formerBack(store.cards().get(id)));
  }

  /**
   * Finds cards.
   *
   * @param line words, {@code tag:…}, {@code deck:…}, {@code is:} new, due, learned, suspended,
   *     buried, flagged, leech, retired, own, edited, noted; empty for all cards
   * @param after where the page begins, from the page before; 0 for the first
   * @param most how many cards a page has
   */
  public CardPage search(String line, long after, int most) {
    return store.reading(() -> new CardSearch(store, today(), line).page(after, most));
  }

  /** How many cards {@link #search} finds on all its pages. */
  public int count(String line) {
    return store.reading(() -> new CardSearch(store, today(), line).count());
  }

  /** The cards that keep being forgotten, at most so many. */
  public List<CardDetails> leeches(int most) {
    return search("is:leech", 0, most).cards();
  }

  /** The copies of this library, newest first. */
  public List<Backup> backups() {
    return store.backups().list();
  }

  /** Copies the library now, into a folder beside it. */
  public Backup backUp() {
    return store.backUp();
  }

  /** Copies the library unless that was done in the last half hour. */
  public Optional<Backup> backUpIfDue() {
    return store.backUpIfDue();
  }

  /** The learner's own hand on the cards. */
  public CardEditor editor() {
    return new CardEditor(store, settings, this::today);
  }

  /** What was done to the library, the newest first, at most so many; what was undone included. */
  public List<Action> history(int most) {
    return store.reading(() -> store.journal().newest(most));
  }

  /** What {@link #undo} would take back, also from before a restart. */
  public Optional<Action> undoable() {
    return store.journal().undoable();
  }

  /** What {@link #redo} would do again. */
  public Optional<Action> redoable() {
    return store.journal().redoable();
  }

  /** Takes back the last thing done. */
  public Optional<Action> undo() {
    return store.journal().undo();
  }

  /** Does again what was taken back last. */
  public Optional<Action> redo() {
    return store.journal().redo();
  }

  /** How the library is studied. */
  public StudySettings settings() {
    return settings.library();
  }

  /** Changes how the library is studied, from the next answer on. */
  public void change(StudySettings changed) {
    settings.change(changed);
  }

  /** How a deck is studied: by its own settings, or those of every deck. */
  public DeckSettings settings(DeckId deck) {
    return settings.of(store.decks().get(deck));
  }

  /**
   * Gives a deck settings of its own. Where they name an exam, cards that would come too late for
   * it are brought forward.
   */
  public void change(DeckId deck, DeckSettings changed) {
    settings.change(store.decks().get(deck), changed, today());
  }

  /** Whether a deck has settings of its own. */
  public boolean hasOwnSettings(DeckId deck) {
    return !store.decks().get(deck).settings().isEmpty();
  }

  /** Lets a deck follow the settings of every deck again. */
  public void followCommonSettings(DeckId deck) {
    settings.forget(store.decks().get(deck), today());
  }

  /** How a deck stands towards its exam; empty if it has none to come. */
  public Optional<ExamForecast> exam(DeckId deck) {
    return store.reading(
        () -> new ExamOffice(store, settings, today()).forecast(store.decks().get(deck)));
  }

  /** What today's caps leave of what is due and new in one deck, or in all. */
  public DayLoad load(Optional<DeckId> deck) {
    return store.reading(() -> new DayQueue(store, settings, today()).load(decks(deck)));
  }

  /** The library in numbers. */
  public Statistics statistics() {
    return store.reading(() -> new StatisticsReader(store, settings).read(today()));
  }

  /**
   * Looks the whole library over: its pages, its references, and whether every card's box and due
   * date follow from its answers.
   *
   * @param repair whether to put right what can be worked out again
   */
  public CheckReport check(boolean repair) {
    return store.check(repair);
  }

  /** Closes it, and backs it up if it was studied and that was not done in the last half hour. */
  @Override
  public void close() {
    try (store) {
      if (studied) {
        store.backUpIfDue();
      }
    }
  }
}
