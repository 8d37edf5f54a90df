package app.guidebox.guide.extract.term;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/** Titles that say how many things there are below them: {@code The 4 Cs of seamanship}. */
final class CountedTitles {
  private static final int LEAST = 3;

  /** From three on, in the larger languages. */
  private static final List<List<String>> NUMBERS =
      List.of(
          List.of("3", "three", "drei", "tres", "três", "trois", "tre", "drie", "три", "trzy"),
          List.of("4", "four", "vier", "cuatro", "quatro", "quatre", "quattro", "четыре"),
          List.of("5", "five", "fünf", "cinco", "cinq", "cinque", "vijf", "пять", "pięć"),
          List.of("6", "six", "sechs", "seis", "sei", "zes", "шесть", "sześć"),
          List.of("7", "seven", "sieben", "siete", "sete", "sept", "sette", "zeven", "семь"),
          List.of("8", "eight", "acht", "ocho", "oito", "huit", "otto", "восемь"));

  private CountedTitles() {}

  /** Whether the title counts as many things as there are names. */
  static boolean announce(String title, List<String> names) {
    int place = names.size() - LEAST;
    if (place < 0 || place >= NUMBERS.size() || names.stream().distinct().count() < names.size()) {
      return false;
    }
    return List.of(Words.lower(Plain.of(title)).split("[ .,:()]", -1)).stream()
        .anyMatch(NUMBERS.get(place)::contains);
  }
}
