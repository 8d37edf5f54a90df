package app.guidebox.diagram.model;

import java.util.List;

/**
 * What the bits of a message mean.
 *
 * @param bitsPerRow how many bits the author wants in a row
 * @param showBits whether bits are numbered
 * @param descending whether a row's lowest bit stands on the right
 */
public record Packet(
    String title, int bitsPerRow, boolean showBits, boolean descending, List<Field> fields)
    implements Chart {
  /**
   * A stretch of bits.
   *
   * @param start its first bit, counted from 0
   * @param end its last bit
   */
  public record Field(String id, Label label, int start, int end, int line) {}

  public Packet {
    fields = List.copyOf(fields);
  }

  @Override
  public String type() {
    return "packet";
  }
}
