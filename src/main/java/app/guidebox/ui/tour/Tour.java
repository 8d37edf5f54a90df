package app.guidebox.ui.tour;

import app.guidebox.deck.DeckId;
import app.guidebox.leitner.Goal;
import app.guidebox.study.BundledDecks;
import app.guidebox.study.Library;
import app.guidebox.ui.Place;
import app.guidebox.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A walk through the real screens, with a picture of each.
 *
 * <p>It has a library of its own in a folder of its own beside the pictures, so that the learner's
 * stays as it is, and so that two tours may run at the same time.
 */
public final class Tour {
  /** Enough answers to see how a session goes on. */
  private static final int ANSWERS = 4;

  private static final int DAYS_TO_EXAM = 24;

  private final Path folder;
  private final Theme.Choice theme;
  private final Camera camera;
  private final TourClock clock = new TourClock();
  private final List<Path> pictures = new ArrayList<>();

  /**
   * A tour that has not begun.
   *
   * @param folder where the pictures go; made if it is not there
   * @param scale pixels for each unit of length
   */
  public Tour(Path folder, Theme.Choice theme, int scale) {
    this.folder = folder;
    this.theme = theme;
    this.camera = new Camera(folder, scale);
  }

  /**
   * Walks through all screens.
   *
   * @param decks what the library begins with
   * @return the pictures, in the order in which they were taken
   */
  public List<Path> take(BundledDecks decks) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Toolkit.startHeadless();
    try (var workshop = Workshop.in(folder);
        var library = Library.open(workshop.library(), clock)) {
      walk(library, decks, workshop);
    }
    return List.copyOf(pictures);
  }

  private void walk(Library library, BundledDecks decks, Workshop workshop)
      throws IOException, InterruptedException {
    var visitor = Visitor.in(library, clock, theme);
    picture(visitor, "library-empty", () -> {});
    picture(visitor, "import", () -> visitor.go(new Place.Import(List.of())));
    var guides = workshop.guides();
    picture(visitor, "import-cards", () -> visitor.go(new Place.Import(guides)));
    picture(visitor, "import-summary", () -> visitor.perform("import.take"));
    library.importBundled(decks);
    studyByTheBook(library);
    new Practice(library, clock).studyForDays();
    makeNew(library, "sour and thin");
    makeNew(library, "Who speaks first");
    picture(visitor, "library", () -> visitor.go(new Place.Library()));
    study(visitor);
    picture(visitor, "import-preview", () -> visitor.go(new Place.Import(workshop.edited())));
    picture(visitor, "import-changes", () -> visitor.perform("import.take"));
    setExam(library);
    lookAtCards(visitor, library);
    lookBack(visitor, library);
    picture(visitor, "statistics", () -> visitor.go(new Place.Statistics()));
    picture(visitor, "settings", () -> visitor.go(new Place.Settings()));
    picture(visitor, "shortcuts", visitor::openShortcuts);
    picture(
        visitor,
        "palette",
        () -> {
          visitor.go(new Place.Library());
          visitor.openPalette();
        });
    var newest = library.backups().stream().findFirst();
    picture(visitor, "library-damaged", () -> visitor.seeDamage(newest, clock));
    Toolkit.call(visitor::leave);
  }

  private void study(Visitor visitor) throws IOException, InterruptedException {
    picture(visitor, "study-front", () -> visitor.go(new Place.Study(Optional.empty())));
    picture(visitor, "study-back", () -> visitor.perform("study.flip"));
    picture(visitor, "study-undo", () -> visitor.answerSome(ANSWERS));
    picture(visitor, "study-choice", visitor::pickWrong);
    picture(visitor, "study-choice-answer", () -> visitor.perform("study.flip"));
    picture(visitor, "study-diagram", () -> visitor.studyUntil("Who speaks first"));
    picture(visitor, "reader", () -> visitor.perform("study.open"));
    picture(visitor, "reader-find", () -> visitor.find("answer"));
    picture(
        visitor,
        "study-summary",
        () -> {
          visitor.back();
          visitor.answerAll();
        });
    picture(visitor, "study-nothing-due", () -> visitor.go(new Place.Study(Optional.empty())));
  }

  private void lookAtCards(Visitor visitor, Library library)
      throws IOException, InterruptedException {
    var deck = coffee(library);
    picture(visitor, "deck", () -> visitor.go(new Place.Deck(deck)));
    var cards = library.cards(deck);
    var card = cards.getFirst().card();
    library.editor().flag(card.id(), 1);
    library.editor().tag(card.id(), List.of("exam"));
    library.editor().note(card.id(), "Grown high up, where it is cool: **A**ltitude, **A**rabica.");
    picture(visitor, "edit-card", () -> visitor.go(new Place.EditCard(card.id())));
    picture(visitor, "new-card", () -> visitor.go(new Place.NewCard(deck)));
    picture(visitor, "browse", () -> visitor.browse("deck:coffee "));
    picture(visitor, "browse-nothing", () -> visitor.go(new Place.Browse("is:leech ")));
    nextDay(visitor);
  }

  private void nextDay(Visitor visitor) throws IOException, InterruptedException {
    clock.nextDay();
    picture(
        visitor,
        "study-changed",
        () -> {
          visitor.go(new Place.Study(Optional.empty()));
          visitor.studyUntil("rule of twelfths");
        });
  }

  private void lookBack(Visitor visitor, Library library) throws IOException, InterruptedException {
    library.undo();
    picture(visitor, "history", () -> visitor.go(new Place.History()));
    library.backUp();
    clock.nextDay();
    library.backUp();
    picture(visitor, "backups", () -> visitor.go(new Place.Backups()));
  }

  // Spreading goes by the cards' random ids, and the pictures are to be the same every time.
  private static void studyByTheBook(Library library) {
    var settings = library.settings();
    var everyDeck = settings.everyDeck();
    library.change(settings.withEveryDeck(everyDeck.with(everyDeck.rules().withSpread(false))));
  }

  // So that they come up in the session that the pictures are of.
  private static void makeNew(Library library, String words) {
    library.search(words, 0, 1).cards().forEach(card -> library.editor().reset(card.card().id()));
  }

  private static DeckId coffee(Library library) {
    return library.search("deck:coffee", 0, 1).cards().getFirst().card().deck();
  }

  private static void setExam(Library library) {
    var deck = coffee(library);
    var settings = library.settings(deck);
    var exam = library.today().plusDays(DAYS_TO_EXAM);
    library.change(
        deck, settings.with(settings.rules().with(new Goal.Exam(exam, Goal.Exam.SWEEP_DAYS))));
  }

  private void picture(Visitor visitor, String name, Visitor.Step step)
      throws IOException, InterruptedException {
    Toolkit.call(
        () -> {
          step.run();
          return true;
        });
    Toolkit.settle();
    pictures.add(camera.save(Toolkit.call(() -> camera.shoot(visitor.scene())), name));
  }
}
