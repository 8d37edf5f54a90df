package app.guidebox.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of a page: a heading, and below it whatever the page shows just now. */
public final class Page extends ScrollPane {
  private final StackPane body = new StackPane();

  /** A page with that heading and nothing in it yet. */
  public Page(Node heading) {
    this(new VBox(heading));
  }

  /** A page without a heading of its own. */
  public Page() {
    this(new VBox());
  }

  private Page(VBox column) {
    column.getChildren().add(body);
    column.getStyleClass().add("screen-column");
    VBox.setVgrow(body, Priority.ALWAYS);
    var centred = new StackPane(column);
    centred.getStyleClass().add("screen");
    setContent(centred);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("screen-scroll");
  }

  /**
   * Shows how far loading is: that it goes on, why it failed and a way to try again, or the
   * content.
   *
   * @param loading what is being loaded, in the learner's words
   * @param reload tries again
   * @param content makes what is shown once it is there
   */
  public void show(LoadState state, String loading, Action reload, Supplier<Node> content) {
    switch (state) {
      case LoadState.Loading _ -> show(Notice.loading(loading));
      case LoadState.Failed(var sentence) ->
          show(Notice.failure(sentence, Buttons.labelled(reload)));
      case LoadState.Ready _ -> show(content.get());
    }
  }

  /** Shows this in place of what was shown. */
  public void show(Node content) {
    body.getChildren().setAll(content);
  }
}
