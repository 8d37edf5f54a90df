package app.guidebox.diagram.picture;

/** What a shape is to the reader; a {@link Palette} knows what it looks like. */
public enum Role {
  /** The ground that everything lies on. */
  CANVAS,
  /** Something that edges lead to. */
  NODE,
  /** The frame around nodes. */
  GROUP,
  /** A connecting line, its heads and its text. */
  EDGE,
  /** The line down from the head of a lane. */
  LANE,
  /** A stretch of a lane in which it is busy. */
  ACTIVATION,
  /** A remark beside the matter. */
  NOTE,
  /** A frame around steps. */
  FRAME,
  /** A band behind lanes. */
  BAND,
  /** The diagram's title. */
  TITLE,
  /** Text or a line of lesser weight, such as a grid. */
  FAINT,
  /** The first to fifth of several things told apart by colour. */
  SERIES_1,
  SERIES_2,
  SERIES_3,
  SERIES_4,
  SERIES_5
}
