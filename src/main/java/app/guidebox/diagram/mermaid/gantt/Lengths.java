package app.guidebox.diagram.mermaid.gantt;

import app.guidebox.diagram.mermaid.text.Numbers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lengths of time such as {@code 3d} or {@code 1.5h}. */
final class Lengths {
  private static final Pattern LENGTH = Pattern.compile("(" + Numbers.PATTERN + ")(ms|[smhdwMy])");
  private static final double MILLIS_OF_DAY = 86_400_000;

  /** A thousand years; more would leave no room for anything else on the axis. */
  private static final double LONGEST = 365_250;

  private Lengths() {}

  /**
   * The end of something so long.
   *
   * @param workdayHours how many hours make a day
   * @return nothing if the text is no length
   */
  static Optional<LocalDateTime> end(LocalDateTime start, String text, double workdayHours) {
    var length = LENGTH.matcher(text);
    if (!length.matches()) {
      return Optional.empty();
    }
    return Numbers.read(length.group(1))
        .filter(count -> count >= 0)
        .map(count -> end(start, Math.min(count, LONGEST), length.group(2), workdayHours));
  }

  private static LocalDateTime end(
      LocalDateTime start, double count, String unit, double workdayHours) {
    boolean whole = count == Math.rint(count);
    return switch (unit) {
      case "M" -> whole ? start.plusMonths((long) count) : days(start, count * 30);
      case "y" -> whole ? start.plusYears(Math.min((long) count, 1_000)) : days(start, count * 365);
      case "w" -> days(start, count * 7);
      case "d" -> days(start, count);
      case "h" -> days(start, count / workdayHours);
      case "m" -> days(start, count / (24 * 60));
      case "s" -> days(start, count / (24 * 60 * 60));
      default -> days(start, count / MILLIS_OF_DAY);
    };
  }

  private static LocalDateTime days(LocalDateTime start, double days) {
    return start.plus(Duration.ofMillis(Math.round(Math.min(days, LONGEST) * MILLIS_OF_DAY)));
  }
}
