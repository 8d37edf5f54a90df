package app.guidebox.guide.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.reader.GuideReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is cut out of a guide or put elsewhere in it, it is read to its end. */
class MangledGuidesTest {
  private static final int MAX_CUT = 4;

  private static final int SHUFFLES = 3;

  /** A way to spoil a guide; some have several results. */
  enum Damage {
    BEGINNING_CUT,
    END_CUT,
    TITLES_GONE,
    TITLES_PLAIN,
    EMPTY_LINES_GONE,
    INDENTS_GONE,
    MARKS_GONE,
    LINES_CUT_SHORT,
    UPSIDE_DOWN,
    SHUFFLED,
    FULL_OF_HOLES;

    private Stream<List<String>> of(List<String> lines) {
      int cuts = Math.min(MAX_CUT, lines.size() - 1);
      return switch (this) {
        case BEGINNING_CUT ->
            IntStream.rangeClosed(1, cuts).mapToObj(cut -> lines.subList(cut, lines.size()));
        case END_CUT ->
            IntStream.rangeClosed(1, cuts).mapToObj(cut -> lines.subList(0, lines.size() - cut));
        case TITLES_GONE -> Stream.of(lines.stream().filter(l -> !l.startsWith("#")).toList());
        case TITLES_PLAIN -> Stream.of(replaced(lines, "^#+ "));
        case EMPTY_LINES_GONE -> Stream.of(lines.stream().filter(l -> !l.isBlank()).toList());
        case INDENTS_GONE -> Stream.of(lines.stream().map(String::strip).toList());
        case MARKS_GONE -> Stream.of(replaced(lines, "[*_`]"));
        case LINES_CUT_SHORT -> Stream.of(shortened(lines, 3), shortened(lines, 12));
        case UPSIDE_DOWN -> Stream.of(lines.reversed());
        case SHUFFLED -> IntStream.range(0, SHUFFLES).mapToObj(seed -> shuffled(lines, seed));
        case FULL_OF_HOLES -> IntStream.range(0, SHUFFLES).mapToObj(seed -> holed(lines, seed));
      };
    }

    private static List<String> replaced(List<String> lines, String marks) {
      return lines.stream().map(line -> line.replaceAll(marks, "")).toList();
    }

    private static List<String> shortened(List<String> lines, int length) {
      return lines.stream()
          .map(line -> line.substring(0, Math.min(length, line.length())))
          .toList();
    }

    private static List<String> shuffled(List<String> lines, int seed) {
      var shuffled = new ArrayList<>(lines);
      Collections.shuffle(shuffled, new Random(seed));
      return shuffled;
    }

    private static List<String> holed(List<String> lines, int seed) {
      var random = new Random(seed);
      return lines.stream().filter(_ -> random.nextInt(4) > 0).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyExampleIsReadToItsEnd(Damage damage) throws IOException {
    Path folder = ConventionsTest.folder();
    for (String name : ConventionsTest.names()) {
      var lines = Files.readAllLines(folder.resolve(name + ".md"));
      damage.of(lines).forEach(mangled -> assertRead(name, mangled));
    }
  }

  private static void assertRead(String name, List<String> lines) {
    String markdown = String.join("\n", lines);

    var cards = new Extractors().extract(new GuideReader().read(name, markdown)).cards();

    for (CardContent card : cards) {
      var source = card.source();
      assertTrue(
          source.endLine() <= lines.size() && !card.front().isBlank(),
          () -> "%s: %s in%n%s".formatted(name, card, markdown));
    }
  }
}
