package app.guidebox.diagram.layout.kanban;

import app.guidebox.diagram.layout.page.FlowFraming;
import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.FlowGraph.Group;
import app.guidebox.diagram.model.FlowGraph.Node;
import app.guidebox.diagram.model.FlowGraph.Row;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Segment;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays a board out: columns of one width with their cards below each other. */
public final class KanbanLayout {
  private static final double COLUMN = 210;
  private static final double COLUMN_GAP = 14;
  private static final double PAD = 12;
  private static final double CARD_GAP = 10;

  /** How wide the stripe is that shows a card's priority. */
  private static final double STRIPE = 5;

  private final Lettering lettering;
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, List<Node>> cards = new HashMap<>();

  /** Texts are set with that lettering. */
  public KanbanLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** A card with its texts set. */
  private record Card(Node node, TextBlock text, TextBlock details) {
    double height() {
      return text.height() + details.height() + 2 * PAD;
    }
  }

  /** The board for a column of that width, in px; it breaks into rows where it is too wide. */
  public Picture picture(FlowGraph board, double maxWidth) {
    for (Node card : board.nodes()) {
      cards.computeIfAbsent(card.parent(), _ -> new ArrayList<>()).add(card);
    }
    double room = maxWidth - 2 * Framing.MARGIN;
    int count = Math.max(1, board.groups().size());
    int most = (int) Math.clamp((room + COLUMN_GAP) / (COLUMN + COLUMN_GAP), 1, 12);
    int rows = (count + most - 1) / most;
    int perRow = (count + rows - 1) / rows;
    double y = 0;
    for (int from = 0; from < board.groups().size(); from += perRow) {
      int end = Math.min(board.groups().size(), from + perRow);
      y += row(board.groups().subList(from, end), from, y) + COLUMN_GAP;
    }
    return Framing.padded(new FlowFraming(lettering).picture(board, shapes));
  }

  /** Draws columns beside each other, all as high as the highest, and gives their height. */
  private double row(List<Group> columns, int first, double top) {
    double heads = 0;
    double highest = 0;
    for (Group column : columns) {
      heads = Math.max(heads, title(column).height());
      double height = 0;
      for (Card card : cards(column)) {
        height += card.height() + CARD_GAP;
      }
      highest = Math.max(highest, height);
    }
    double height = PAD + heads + PAD + Math.max(highest, CARD_GAP);
    double x = 0;
    for (int i = 0; i < columns.size(); i++) {
      column(columns.get(i), first + i, new Rect(x, top, COLUMN, height), heads);
      x += COLUMN + COLUMN_GAP;
    }
    return height;
  }

  private TextBlock title(Group column) {
    return lettering.set(column.label(), Measures.SMALL_TEXT, Weight.STRONG, COLUMN - 2 * PAD);
  }

  private List<Card> cards(Group column) {
    return cards.getOrDefault(column.id(), List.of()).stream().map(this::card).toList();
  }

  private Card card(Node node) {
    double width = COLUMN - 2 * CARD_GAP - 2 * PAD - STRIPE;
    var details = new ArrayList<Label.Line>();
    if (!node.compartments().isEmpty()) {
      for (Row row : node.compartments().getFirst().rows()) {
        details.addAll(
            Label.of(row.cells().getFirst().text() + ": " + row.cells().getLast().text()).lines());
      }
    }
    return new Card(
        node,
        lettering.set(node.label(), Measures.SMALL_TEXT, Weight.PLAIN, width),
        lettering.set(new Label(details), 12, Weight.PLAIN, width));
  }

  private void column(Group column, int hue, Rect frame, double heads) {
    Tint tint = Series.wash(hue);
    shapes.add(
        new Shape.Box(
            column.id(),
            frame,
            Pen.rounded(frame, Measures.RADIUS),
            Role.GROUP,
            tint,
            Stroke.THIN));
    shapes.addAll(title(column).in(frame.grown(-PAD), Align.LEFT, column.id(), Role.GROUP, tint));
    double y = frame.y() + PAD + heads + PAD;
    for (Card card : cards(column)) {
      draw(card, new Rect(frame.x() + CARD_GAP, y, frame.w() - 2 * CARD_GAP, card.height()));
      y += card.height() + CARD_GAP;
    }
  }

  private void draw(Card card, Rect frame) {
    String id = card.node.id();
    shapes.add(
        new Shape.Box(
            id,
            frame,
            Pen.rounded(frame, Measures.RADIUS),
            Role.NODE,
            new Tint(Tint.Strength.GREY, 0),
            Stroke.THIN));
    stripe(card, frame);
    var room =
        new Rect(frame.x() + PAD + STRIPE, frame.y() + PAD, card.text.width(), card.text.height());
    shapes.addAll(card.text.in(room, Align.LEFT, id, Role.NODE, Tint.NONE));
    var below = new Rect(room.x(), room.bottom(), card.details.width(), card.details.height());
    shapes.addAll(card.details.in(below, Align.LEFT, id, Role.FAINT, Tint.NONE));
  }

  private void stripe(Card card, Rect frame) {
    Role role = role(card.node);
    if (role == Role.NODE) {
      return;
    }
    List<Segment> outline =
        Pen.rounded(new Rect(frame.x() + 4, frame.y() + 6, STRIPE, frame.h() - 12), STRIPE / 2);
    shapes.add(
        new Shape.Mark(card.node.id(), outline, Shape.Filling.SOLID, role, Tint.NONE, Stroke.THIN));
  }

  private static Role role(Node card) {
    if (card.compartments().isEmpty()) {
      return Role.NODE;
    }
    for (Row row : card.compartments().getFirst().rows()) {
      if (row.cells().getFirst().text().equals("priority")) {
        return switch (row.cells().getLast().text().toLowerCase(Locale.ROOT)) {
          case "very high" -> Role.SERIES_5;
          case "high" -> Role.SERIES_2;
          case "low" -> Role.SERIES_3;
          case "very low" -> Role.SERIES_1;
          default -> Role.NODE;
        };
      }
    }
    return Role.NODE;
  }
}
