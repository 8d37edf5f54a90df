package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.model.Area;
import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out a drawing made of characters as its author arranged it: cells become px, drift is
 * mended, and columns and rows grow where a text, an arrow or a margin needs it.
 */
final class DrawingLayout {
  private final Lettering lettering;

  DrawingLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  Picture picture(BoxArt art) {
    if (!art.understood()) {
      return new SourceLayout(lettering).picture(art.title(), art.source());
    }
    var arrangement = new Arrangement(art);
    var texts = texts(art);
    var columns = new DrawingScale(columns(art));
    var rows = new DrawingScale(rows(art, arrangement));
    var needs = new DrawingNeeds(art, arrangement, texts, new TableLayout(lettering));
    columns.stretch(needs.across());
    columns.stretch(needs.evenAcross(columns));
    rows.stretch(needs.down());
    List<Shape> shapes =
        new DrawingPainter(
                art,
                lettering,
                texts,
                frames(art, arrangement, texts, columns, rows),
                columns,
                rows)
            .shapes();
    return new DrawingFraming(lettering).picture(art, shapes);
  }

  private Map<String, DrawingText> texts(BoxArt art) {
    var texts = new LinkedHashMap<String, DrawingText>();
    for (BoxArt.Node node : art.nodes()) {
      texts.put(
          node.id(),
          node.look() == BoxArt.Look.TEXT
              ? DrawingText.ofNote(lettering, node.lines(), node.verbatim())
              : DrawingText.ofBox(lettering, node.lines(), node.verbatim()));
    }
    art.groups()
        .forEach(group -> texts.put(group.id(), DrawingText.ofTitle(lettering, group.title())));
    art.notes()
        .forEach(
            note ->
                texts.put(note.id(), DrawingText.ofNote(lettering, note.lines(), note.verbatim())));
    return texts;
  }

  private static double[] columns(BoxArt art) {
    double[] widths = new double[right(art) + 2];
    Arrays.fill(widths, DrawingStyle.CELL);
    return widths;
  }

  private static int right(BoxArt art) {
    int right = 0;
    for (Area area : areas(art)) {
      right = Math.max(right, area.right());
    }
    for (BoxArt.Edge edge : art.edges()) {
      for (BoxArt.Spot spot : edge.path()) {
        right = Math.max(right, spot.column());
      }
    }
    return right;
  }

  /** Where everything stands that has text or an outline. */
  static List<Area> areas(BoxArt art) {
    var areas = new ArrayList<Area>();
    art.nodes().forEach(node -> areas.add(node.area()));
    art.groups()
        .forEach(
            group -> {
              areas.add(group.area());
              areas.add(group.titleArea());
            });
    art.notes().forEach(note -> areas.add(note.area()));
    art.tables().forEach(table -> areas.add(table.area()));
    art.edges().forEach(edge -> edge.labels().forEach(label -> areas.add(label.area())));
    return areas;
  }

  private static double[] rows(BoxArt art, Arrangement arrangement) {
    int last = areas(art).stream().mapToInt(Area::bottom).max().orElse(0);
    double[] heights = new double[last + 2];
    boolean chain = art.form() == BoxArt.Form.CHAIN;
    Arrays.fill(heights, chain ? DrawingStyle.CHAIN_GAP_ROW : DrawingStyle.EMPTY_ROW);
    for (Area area : arrangement.areas().values()) {
      heights[area.top()] = DrawingStyle.BORDER_ROW;
      heights[area.bottom()] = DrawingStyle.BORDER_ROW;
    }
    for (BoxArt.Node node : art.nodes()) {
      boolean boxed = node.look() != BoxArt.Look.TEXT;
      for (int row = node.area().top(); row <= node.area().bottom(); row++) {
        boolean border = boxed && (row == node.area().top() || row == node.area().bottom());
        if (!border) {
          heights[row] = chain ? DrawingStyle.CHAIN_ROW : DrawingStyle.TEXT_ROW;
        }
      }
    }
    art.notes().forEach(note -> textRows(heights, note.area()));
    art.groups()
        .forEach(
            group -> {
              if (group.titleArea().top() != group.area().top()) {
                textRows(heights, group.titleArea());
              }
            });
    art.edges().forEach(edge -> edge.labels().forEach(label -> textRows(heights, label.area())));
    return heights;
  }

  private static void textRows(double[] heights, Area area) {
    for (int row = area.top(); row <= area.bottom(); row++) {
      heights[row] = Math.max(heights[row], DrawingStyle.TEXT_ROW);
    }
  }

  /** The rectangle of each node, group and table. */
  private static Map<String, Rect> frames(
      BoxArt art,
      Arrangement arrangement,
      Map<String, DrawingText> texts,
      DrawingScale columns,
      DrawingScale rows) {
    var frames = new LinkedHashMap<String, Rect>();
    arrangement
        .areas()
        .forEach(
            (id, area) -> {
              double x = columns.middle(area.left());
              double y = rows.middle(area.top());
              frames.put(
                  id,
                  new Rect(x, y, columns.middle(area.right()) - x, rows.middle(area.bottom()) - y));
            });
    for (BoxArt.Node node : art.nodes()) {
      DrawingText text = texts.get(node.id());
      if (node.look() == BoxArt.Look.TEXT && text != null) {
        boolean chain = art.form() == BoxArt.Form.CHAIN;
        double x = columns.start(node.area().left());
        double middle = (rows.start(node.area().top()) + rows.start(node.area().bottom() + 1)) / 2;
        double padX = chain ? DrawingStyle.PAD_X : 4;
        double padY = chain ? DrawingStyle.CHAIN_PAD_Y : 0;
        double height = text.height() + 2 * padY;
        double width = text.width() + 2 * padX;
        frames.put(node.id(), new Rect(chain ? x : x - padX, middle - height / 2, width, height));
      }
    }
    return frames;
  }
}
