package app.guidebox.planted.there;

import app.guidebox.planted.PlantedUseOfEverything;
import java.util.List;

/** The other end of a cycle of packages. */
public record PlantedEnd(List<PlantedUseOfEverything> back) {
  /** The first of them. */
  public PlantedUseOfEverything first() {
    return back.getFirst();
  }
}
