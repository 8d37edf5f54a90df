package app.guidebox.diagram.layout.gantt;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes times in a format such as {@code %Y-%m-%d}.
 *
 * @see <a href="https://d3js.org/d3-time-format">d3-time-format</a>
 */
final class TimeWords {
  private static final Pattern DIRECTIVE = Pattern.compile("%[-_0]?([a-zA-Z%])");

  private TimeWords() {}

  /** The time in words; directives that are not known stay as they are. */
  static String of(LocalDateTime time, String format) {
    return DIRECTIVE
        .matcher(format)
        .replaceAll(
            match -> {
              String word = word(time, match.group(1).charAt(0));
              boolean bare = match.group().charAt(1) == '-';
              return Matcher.quoteReplacement(bare ? word.replaceFirst("^0(?=\\d)", "") : word);
            });
  }

  private static String word(LocalDateTime time, char directive) {
    return switch (directive) {
      case 'a' -> java(time, "EEE");
      case 'A' -> java(time, "EEEE");
      case 'b', 'h' -> java(time, "MMM");
      case 'B' -> java(time, "MMMM");
      case 'c' -> java(time, "EEE MMM d HH:mm:ss yyyy");
      case 'd' -> java(time, "dd");
      case 'e' -> java(time, "d");
      case 'H' -> java(time, "HH");
      case 'I' -> java(time, "hh");
      case 'j' -> java(time, "DDD");
      case 'L' -> java(time, "SSS");
      case 'm' -> java(time, "MM");
      case 'M' -> java(time, "mm");
      case 'p' -> time.getHour() < 12 ? "AM" : "PM";
      case 'q' -> java(time, "Q");
      case 'Q' -> Long.toString(time.toInstant(ZoneOffset.UTC).toEpochMilli());
      case 's' -> Long.toString(time.toEpochSecond(ZoneOffset.UTC));
      case 'S' -> java(time, "ss");
      case 'U' -> week(time, DayOfWeek.SUNDAY);
      case 'W' -> week(time, DayOfWeek.MONDAY);
      case 'u' -> Integer.toString(time.getDayOfWeek().getValue());
      case 'V' -> java(time, "ww");
      case 'w' -> Integer.toString(time.getDayOfWeek().getValue() % 7);
      case 'x' -> java(time, "MM/dd/yyyy");
      case 'X' -> java(time, "HH:mm:ss");
      case 'y' -> java(time, "yy");
      case 'Y' -> java(time, "yyyy");
      case 'Z' -> "+0000";
      case '%' -> "%";
      default -> "%" + directive;
    };
  }

  private static String java(LocalDateTime time, String pattern) {
    return time.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  /** The number of the week; days before the year's first such weekday lie in week 0. */
  private static String week(LocalDateTime time, DayOfWeek begins) {
    var first = time.toLocalDate().withDayOfYear(1).with(TemporalAdjusters.firstInMonth(begins));
    int days = time.getDayOfYear() - first.getDayOfYear();
    return "%02d".formatted(days < 0 ? 0 : days / 7 + 1);
  }
}
