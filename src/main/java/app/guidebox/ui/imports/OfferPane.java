package app.guidebox.ui.imports;

import app.guidebox.study.OfferedAnswers;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A file that seems to answer a guide's questions, and whether the learner says so too. */
final class OfferPane extends HBox {
  private final CheckBox use = new CheckBox(Messages.text("import.offer.use"));

  /** A row with the offer in it; what is chosen is told to the model. */
  OfferPane(ImportViewModel model, OfferedAnswers offer) {
    super(16);
    var words =
        new Label(
            Messages.text(
                "import.offer", name(offer.answers()), name(offer.questions()), offer.matches()));
    LineBreaking.wrap(words);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    use.setId("use-answers");
    use.setMinWidth(USE_PREF_SIZE);
    use.setOnAction(
        _ ->
            model.wish(
                offer.questions(),
                wishes ->
                    wishes.withAnswers(
                        use.isSelected() ? Optional.of(offer.answers()) : Optional.empty())));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("panel");
    getChildren().addAll(words, use);
  }

  /** Shows whether the answers are used now. */
  void show(boolean taken) {
    use.setSelected(taken);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
