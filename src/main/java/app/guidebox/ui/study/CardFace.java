package app.guidebox.ui.study;

import app.guidebox.ui.BoxNames;
import app.guidebox.ui.Messages;
import app.guidebox.ui.markdown.MarkdownView;
import app.guidebox.ui.study.StudyState.Side;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The card itself: where it comes from, its question and, once turned over, its answer. */
public final class CardFace extends ScrollPane {
  private final FaceContext context;
  private final Label path = new Label();
  private final Label box = new Label();
  private final MarkdownView front;
  private final MarkdownView back;
  private final Separator rule = new Separator();
  private final Region above = new Region();
  private final Region below = new Region();
  private final VBox face = new VBox();

  /** An empty card that draws images and diagrams through the context. */
  public CardFace(FaceContext context) {
    this.context = context;
    this.front = new MarkdownView(context.markdown());
    this.back = new MarkdownView(context.markdown());
    layOut();
  }

  void show(Face shown, Side side) {
    var question = shown.question();
    var source = question.card().content().source();
    context.show(shown.images());
    path.setText(String.join("  ›  ", source.headingPath()));
    box.setText(BoxNames.of(question.isNew() ? 0 : question.box()));
    front.show(shown.front());
    boolean answered = side == Side.BACK;
    if (answered) {
      back.show(shown.back());
    }
    Stream.of(rule, back).forEach(part -> setShown(part, answered));
    // A question by itself stands in the middle of its card.
    Stream.of(above, below).forEach(part -> setShown(part, !answered));
    face.getStyleClass().removeAll("front", "back");
    face.getStyleClass().add(answered ? "back" : "front");
    setAccessibleText(Messages.text(answered ? "card.back" : "card.front"));
    setVvalue(0);
  }

  private static void setShown(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private void layOut() {
    path.getStyleClass().add("card-path");
    path.setMinWidth(0);
    box.getStyleClass().addAll("chip", "box-chip");
    box.setMinWidth(USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(12, path, gap, box);
    head.setAlignment(Pos.CENTER_LEFT);
    front.getStyleClass().add("card-front");
    back.getStyleClass().add("card-back");
    face.getStyleClass().add("card-face");
    VBox.setVgrow(above, Priority.ALWAYS);
    VBox.setVgrow(below, Priority.ALWAYS);
    face.getChildren().addAll(head, above, front, rule, back, below);
    var desk = new StackPane(face);
    desk.getStyleClass().add("card-desk");
    setContent(desk);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("screen-scroll", "card-scroll");
    setId("card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
  }
}
