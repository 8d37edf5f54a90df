package app.guidebox.diagram.mermaid.graph;

import app.guidebox.diagram.model.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The author's classes and styles, and which element has which. */
final class StyleSheet {
  private static final String DEFAULT = "default";

  private final Map<String, Style> classes = new HashMap<>();
  private final Map<String, List<String>> classesOf = new HashMap<>();
  private final Map<String, Style> styleOf = new HashMap<>();
  private final Map<Integer, Style> edgeStyles = new HashMap<>();
  private Style edgeDefault = Style.NONE;

  void define(String className, Style style) {
    classes.merge(className, style, Style::with);
  }

  void assign(String id, String className) {
    classesOf.computeIfAbsent(id, key -> new ArrayList<>()).add(className);
  }

  void style(String id, Style style) {
    styleOf.merge(id, style, Style::with);
  }

  void styleEdge(int index, Style style) {
    edgeStyles.merge(index, style, Style::with);
  }

  void styleEdges(Style style) {
    edgeDefault = edgeDefault.with(style);
  }

  /** The highest number of an edge that was given a style; -1 if none was. */
  int lastStyledEdge() {
    return edgeStyles.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
  }

  /** What a node looks like: the default class, then its classes, then its own style. */
  Style ofNode(String id) {
    return classes.getOrDefault(DEFAULT, Style.NONE).with(ofGroup(id));
  }

  /** What a group looks like; the default class is for nodes only. */
  Style ofGroup(String id) {
    Style style = Style.NONE;
    for (String className : classesOf.getOrDefault(id, List.of())) {
      style = style.with(classes.getOrDefault(className, Style.NONE));
    }
    return style.with(styleOf.getOrDefault(id, Style.NONE));
  }

  /** What an edge looks like. */
  Style ofEdge(int index, String id) {
    return edgeDefault.with(ofGroup(id)).with(edgeStyles.getOrDefault(index, Style.NONE));
  }
}
