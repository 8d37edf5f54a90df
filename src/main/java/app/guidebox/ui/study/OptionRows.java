package app.guidebox.ui.study;

import app.guidebox.ui.Messages;
import app.guidebox.ui.markdown.MarkdownContext;
import app.guidebox.ui.markdown.MarkdownView;
import app.guidebox.ui.study.StudyState.Asking;
import app.guidebox.ui.study.StudyState.Side;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The options of a multiple-choice card: to be picked, and then right or wrong. */
final class OptionRows extends VBox {
  private final MarkdownContext context;
  private final IntConsumer picked;

  /**
   * @param picked is told which option was clicked, counted from 0
   */
  OptionRows(MarkdownContext context, IntConsumer picked) {
    this.context = context;
    this.picked = picked;
    getStyleClass().add("option-rows");
  }

  /** What became of an option once the card is turned over. */
  private enum Outcome {
    OPEN("option-open", "option.open"),
    PICKED("option-picked", "option.picked"),
    RIGHT("option-right", "option.right"),
    WRONG("option-wrong", "option.wrong"),
    MISSED("option-missed", "option.missed"),
    LEFT("option-left", "option.left");

    private final String styleClass;
    private final String key;

    Outcome(String styleClass, String key) {
      this.styleClass = styleClass;
      this.key = key;
    }
  }

  void show(Asking asking) {
    getChildren().clear();
    for (int option = 0; option < asking.face().offers().size(); option++) {
      getChildren().add(row(asking, option));
    }
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  /** The letter of an option, counted from 0. */
  static String letter(int option) {
    return String.valueOf((char) ('A' + option));
  }

  private HBox row(Asking asking, int option) {
    var offer = asking.face().offers().get(option);
    var outcome = outcome(asking, option);
    var letter = new Label(letter(option));
    letter.getStyleClass().add("option-letter");
    var text = new MarkdownView(context);
    text.show(offer.text());
    text.getStyleClass().add("option-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(letter, text);
    row.getStyleClass().addAll("option-row", outcome.styleClass);
    row.setAlignment(Pos.CENTER_LEFT);
    mark(row, outcome);
    row.setAccessibleRole(AccessibleRole.CHECK_BOX);
    row.setAccessibleText(Messages.text(outcome.key, letter(option)));
    row.setOnMouseClicked(_ -> picked.accept(option));
    return row;
  }

  private static Outcome outcome(Asking asking, int option) {
    boolean chosen = asking.picked().contains(option);
    if (asking.side() == Side.FRONT) {
      return chosen ? Outcome.PICKED : Outcome.OPEN;
    }
    if (asking.face().offers().get(option).correct()) {
      return chosen || asking.picked().isEmpty() ? Outcome.RIGHT : Outcome.MISSED;
    }
    return chosen ? Outcome.WRONG : Outcome.LEFT;
  }

  private static void mark(HBox row, Outcome outcome) {
    switch (outcome) {
      case RIGHT -> row.getChildren().add(icon(Feather.CHECK));
      case WRONG -> row.getChildren().add(icon(Feather.X));
      case MISSED -> {
        var words = new Label(Messages.text("option.missed.word"));
        words.getStyleClass().add("option-word");
        words.setMinWidth(USE_PREF_SIZE);
        row.getChildren().addAll(words, icon(Feather.CHECK));
      }
      case OPEN, PICKED, LEFT -> {}
    }
  }

  private static StackPane icon(Ikon icon) {
    var holder = new StackPane(new FontIcon(icon));
    holder.getStyleClass().add("option-mark");
    return holder;
  }
}
