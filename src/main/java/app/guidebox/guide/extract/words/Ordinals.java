package app.guidebox.guide.extract.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The numbers that words such as {@code first} and {@code segunda} stand for, from one to ten. */
public final class Ordinals {
  private static final Map<String, Integer> NUMBERS = numbers(Words.lines("ordinals"));

  private Ordinals() {}

  private static Map<String, Integer> numbers(List<String> lines) {
    var numbers = new HashMap<String, Integer>();
    IntStream.range(0, lines.size())
        .forEach(
            i -> {
              for (String word : lines.get(i).split(" ", -1)) {
                PlainSpellings.of(word).forEach(spelled -> numbers.put(spelled, i + 1));
              }
            });
    return Map.copyOf(numbers);
  }

  /**
   * The digits, or without any the number that one of two words in lower case stands for: {@code
   * second question}; empty if neither does.
   */
  public static String orElse(String digits, String words) {
    int space = words.indexOf(' ');
    if (!digits.isEmpty() || space < 0 || words.indexOf(' ', space + 1) >= 0) {
      return digits;
    }
    Integer before = NUMBERS.get(words.substring(0, space));
    Integer number = before == null ? NUMBERS.get(words.substring(space + 1)) : before;
    return number == null ? "" : String.valueOf(number);
  }
}
