package app.guidebox.ui.backups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.guidebox.study.Library;
import app.guidebox.study.Rescue;
import app.guidebox.ui.Background;
import app.guidebox.ui.SampleLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsViewModelTest {
  @TempDir Path folder;
  private final List<Path> restored = new ArrayList<>();
  private Library library;
  private BackupsViewModel model;

  @BeforeEach
  void backUp() throws IOException {
    library = SampleLibrary.withTwoCards(folder);
    var rescue = new Rescue(library.file(), SampleLibrary.CLOCK);
    model = new BackupsViewModel(library, rescue, Background.onThisThread(), restored::add);
    model.load();
    model.backUp();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void copyTellsWhatIsInIt() {
    var copy = model.copiesProperty().get().backups().getFirst();

    assertEquals(2, copy.cards());
    assertEquals(0, copy.reviews());
  }

  @Test
  void nothingIsRestoredUnlessTheLearnerSaysSo() {
    model.choose(model.copiesProperty().get().backups().getFirst());

    model.keep();
    model.restore();

    assertEquals(List.of(), restored);
  }

  @Test
  void chosenCopyIsRestoredOnce() {
    var copy = model.copiesProperty().get().backups().getFirst();
    model.choose(copy);

    model.restore();
    model.restore();

    assertEquals(List.of(copy.file()), restored);
    assertFalse(model.asking().get());
  }
}
