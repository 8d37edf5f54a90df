package app.guidebox.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a page shows in place of its content: it is empty, loading, done or has failed. */
public final class Notice extends VBox {
  private final List<? extends Node> buttons;

  private Notice(Node picture, String title, String sentence, List<? extends Node> buttons) {
    this.buttons = List.copyOf(buttons);
    var heading = new Label(title);
    heading.getStyleClass().add("notice-title");
    LineBreaking.wrap(heading);
    var text = new Label(sentence);
    text.getStyleClass().add("notice-text");
    LineBreaking.wrap(text);
    var row = new FlowPane(12, 12);
    row.setAlignment(Pos.CENTER);
    row.getChildren().addAll(buttons);
    getStyleClass().add("notice");
    getChildren().addAll(new StackPane(picture), heading);
    if (!sentence.isEmpty()) {
      getChildren().add(text);
    }
    if (!buttons.isEmpty()) {
      getChildren().add(row);
    }
  }

  /** A notice with an icon, what is the matter, and what to do next. */
  public static Notice of(Ikon icon, String title, String sentence, Node... buttons) {
    var badge = new StackPane(new FontIcon(icon));
    badge.getStyleClass().add("notice-badge");
    return new Notice(badge, title, sentence, List.of(buttons));
  }

  /** Gives the focus to its first button, so that Enter does what it offers. */
  @Override
  public void requestFocus() {
    buttons.stream().findFirst().ifPresentOrElse(Node::requestFocus, super::requestFocus);
  }

  /** The notice that something went wrong. */
  public static Notice failure(String sentence, Node... buttons) {
    var notice = of(Feather.ALERT_TRIANGLE, Messages.text("notice.failed"), sentence, buttons);
    notice.getStyleClass().add("failure");
    return notice;
  }

  /** The notice that something is still being loaded. */
  public static Notice loading(String title) {
    var indicator = new ProgressIndicator();
    indicator.setAccessibleText(title);
    return new Notice(indicator, title, "", List.of());
  }
}
