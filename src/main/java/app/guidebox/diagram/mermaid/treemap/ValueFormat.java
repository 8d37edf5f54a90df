package app.guidebox.diagram.mermaid.treemap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How values are written.
 *
 * @param dollars whether a dollar sign stands before them
 * @param grouped whether thousands are parted by commas
 * @param decimals how many; -1 for as many as there are
 * @param percent whether 1 is written as 100 %
 */
record ValueFormat(boolean dollars, boolean grouped, int decimals, boolean percent) {
  private static final ValueFormat ORDINARY = new ValueFormat(false, true, -1, false);

  private static final Pattern PATTERN = Pattern.compile("(\\$?)(0,0|,)?(?:\\.(\\d))?([f%])?");
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})");

  /** The format of a pattern such as {@code $0,0} or {@code .1%}; an ordinary one for others. */
  static ValueFormat of(String pattern) {
    var match = PATTERN.matcher(pattern);
    if (pattern.isEmpty() || !match.matches()) {
      return ORDINARY;
    }
    return new ValueFormat(
        !match.group(1).isEmpty(),
        match.group(2) != null,
        match.group(3) == null ? -1 : Integer.parseInt(match.group(3)),
        "%".equals(match.group(4)));
  }

  /** A value in this format; what is no number stays as it is. */
  String written(String value) {
    String digits = value.replaceAll("[,_]", "");
    if (!NUMBER.matcher(digits).matches()) {
      return value;
    }
    var number = new BigDecimal(digits).stripTrailingZeros();
    number = percent ? number.movePointRight(2) : number;
    int places = decimals < 0 ? Math.max(0, number.scale()) : decimals;
    String text =
        String.format(
            Locale.ROOT,
            (grouped ? "%,." : "%.") + places + "f",
            number.setScale(places, RoundingMode.HALF_UP));
    return (dollars ? "$" : "") + text + (percent ? "%" : "");
  }
}
