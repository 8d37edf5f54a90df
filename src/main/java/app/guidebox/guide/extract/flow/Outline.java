package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import java.util.List;

/**
 * A guide as the extractors see it.
 *
 * @param guide the guide's file name
 * @param title what the guide calls itself
 * @param flows the page first, then what is folded, quoted or listed
 * @param lists every list, inner ones after their outer ones
 * @param tagged whether the guide says of itself that it holds flashcards
 */
public record Outline(
    String guide, String title, List<Flow> flows, List<PlacedList> lists, boolean tagged) {
  public Outline {
    flows = List.copyOf(flows);
    lists = List.copyOf(lists);
  }

  /** A list and the headings above it. */
  public record PlacedList(Block.ListBlock list, List<String> path) {}
}
