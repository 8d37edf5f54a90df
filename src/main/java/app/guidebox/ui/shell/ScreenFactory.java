package app.guidebox.ui.shell;

import app.guidebox.deck.DeckId;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.study.Rescue;
import app.guidebox.ui.Days;
import app.guidebox.ui.ExternalLinks;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Place;
import app.guidebox.ui.Screen;
import app.guidebox.ui.backups.BackupsView;
import app.guidebox.ui.backups.BackupsViewModel;
import app.guidebox.ui.browse.BrowseView;
import app.guidebox.ui.browse.BrowseViewModel;
import app.guidebox.ui.deck.DeckView;
import app.guidebox.ui.deck.DeckViewModel;
import app.guidebox.ui.drawing.FenceDrawings;
import app.guidebox.ui.drawing.FencePainter;
import app.guidebox.ui.drawing.SystemDrawingFiles;
import app.guidebox.ui.editor.EditorView;
import app.guidebox.ui.editor.EditorViewModel;
import app.guidebox.ui.editor.EditorViewModel.Subject;
import app.guidebox.ui.history.HistoryView;
import app.guidebox.ui.history.HistoryViewModel;
import app.guidebox.ui.imports.ImportView;
import app.guidebox.ui.imports.ImportViewModel;
import app.guidebox.ui.library.LibraryView;
import app.guidebox.ui.library.LibraryViewModel;
import app.guidebox.ui.markdown.DecodedImages;
import app.guidebox.ui.markdown.MarkdownContext;
import app.guidebox.ui.reader.ReaderView;
import app.guidebox.ui.reader.ReaderViewModel;
import app.guidebox.ui.settings.SettingsView;
import app.guidebox.ui.settings.SettingsViewModel;
import app.guidebox.ui.statistics.StatisticsView;
import app.guidebox.ui.statistics.StatisticsViewModel;
import app.guidebox.ui.study.CardFace;
import app.guidebox.ui.study.FaceContext;
import app.guidebox.ui.study.FaceReader;
import app.guidebox.ui.study.StudyView;
import app.guidebox.ui.study.StudyViewModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the screen of a place. Main places keep theirs, so that an import goes on while the learner
 * looks elsewhere; a session and a page of a guide are made anew.
 */
final class ScreenFactory {
  private final Services services;
  private final MarkdownContext markdown;
  private final Map<Class<?>, Screen> kept = new HashMap<>();

  ScreenFactory(Services services) {
    this.services = services;
    this.markdown =
        new MarkdownContext(
            _ -> Optional.empty(),
            new DecodedImages(services.background()),
            new FenceDrawings(
                new FencePainter(new BundledFonts()),
                services.background(),
                new SystemDrawingFiles()),
            (target, anchor) -> new ExternalLinks(services.browser()).ask(target, anchor));
  }

  /** The screen of the place, not yet shown. */
  Screen screen(Place place, Navigator navigator) {
    return switch (place) {
      case Place.Library(var removed) -> {
        var screen = keep(LibraryView.class, () -> library(navigator));
        removed.ifPresent(screen::offerBack);
        yield screen;
      }
      case Place.Browse(var query) -> {
        var screen = keep(BrowseView.class, () -> browse(navigator));
        screen.find(query);
        yield screen;
      }
      case Place.History _ -> keep(HistoryView.class, this::history);
      case Place.Statistics _ -> keep(StatisticsView.class, () -> statistics(navigator));
      case Place.Settings _ -> keep(SettingsView.class, () -> settings(navigator));
      case Place.Backups _ -> backups();
      case Place.Deck(var deck) -> deck(deck, navigator);
      case Place.EditCard(var card) -> editor(new Subject.Existing(card), navigator);
      case Place.NewCard(var deck) -> editor(new Subject.New(deck), navigator);
      case Place.Import(var files) -> {
        var screen = keep(ImportView.class, () -> imports(navigator));
        screen.start(files);
        yield screen;
      }
      case Place.Study(var deck) -> study(deck, navigator);
      case Place.Reader(var deck, int line) -> reader(deck, line, navigator);
    };
  }

  private <S extends Screen> S keep(Class<S> type, Supplier<S> maker) {
    return type.cast(kept.computeIfAbsent(type, _ -> maker.get()));
  }

  private LibraryView library(Navigator navigator) {
    var model = new LibraryViewModel(services.library(), services.background());
    return new LibraryView(model, navigator);
  }

  private ImportView imports(Navigator navigator) {
    var model = new ImportViewModel(services.library(), services.background());
    return new ImportView(model, services.chooser(), markdown, navigator);
  }

  private BrowseView browse(Navigator navigator) {
    var model = new BrowseViewModel(services.library(), services.background());
    return new BrowseView(model, markdown, navigator);
  }

  private StatisticsView statistics(Navigator navigator) {
    var model = new StatisticsViewModel(services.library(), services.background());
    return new StatisticsView(model, navigator);
  }

  private SettingsView settings(Navigator navigator) {
    var model = new SettingsViewModel(services.library(), services.background());
    return new SettingsView(model, services.preferences(), services.library().file(), navigator);
  }

  private HistoryView history() {
    var model = new HistoryViewModel(services.library(), services.background());
    return new HistoryView(model, new Days(services.clock()));
  }

  private BackupsView backups() {
    var library = services.library();
    var rescue = new Rescue(library.file(), services.clock());
    var model = new BackupsViewModel(library, rescue, services.background(), services.restore());
    return new BackupsView(model, new Days(services.clock()));
  }

  private DeckView deck(DeckId deck, Navigator navigator) {
    var model = new DeckViewModel(services.library(), services.background(), deck);
    return new DeckView(model, deck, navigator);
  }

  private EditorView editor(Subject subject, Navigator navigator) {
    var model = new EditorViewModel(services.library(), services.background(), subject);
    return new EditorView(model, markdown, navigator);
  }

  private StudyView study(Optional<DeckId> deck, Navigator navigator) {
    var library = services.library();
    var model =
        new StudyViewModel(
            library, new FaceReader(library), services.background(), services.clock(), deck);
    return new StudyView(
        model, new CardFace(new FaceContext(markdown)), navigator, services.motion());
  }

  private ReaderView reader(DeckId deck, int line, Navigator navigator) {
    var library = services.library();
    var model =
        new ReaderViewModel(
            library::guide,
            opened ->
                library.cards(opened).stream().map(card -> card.written().source().line()).toList(),
            services.background());
    var view = new ReaderView(model, navigator, markdown);
    model.openAt(deck, line);
    return view;
  }
}
