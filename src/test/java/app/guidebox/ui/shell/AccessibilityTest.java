package app.guidebox.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.Motion;
import app.guidebox.ui.OnScreen;
import app.guidebox.ui.Place;
import app.guidebox.ui.Preferences;
import app.guidebox.ui.SampleLibrary;
import app.guidebox.ui.Theme;
import app.guidebox.ui.imports.GuideChooser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Everything that takes the focus tells a screen reader what it is and what it is called. */
class AccessibilityTest {
  private static final GuideChooser NOBODY =
      new GuideChooser() {
        @Override
        public List<Path> files() {
          return List.of();
        }

        @Override
        public List<Path> folder() {
          return List.of();
        }
      };

  @TempDir Path folder;

  @Test
  void everyControlOfEveryScreenHasARoleAndAName() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      var deck = library.decks().getFirst().deck().id();
      var places =
          List.of(
              new Place.Library(),
              new Place.Import(List.of()),
              new Place.Browse(""),
              new Place.Statistics(),
              new Place.Settings(),
              new Place.Study(Optional.empty()),
              new Place.Reader(deck, 1),
              new Place.Deck(deck),
              new Place.EditCard(library.cards(deck).getFirst().card().id()),
              new Place.NewCard(deck),
              new Place.History(),
              new Place.Backups(),
              new Place.Import(List.of(edited())));

      var app = OnScreen.call(() -> open(library));
      var nameless = places.stream().flatMap(place -> nameless(app, place).stream()).toList();

      assertEquals(List.of(), nameless);
    }
  }

  // An import with something in every group of its report.
  private Path edited() throws IOException {
    var guide = SampleLibrary.guide(folder);
    var text = Files.readString(guide).replace("The short pause in which", "A pause while");
    return Files.writeString(guide, text + "\n### Q3. What is ebb?\n\n**Answer:** TODO\n");
  }

  private static List<String> nameless(AppScene app, Place place) {
    OnScreen.run(() -> app.shell().go(place));
    return OnScreen.call(
        () ->
            app.scene().getRoot().lookupAll("*").stream()
                .filter(AccessibilityTest::takesFocus)
                .filter(node -> !isNamed(node))
                .map(node -> place + ": " + node)
                .toList());
  }

  // Scroll panes and bars speak through what they hold.
  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable()
        && node.isVisible()
        && !(node instanceof ScrollBar)
        && !(node instanceof ScrollPane && node.getAccessibleText() == null);
  }

  private static boolean isNamed(Node node) {
    var text =
        Optional.ofNullable(node.getAccessibleText())
            .orElse(node instanceof Labeled labeled ? labeled.getText() : "");
    return node.getAccessibleRole() != AccessibleRole.NODE && text != null && !text.isBlank();
  }

  private static AppScene open(Library library) {
    var services =
        new Services(
            library,
            Background.onThisThread(),
            SampleLibrary.CLOCK,
            Preferences.forNow(Theme.Choice.LIGHT),
            Motion.none(),
            NOBODY,
            _ -> {},
            _ -> {},
            () -> {});
    var app = new AppScene(services, 980, 760);
    Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
    stage.setScene(app.scene());
    stage.show();
    return app;
  }
}
