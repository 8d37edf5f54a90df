package app.guidebox.diagram.layout.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes numbers, and finds round ones. */
public final class Amounts {
  private static final MathContext DIGITS = new MathContext(12);

  private Amounts() {}

  /** The number without needless digits, such as {@code 42.5}. */
  public static String text(double number) {
    var exact = new BigDecimal(number, DIGITS).stripTrailingZeros();
    return exact.scale() < -12 ? exact.toString() : exact.toPlainString();
  }

  /** The amount that a text says; 0 if it says none, or a negative one. */
  public static double read(String text) {
    String digits = text.replaceAll("[$%,_\\s]", "");
    return digits.matches("\\+?(?:\\d{1,16}(?:\\.\\d{0,16})?|\\.\\d{1,16})(?:[eE][-+]?\\d{1,2})?")
        ? Math.min(Double.parseDouble(digits), 1e15)
        : 0;
  }

  /** A share of the whole in percent, with one decimal where that says more. */
  public static String percent(double share) {
    String text = String.format(Locale.ROOT, "%.1f", share * 100);
    return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " %";
  }

  /**
   * Round numbers from the one at or below {@code min} to the one at or above {@code max}.
   *
   * @param most about how many
   */
  public static List<Double> around(double min, double max, int most) {
    double step = step(max - min, most);
    double first = Math.floor(min / step + 1e-9);
    double last = Math.ceil(max / step - 1e-9);
    var found = new ArrayList<Double>();
    for (double i = first; i <= last; i++) {
      found.add(rounded(i * step));
    }
    return found;
  }

  /** Round numbers between {@code min} and {@code max}, both included where they are round. */
  public static List<Double> within(double min, double max, int most) {
    return around(min, max, most).stream()
        .filter(number -> number >= min - 1e-9 && number <= max + 1e-9)
        .toList();
  }

  /** One, two or five times a power of ten, so that at most so many fit into the span. */
  private static double step(double span, int most) {
    double raw = Math.max(span, 1e-9) / most;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= raw - 1e-12) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static double rounded(double number) {
    return new BigDecimal(number, DIGITS).doubleValue();
  }
}
