package app.guidebox.ui.markdown;

import app.guidebox.guide.Inline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lays running text flat: pieces in reading order, each with every style that it stands in. */
final class InlinePieces {
  /** The character that stands for an image in plain text. */
  static final char IMAGE_PLACE = '\uFFFC';

  private final List<Piece> pieces = new ArrayList<>();

  private InlinePieces() {}

  static List<Piece> of(List<Inline> content) {
    var flat = new InlinePieces();
    flat.add(content, EnumSet.noneOf(Inline.Style.class), "");
    return List.copyOf(flat.pieces);
  }

  private void add(List<Inline> content, Set<Inline.Style> styles, String link) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text(String text) -> pieces.add(new Words(text, styles, false, link));
        case Inline.Code(String text) -> pieces.add(new Words(text, styles, true, link));
        case Inline.Break() -> pieces.add(new Words("\n", styles, false, ""));
        case Inline.Image(String target, String alt) -> pieces.add(new Picture(target, alt));
        case Inline.Link(String target, List<Inline> inner) -> add(inner, styles, target);
        case Inline.Styled(Inline.Style style, List<Inline> inner) -> {
          var both = EnumSet.of(style);
          both.addAll(styles);
          add(inner, both, link);
        }
      }
    }
  }

  /** A part of a line. */
  sealed interface Piece {
    String plainText();
  }

  /**
   * Characters of one look.
   *
   * @param link the address they lead to; empty if they are no link
   */
  record Words(String text, Set<Inline.Style> styles, boolean code, String link) implements Piece {
    @Override
    public String plainText() {
      return text;
    }
  }

  /** An image within the line. */
  record Picture(String target, String alt) implements Piece {
    @Override
    public String plainText() {
      return String.valueOf(IMAGE_PLACE);
    }
  }
}
