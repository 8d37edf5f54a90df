package app.guidebox.ui.markdown;

import app.guidebox.diagram.picture.Emoji;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Prose;
import app.guidebox.ui.markdown.InlinePieces.Picture;
import app.guidebox.ui.markdown.InlinePieces.Piece;
import app.guidebox.ui.markdown.InlinePieces.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/** Turns running text into a {@link Passage}. */
final class PassageMaker {
  private final MarkdownContext context;

  PassageMaker(MarkdownContext context) {
    this.context = context;
  }

  /** Running text in the look of a style class, such as {@code paragraph}. */
  Passage passage(Prose prose, String styleClass) {
    return passage(prose, InlinePieces.of(prose.content()), styleClass);
  }

  /** As {@link #passage(Prose, String)}, for a part of the text's pieces. */
  Passage passage(Object source, List<Piece> pieces, String styleClass) {
    var text = new StringBuilder();
    var nodes = new ArrayList<Node>();
    var backgrounds = new EnumMap<Passage.Layer, List<TextRange>>(Passage.Layer.class);
    for (var piece : pieces) {
      int start = text.length();
      text.append(piece.plainText());
      switch (piece) {
        case Picture picture -> nodes.add(ImageBlock.inLine(picture, context));
        case Words words -> {
          nodes.addAll(texts(words));
          addBackgrounds(words, new TextRange(start, text.length()), backgrounds);
        }
      }
    }
    var passage = new Passage(source, text.toString(), nodes, backgrounds);
    passage.getStyleClass().add(styleClass);
    return passage;
  }

  private static void addBackgrounds(
      Words words, TextRange range, Map<Passage.Layer, List<TextRange>> backgrounds) {
    if (words.styles().contains(Inline.Style.KEY)) {
      backgrounds.computeIfAbsent(Passage.Layer.KEY, _ -> new ArrayList<>()).add(range);
    } else if (words.code()) {
      backgrounds.computeIfAbsent(Passage.Layer.CODE, _ -> new ArrayList<>()).add(range);
    }
    if (words.styles().contains(Inline.Style.MARK)) {
      backgrounds.computeIfAbsent(Passage.Layer.MARK, _ -> new ArrayList<>()).add(range);
    }
  }

  private List<Text> texts(Words words) {
    return TextPieces.of(words.text()).stream().map(piece -> text(piece, words)).toList();
  }

  private Text text(String piece, Words words) {
    var node = new Text(piece);
    var classes = node.getStyleClass();
    words.styles().forEach(style -> classes.add(style.name().toLowerCase(Locale.ROOT)));
    if (words.code()) {
      classes.add("code");
    }
    if (Emoji.isOne(piece)) {
      classes.add("emoji");
    }
    if (TextPieces.isForeign(piece)) {
      classes.add("foreign");
    }
    if (TextPieces.isMark(piece)) {
      classes.add("steering-mark");
    }
    if (!words.link().isEmpty()) {
      makeLink(node, words);
    }
    return node;
  }

  private void makeLink(Text node, Words words) {
    node.getStyleClass().add("link");
    node.setAccessibleRole(AccessibleRole.HYPERLINK);
    node.setAccessibleText(words.text());
    node.setAccessibleHelp(words.link());
    node.setFocusTraversable(true);
    node.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            context.links().chosen(words.link(), node);
            event.consume();
          }
        });
    node.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            context.links().chosen(words.link(), node);
            event.consume();
          }
        });
  }
}
