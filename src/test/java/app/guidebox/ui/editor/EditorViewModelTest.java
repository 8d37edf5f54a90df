package app.guidebox.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.deck.DeckId;
import app.guidebox.study.CardDetails;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.SampleLibrary;
import app.guidebox.ui.editor.EditorViewModel.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorViewModelTest {
  @TempDir Path folder;
  private Library library;
  private DeckId deck;

  @BeforeEach
  void open() throws IOException {
    library = SampleLibrary.withTwoCards(folder);
    deck = library.decks().getFirst().deck().id();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void savedWordingIsTheCardsAndTheGuidesIsKept() {
    var model = editing(first());

    model.frontProperty().set("Why two high tides?");
    model.save(() -> {});

    assertEquals("Why two high tides?", first().card().content().front());
    assertTrue(first().isReworded());
    assertFalse(model.changed().get());
  }

  @Test
  void guidesTextCanBeHadBack() {
    var model = editing(first());
    model.frontProperty().set("Why two high tides?");
    model.save(() -> {});

    model.followGuide();

    assertEquals("Why are there two high tides a day?", model.frontProperty().get());
    assertFalse(first().isReworded());
  }

  @Test
  void noteAndTagsAreSavedWithTheCard() {
    var model = editing(first());

    model.noteProperty().set("See the harbour.");
    model.tagsProperty().set("exam, moon");
    model.save(() -> {});

    assertEquals("See the harbour.", first().marks().note());
    assertEquals(List.of("exam", "moon"), first().marks().tags());
  }

  @Test
  void previewFollowsWhatIsTyped() {
    var model = editing(first());

    model.backProperty().set("One line.\n\nAnother.");

    assertEquals(2, model.previewProperty().get().back().size());
  }

  @Test
  void cardWithoutAQuestionIsRefusedInWords() {
    var model = editing(first());

    model.frontProperty().set(" ");
    model.save(() -> {});

    assertEquals("A card needs a question.", model.problemProperty().get());
    assertEquals("Why are there two high tides a day?", first().card().content().front());
  }

  @Test
  void leavingKeepsWhatWasTyped() {
    var model = editing(first());
    model.backProperty().set("Two bulges.");

    model.saveOnLeaving();

    assertEquals("Two bulges.", first().card().content().back());
  }

  @Test
  void newCardMakesRoomForAnother() {
    var model = new EditorViewModel(library, Background.onThisThread(), new Subject.New(deck));
    model.load();
    model.frontProperty().set("What is a neap tide?");
    model.backProperty().set("A small one.");

    model.save(() -> {});

    assertEquals("", model.frontProperty().get());
    assertEquals(3, library.cards(deck).size());
    assertTrue(library.cards(deck).getLast().marks().own());
  }

  @Test
  void newCardIsUndoneWithItsNoteAndTagsInOneStep() {
    var model = new EditorViewModel(library, Background.onThisThread(), new Subject.New(deck));
    model.load();
    model.frontProperty().set("What is a neap tide?");
    model.noteProperty().set("At half moon.");
    model.tagsProperty().set("exam moon");
    model.save(() -> {});
    var marks = library.cards(deck).getLast().marks();
    assertEquals("At half moon.", marks.note());
    assertEquals(List.of("exam", "moon"), marks.tags());

    library.undo();
    assertEquals(2, library.cards(deck).size());

    library.redo();
    assertEquals(marks, library.cards(deck).getLast().marks());
  }

  @Test
  void savedChangesOfACardAreUndoneInOneStep() {
    var before = first();
    var model = editing(before);
    model.backProperty().set("Two bulges.");
    model.noteProperty().set("See the harbour.");
    model.tagsProperty().set("exam");

    model.save(() -> {});
    library.undo();

    assertEquals(before, first());
  }

  private CardDetails first() {
    return library.cards(deck).getFirst();
  }

  private EditorViewModel editing(CardDetails card) {
    var model =
        new EditorViewModel(
            library, Background.onThisThread(), new Subject.Existing(card.card().id()));
    model.load();
    return model;
  }
}
