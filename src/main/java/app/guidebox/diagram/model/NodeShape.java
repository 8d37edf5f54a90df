package app.guidebox.diagram.model;

import java.util.Locale;

/** A node's outline, named for what it looks like. */
public enum NodeShape {
  RECTANGLE,
  ROUNDED,
  STADIUM,
  SUBROUTINE,
  CYLINDER,
  CIRCLE,
  DOUBLE_CIRCLE,
  ELLIPSE,
  DIAMOND,
  HEXAGON,
  PARALLELOGRAM,
  PARALLELOGRAM_ALT,
  TRAPEZOID,
  TRAPEZOID_ALT,
  FLAG,
  /** A rectangle with its upper left corner cut off. */
  CARD,
  /** A rectangle with a vertical line near its left edge. */
  LINED_RECTANGLE,
  /** A rectangle with a horizontal line near its top edge. */
  DIVIDED_RECTANGLE,
  STACKED_RECTANGLE,
  /** A rectangle with a folded lower right corner. */
  TAGGED_RECTANGLE,
  /** A rectangle whose top edge rises to the right. */
  SLOPED_RECTANGLE,
  /** A rectangle whose left and right edges both bend to the left. */
  BOW_TIE_RECTANGLE,
  /** A rectangle with one line near its left edge and one near its top edge. */
  WINDOW_PANE,
  /** A sheet with a wavy lower edge. */
  DOCUMENT,
  LINED_DOCUMENT,
  STACKED_DOCUMENT,
  TAGGED_DOCUMENT,
  /** A sheet with wavy upper and lower edges. */
  PAPER_TAPE,
  /** A cylinder lying on its side. */
  HORIZONTAL_CYLINDER,
  LINED_CYLINDER,
  /** Straight on the left, round on the right. */
  DELAY,
  /** Pointed on the left, round on the right. */
  CURVED_TRAPEZOID,
  /** A rectangle with both upper corners cut off. */
  NOTCHED_PENTAGON,
  TRIANGLE,
  FLIPPED_TRIANGLE,
  /** Two triangles, tip to tip; shows no text inside. */
  HOURGLASS,
  LIGHTNING_BOLT,
  /** A thick bar across the flow; shows no text. */
  BAR,
  /** A small circle; shows no text. */
  SMALL_CIRCLE,
  /** A small filled disc; shows no text. */
  FILLED_CIRCLE,
  /** A small disc in a ring; shows no text. */
  FRAMED_CIRCLE,
  /** A circle with a cross in it; shows no text. */
  CROSSED_CIRCLE,
  /** A text with a curly brace on its left. */
  BRACE_LEFT,
  BRACE_RIGHT,
  BRACES,
  /** A remark: a sheet with a folded upper right corner. */
  NOTE,
  /** A text without outline. */
  TEXT,
  CLOUD,
  BANG,
  /** A box with a head and shoulders on it. */
  PERSON,
  /** A thick arrow around its text; {@code x} and {@code y} point both ways along an axis. */
  ARROW_RIGHT,
  ARROW_LEFT,
  ARROW_UP,
  ARROW_DOWN,
  ARROW_X,
  ARROW_Y,
  /** Open on the left and right: a rectangle of its top and bottom edges only. */
  DATA_STORE;

  /** The shape's name in JSON, such as {@code double-circle}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
