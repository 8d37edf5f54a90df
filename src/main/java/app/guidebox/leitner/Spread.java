package app.guidebox.leitner;

/**
 * Small, repeatable variation of intervals, so that cards that came in together do not come back
 * together.
 *
 * <p>The widths are those of Anki's fuzz (rslib/src/scheduler/states/fuzz.rs): from 2.5 days on one
 * day, and 15 % of the part up to 7 days, 10 % up to 20 days and 5 % beyond. The choice within the
 * width follows from the card and the box alone, so replaying the log gives the same days.
 */
final class Spread {
  private static final double SHORTEST = 2.5;

  private Spread() {}

  /** The interval, varied for that card and box; never below one day. */
  static int vary(int interval, int box, long salt) {
    int width = width(interval);
    if (width == 0) {
      return interval;
    }
    long hash = mix(salt * 31 + box);
    return interval - width + (int) Math.floorMod(hash, 2L * width + 1);
  }

  private static int width(int interval) {
    if (interval < SHORTEST) {
      return 0;
    }
    double width =
        1
            + 0.15 * (Math.min(interval, 7) - SHORTEST)
            + 0.10 * Math.max(0, Math.min(interval, 20) - 7)
            + 0.05 * Math.max(0, interval - 20);
    return (int) width;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
