package app.guidebox.ui.study;

import app.guidebox.guide.Block;
import app.guidebox.ui.BoxNames;
import app.guidebox.ui.Caption;
import app.guidebox.ui.Chips;
import app.guidebox.ui.Messages;
import app.guidebox.ui.markdown.MarkdownView;
import app.guidebox.ui.study.StudyState.Asking;
import app.guidebox.ui.study.StudyState.Side;
import java.util.List;
import java.util.function.IntConsumer;
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
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card itself: where it comes from, its question and, once turned over, its answer. */
public final class CardFace extends ScrollPane {
  /** A question of one line up to this long stands in the middle of its card. */
  private static final int SHORT = 90;

  private final FaceContext context;
  private final Label path = new Label();
  private final HBox chips = new HBox(6);
  private final MarkdownView front;
  private final MarkdownView back;
  private final OptionRows options;
  private final VBox extras = new VBox(16);
  private final Separator rule = new Separator();
  private final Region above = new Region();
  private final Region below = new Region();
  private final Paper face = new Paper();
  private IntConsumer picked = _ -> {};

  /** An empty card that draws images and diagrams through the context. */
  public CardFace(FaceContext context) {
    this.context = context;
    this.front = new MarkdownView(context.markdown());
    this.back = new MarkdownView(context.markdown());
    this.options = new OptionRows(context.markdown(), option -> picked.accept(option));
    layOut();
  }

  /** Tells which option is clicked, counted from 0. */
  void setOnPicked(IntConsumer listener) {
    picked = listener;
  }

  void show(Asking asking) {
    var shown = asking.face();
    boolean answered = asking.side() == Side.BACK;
    context.show(shown.images());
    path.setText(Caption.path(shown.question().card().content().source().headingPath()));
    showChips(shown);
    front.show(shown.front());
    options.show(asking);
    if (answered) {
      back.show(shown.back());
      showExtras(shown);
    }
    boolean hasBack = !shown.back().isEmpty();
    Stream.of(rule, back).forEach(part -> setShown(part, answered && hasBack));
    setShown(extras, answered && !extras.getChildren().isEmpty());
    // A question by itself stands in the middle of its card.
    Stream.of(above, below).forEach(part -> setShown(part, !answered));
    face.getStyleClass().removeAll("front", "back", "short");
    face.getStyleClass().add(answered ? "back" : "front");
    if (!answered && isShort(shown)) {
      face.getStyleClass().add("short");
    }
    setAccessibleText(Messages.text(answered ? "card.back" : "card.front"));
    setVvalue(0);
  }

  private static boolean isShort(Face shown) {
    var text = shown.question().card().content().front().strip();
    return shown.offers().isEmpty()
        && text.length() <= SHORT
        && shown.front().size() == 1
        && shown.front().getFirst() instanceof Block.Paragraph;
  }

  private void showChips(Face shown) {
    var question = shown.question();
    chips.getChildren().setAll(Chips.ofMarks(shown.details()));
    chips
        .getChildren()
        .add(Chips.of(BoxNames.of(question.isNew() ? 0 : question.box()), "box-chip"));
  }

  private void showExtras(Face shown) {
    extras.getChildren().clear();
    if (!shown.former().isEmpty()) {
      extras.getChildren().add(extra("card.extra.former", Feather.EDIT_3, shown.former()));
    }
    if (!shown.note().isEmpty()) {
      extras.getChildren().add(extra("card.extra.note", Feather.FEATHER, shown.note()));
    }
  }

  private Node extra(String key, Ikon icon, List<Block> blocks) {
    var title = new Label(Messages.text(key), new FontIcon(icon));
    title.getStyleClass().add("extra-title");
    var text = new MarkdownView(context.markdown());
    text.show(blocks);
    var box = new VBox(8, title, text);
    box.getStyleClass().addAll("card-extra", key.substring("card.".length()).replace('.', '-'));
    return box;
  }

  private static void setShown(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  /** The card's paper: as high as its text, and never so low that it looks empty. */
  private static final class Paper extends VBox {
    private static final double SHARE = 0.72;
    private static final double LOWEST = 300;
    private static final double HIGHEST = 460;

    private double least = LOWEST;

    void fill(double height) {
      least = Math.clamp(height * SHARE, LOWEST, HIGHEST);
      requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
      return Math.max(least, super.computeMinHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.max(least, super.computePrefHeight(width));
    }
  }

  private void layOut() {
    path.getStyleClass().add("card-path");
    path.setMinWidth(0);
    chips.setMinWidth(USE_PREF_SIZE);
    chips.setAlignment(Pos.CENTER_RIGHT);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(12, path, gap, chips);
    head.setAlignment(Pos.CENTER_LEFT);
    front.getStyleClass().add("card-front");
    back.getStyleClass().add("card-back");
    face.getStyleClass().add("card-face");
    VBox.setVgrow(above, Priority.ALWAYS);
    VBox.setVgrow(below, Priority.ALWAYS);
    face.getChildren().addAll(head, above, front, options, rule, back, extras, below);
    face.setMaxHeight(USE_PREF_SIZE);
    viewportBoundsProperty().subscribe(bounds -> face.fill(bounds.getHeight()));
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
