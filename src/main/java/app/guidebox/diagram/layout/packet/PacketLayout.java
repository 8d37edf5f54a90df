package app.guidebox.diagram.layout.packet;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Packet;
import app.guidebox.diagram.model.Packet.Field;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Lays a packet out in rows of bits, as the standards of the Internet draw them: narrow fields have
 * their names written downwards, and a field over several whole rows is one box.
 */
public final class PacketLayout {
  private static final double BIT = 30;
  private static final double PAD = 8;
  private static final double ROW = 44;
  private static final double GAP = 6;
  private static final double NUMBER = 12;
  private static final double NUMBER_ROW = 18;

  /** A field over more whole rows than this is drawn no higher. */
  private static final int MOST_ROWS = 3;

  private final Lettering lettering;
  private final List<Shape> shapes = new ArrayList<>();

  /** Texts are set with that lettering. */
  public PacketLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** What a field takes of one row, or of several whole ones. */
  private record Piece(Field field, int start, int end) {
    int bits() {
      return end - start + 1;
    }
  }

  /** The packet for a column of that width, in px; rows are halved until they fit. */
  public Picture picture(Packet packet, double maxWidth) {
    int bits = packet.bitsPerRow();
    while (bits % 2 == 0 && bits > 8 && bits * BIT + 2 * Framing.MARGIN > maxWidth) {
      bits /= 2;
    }
    double y = 0;
    for (List<Piece> row : rows(packet.fields(), bits)) {
      y += row(packet, row, bits, y) + GAP;
    }
    var names = new LinkedHashMap<String, String>();
    for (Field field : packet.fields()) {
      String places =
          field.start() == field.end()
              ? "bit " + field.start()
              : "bits " + field.start() + " to " + field.end();
      names.put(field.id(), Framing.oneLine(field.label(), "") + ", " + places);
    }
    String words = "A packet of " + Framing.count(packet.fields().size(), "field");
    return new Framing(lettering)
        .picture(packet.title(), words, shapes, List.copyOf(names.keySet()), names, List.of());
  }

  private static List<List<Piece>> rows(List<Field> fields, int bits) {
    var rows = new ArrayList<List<Piece>>();
    int open = -1;
    for (Field field : fields) {
      for (int at = field.start(); at <= field.end(); ) {
        boolean whole = at % bits == 0 && field.end() - at + 1 >= bits;
        int end =
            whole
                ? at + (field.end() - at + 1) / bits * bits - 1
                : Math.min(field.end(), (at / bits + 1) * bits - 1);
        int row = at / bits;
        if (row != open) {
          rows.add(new ArrayList<>());
          open = row;
        }
        rows.getLast().add(new Piece(field, at, end));
        at = end + 1;
      }
    }
    return rows;
  }

  /** Draws a row and gives its height. */
  private double row(Packet packet, List<Piece> row, int bits, double top) {
    double numbers = packet.showBits() ? NUMBER_ROW : 0;
    double height = ROW;
    for (Piece piece : row) {
      int whole = piece.bits() / bits;
      height =
          Math.max(height, text(piece, bits).height() + 2 * PAD)
              + (whole > 1 ? (Math.min(whole, MOST_ROWS) - 1) * (ROW + GAP) : 0);
    }
    for (Piece piece : row) {
      double width = Math.min(piece.bits(), bits) * BIT;
      int column = piece.start() % bits;
      double x = packet.descending() ? bits * BIT - column * BIT - width : column * BIT;
      var frame = new Rect(x + 1, top + numbers, width - 2, height);
      shapes.add(
          new Shape.Box(
              piece.field.id(),
              frame,
              Pen.rounded(frame, Measures.RADIUS / 2),
              Role.NODE,
              Tint.NONE,
              Stroke.THIN));
      shapes.addAll(text(piece, bits).centered(frame, piece.field.id(), Role.NODE, Tint.NONE));
      if (packet.showBits()) {
        numbers(packet, piece, new Rect(x, top, width, NUMBER_ROW));
      }
    }
    return height + numbers;
  }

  private TextBlock text(Piece piece, int bits) {
    double room = Math.min(piece.bits(), bits) * BIT - 2 - 2 * PAD;
    return lettering.set(piece.field.label(), Measures.SMALL_TEXT, Weight.PLAIN, room);
  }

  private void numbers(Packet packet, Piece piece, Rect room) {
    TextBlock start = number(piece.start());
    TextBlock end = number(piece.end());
    if (piece.bits() == 1) {
      add(start, room, Align.CENTER, piece);
      return;
    }
    if (start.width() + end.width() + 6 > room.w()) {
      return;
    }
    Rect inner = room.grown(-2, 0);
    add(start, inner, packet.descending() ? Align.RIGHT : Align.LEFT, piece);
    add(end, inner, packet.descending() ? Align.LEFT : Align.RIGHT, piece);
  }

  private void add(TextBlock number, Rect room, Align align, Piece piece) {
    String of = piece.field.id() + ".bits";
    shapes.addAll(number.in(room, align, of, Role.FAINT, Tint.NONE));
  }

  private TextBlock number(int bit) {
    return lettering.set(Label.of(Integer.toString(bit)), NUMBER, Weight.PLAIN, Double.MAX_VALUE);
  }
}
