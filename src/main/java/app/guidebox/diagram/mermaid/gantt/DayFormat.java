package app.guidebox.diagram.mermaid.gantt;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads times in a format such as {@code YYYY-MM-DD HH:mm}, in the letters of Day.js.
 *
 * @see <a href="https://day.js.org/docs/en/parse/string-format">Day.js, String + Format</a>
 */
final class DayFormat {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\[([^\\]]*)\\]|(YYYY|YY|Q|MMMM|MMM|MM|M|Do|DDDD|DDD|DD|D|HH|H|hh|h|mm|m|ss|s|SSS|SS|S"
              + "|A|a|ZZ|Z|X|x)|([^\\[A-Za-z]+|.)",
          Pattern.DOTALL);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Where only a time of day is read, it is one of this day. */
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

  private final List<String> tokens = new ArrayList<>();
  private final Pattern pattern;
  private final boolean clock;

  DayFormat(String format) {
    var regex = new StringBuilder();
    TOKEN
        .matcher(format)
        .results()
        .forEach(
            part -> {
              if (part.group(2) == null) {
                String literal = part.group(1) == null ? part.group(3) : part.group(1);
                regex.append(literal.isBlank() ? "\\s+" : Pattern.quote(literal));
              } else {
                tokens.add(part.group(2));
                regex.append('(').append(regex(part.group(2))).append(')');
              }
            });
    pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    clock = tokens.stream().anyMatch(token -> "HhXx".indexOf(token.charAt(0)) >= 0);
  }

  private static String regex(String token) {
    return switch (token) {
      case "YYYY" -> "\\d{1,4}";
      case "MMMM", "MMM" -> "[a-z]{3,9}\\.?";
      case "Do" -> "\\d{1,2}(?:st|nd|rd|th)";
      case "DDDD", "DDD" -> "\\d{1,3}";
      case "SSS" -> "\\d{1,3}";
      case "S", "Q" -> "\\d";
      case "A", "a" -> "[ap]m";
      case "Z", "ZZ" -> "z|[-+]\\d\\d:?\\d\\d";
      case "X" -> "-?\\d{1,12}(?:\\.\\d{1,3})?";
      case "x" -> "-?\\d{1,15}";
      default -> "\\d{1,2}";
    };
  }

  /** Whether times of day can be said. */
  boolean clock() {
    return clock;
  }

  /** The time; empty if the text is none in this format. */
  Optional<LocalDateTime> read(String text) {
    var found = pattern.matcher(text);
    if (!found.matches() || tokens.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      values.put(tokens.get(i), found.group(i + 1).toLowerCase(Locale.ROOT));
    }
    try {
      return Optional.of(time(values));
    } catch (DateTimeException e) {
      // The 31st of June looks like a date but is none.
      return Optional.empty();
    }
  }

  private static LocalDateTime time(Map<String, String> values) {
    if (values.containsKey("X")) {
      return instant((long) (Double.parseDouble(values.getOrDefault("X", "0")) * 1000));
    }
    if (values.containsKey("x")) {
      return instant(Long.parseLong(values.getOrDefault("x", "0")));
    }
    return day(values)
        .atTime(hour(values), number(values, 0, "mm", "m"))
        .plusSeconds(number(values, 0, "ss", "s"))
        .plusNanos(1_000_000L * millis(values));
  }

  private static LocalDateTime instant(long millis) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }

  private static LocalDate day(Map<String, String> values) {
    int year = number(values, SOME_DAY.getYear(), "YYYY", "YY");
    if (values.containsKey("YY")) {
      year += year > 68 ? 1900 : 2000;
    }
    if (values.containsKey("DDD") || values.containsKey("DDDD")) {
      return LocalDate.ofYearDay(year, number(values, 1, "DDD", "DDDD"));
    }
    int month = number(values, 1, "MM", "M");
    String name = values.getOrDefault("MMM", values.getOrDefault("MMMM", ""));
    if (!name.isEmpty()) {
      month = MONTHS.indexOf(name.substring(0, 3)) + 1;
    }
    if (values.containsKey("Q")) {
      month = 3 * number(values, 1, "Q") - 2;
    }
    return LocalDate.of(year, month, number(values, 1, "DD", "D", "Do"));
  }

  private static int hour(Map<String, String> values) {
    int hour = number(values, 0, "HH", "H", "hh", "h");
    String half = values.getOrDefault("A", values.getOrDefault("a", ""));
    return half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
  }

  private static int millis(Map<String, String> values) {
    return number(values, 0, "SSS") + 10 * number(values, 0, "SS") + 100 * number(values, 0, "S");
  }

  private static int number(Map<String, String> values, int otherwise, String... names) {
    for (String name : names) {
      String digits = values.getOrDefault(name, "").replaceAll("\\D", "");
      if (!digits.isEmpty()) {
        return Integer.parseInt(digits);
      }
    }
    return otherwise;
  }
}
