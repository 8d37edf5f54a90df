package app.guidebox.ui.imports;

import app.guidebox.ui.markdown.MarkdownContext;
import app.guidebox.ui.markdown.MarkdownView;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card of a guide that is not imported yet, with both of its sides. */
final class CardPreview extends ScrollPane {
  private final MarkdownContext context;
  private final MarkdownView front;
  private final MarkdownView back;
  private final VBox options = new VBox();
  private Map<String, byte[]> images = Map.of();

  /** Shows nothing yet; draws diagrams and decodes images as the context does. */
  CardPreview(MarkdownContext given) {
    context =
        new MarkdownContext(
            target -> Optional.ofNullable(images.get(target)),
            given.decoded(),
            given.diagrams(),
            given.links());
    front = new MarkdownView(context);
    back = new MarkdownView(context);
    front.getStyleClass().add("card-front");
    options.getStyleClass().add("previewed-options");
    var face = new VBox(front, options, new Separator(), back);
    face.getStyleClass().addAll("card-face", "back");
    face.setMaxHeight(USE_PREF_SIZE);
    setContent(face);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("screen-scroll", "previewed-card");
    setVisible(false);
  }

  void show(CardSides sides) {
    images = sides.images();
    front.show(sides.front());
    options.getChildren().setAll(sides.options().stream().map(this::row).toList());
    options.setManaged(!sides.options().isEmpty());
    back.show(sides.back());
    setVvalue(0);
    setVisible(true);
  }

  private HBox row(CardSides.Choice option) {
    var icon = new FontIcon(option.correct() ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
    icon.getStyleClass().add(option.correct() ? "right-option" : "other-option");
    var text = new MarkdownView(context);
    text.show(option.text());
    HBox.setHgrow(text, Priority.ALWAYS);
    return new HBox(10, icon, text);
  }
}
