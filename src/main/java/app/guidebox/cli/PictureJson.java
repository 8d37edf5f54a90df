package app.guidebox.cli;

import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A picture's geometry as JSON: in px, with at most two decimals. */
final class PictureJson {
  private PictureJson() {}

  static Map<String, Object> of(Picture picture) {
    var boxes = new ArrayList<Object>();
    var bars = new ArrayList<Object>();
    var texts = new ArrayList<Object>();
    var paths = new ArrayList<Object>();
    for (Shape shape : picture.shapes()) {
      switch (shape) {
        case Shape.Box box ->
            (box.role() == Role.ACTIVATION ? bars : boxes).add(placed(box.of(), box.frame()));
        case Shape.Text text -> texts.add(text(text));
        case Shape.Line line -> paths.add(path(line));
        case Shape.Mark _ -> {}
      }
    }
    var json = new LinkedHashMap<String, Object>();
    json.put("width", picture.width());
    json.put("height", picture.height());
    json.put("boxes", boxes);
    if (!bars.isEmpty()) {
      json.put("activations", bars);
    }
    json.put("texts", texts);
    json.put("paths", paths);
    return json;
  }

  private static Map<String, Object> text(Shape.Text text) {
    var json = new LinkedHashMap<String, Object>();
    json.put("of", text.of());
    json.put("text", text.text());
    putFrame(text.frame(), json);
    return json;
  }

  private static Map<String, Object> placed(String of, Rect frame) {
    var json = new LinkedHashMap<String, Object>();
    json.put("of", of);
    putFrame(frame, json);
    return json;
  }

  private static void putFrame(Rect frame, Map<String, Object> json) {
    json.put("x", rounded(frame.x()));
    json.put("y", rounded(frame.y()));
    json.put("w", rounded(frame.w()));
    json.put("h", rounded(frame.h()));
  }

  private static Map<String, Object> path(Shape.Line line) {
    var json = new LinkedHashMap<String, Object>();
    json.put("of", line.of());
    json.put("points", line.points().stream().map(PictureJson::pair).toList());
    return json;
  }

  private static List<Double> pair(Point point) {
    return List.of(rounded(point.x()), rounded(point.y()));
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
