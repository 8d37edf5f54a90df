package app.guidebox.diagram.model;

/** Where a graph's edges lead to. */
public enum Direction {
  DOWN("TD"),
  UP("BT"),
  RIGHT("LR"),
  LEFT("RL");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  /** Mermaid's two letters for it. */
  public String code() {
    return code;
  }

  /** Whether edges lead to the right or to the left. */
  public boolean horizontal() {
    return this == RIGHT || this == LEFT;
  }
}
