package app.guidebox.guide.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which guides in the larger languages mark questions, answers and their parts. */
final class Words {
  static final Set<String> QUESTION = Words.load("question");

  static final Set<String> ANSWER = Words.load("answer");

  /** Words that also tell that what follows is the right one of several options. */
  static final Set<String> CORRECT = Words.load("correct");

  static final Set<String> EXPLANATION = Words.load("explanation");

  private Words() {}

  /** The words of the list of that name beside this class, one a line. */
  static Set<String> load(String name) {
    try (var list = Words.class.getResourceAsStream(name + ".txt")) {
      var bytes = Objects.requireNonNull(list, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name, e);
    }
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether any character is outside ASCII; a quick look before a slow one. */
  static boolean isForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return true;
      }
    }
    return false;
  }

  static Set<String> union(Set<String> some, Set<String> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
