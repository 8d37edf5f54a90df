package app.guidebox.ui.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.ui.markdown.CodeTokens.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTokensTest {
  @Test
  void codeInBracesShowsItsParts() {
    var code = "int a = 12; // twelve\nvar b = \"x \\\" y\" /* end */;";

    assertEquals(List.of("int", "var"), parts("java", code, Kind.KEYWORD));
    assertEquals(List.of("12"), parts("java", code, Kind.NUMBER));
    assertEquals(List.of("// twelve", "/* end */"), parts("java", code, Kind.COMMENT));
    assertEquals(List.of("\"x \\\" y\""), parts("java", code, Kind.TEXT));
  }

  @Test
  void hashBeginsACommentOnlyBesideABlank() {
    var code = "echo $# a#b # really\nfor x in *; do";

    assertEquals(List.of("# really"), parts("bash", code, Kind.COMMENT));
    assertEquals(List.of("for", "in", "do"), parts("sh", code, Kind.KEYWORD));
  }

  @Test
  void textOfSeveralLinesIsOneText() {
    var code = "a = \"\"\"one\ntwo\"\"\"\nb = 'c'";

    assertEquals(List.of("\"\"\"one\ntwo\"\"\"", "'c'"), parts("python", code, Kind.TEXT));
  }

  @Test
  void apostropheIsNoText() {
    assertEquals(List.of(), parts("yaml", "note: don't stop, it's late", Kind.TEXT));
    assertEquals(List.of(), parts("yaml", "note: 'unfinished\nnext: line", Kind.TEXT));
  }

  @Test
  void queriesMayBeWrittenInCapitals() {
    var code = "SELECT name FROM card -- all\nWHERE box > 3";

    assertEquals(List.of("SELECT", "FROM", "WHERE"), parts("sql", code, Kind.KEYWORD));
    assertEquals(List.of("-- all"), parts("sql", code, Kind.COMMENT));
  }

  @Test
  void unknownLanguageIsLeftAlone() {
    assertEquals(Optional.empty(), CodeLanguage.of("klingon"));
    assertEquals(Optional.empty(), CodeLanguage.of(""));
  }

  @Test
  void piecesTogetherAreTheCodeWhateverItIs() {
    var random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      var code =
          random
              .ints(random.nextInt(60), 0, 16)
              .mapToObj(letter -> String.valueOf("'\"`\\/*#-\n if0.x$".charAt(letter)))
              .collect(Collectors.joining());
      for (var language : CodeLanguage.ALL) {
        var together = tokens(language, code).map(CodeTokens.Token::text);
        assertEquals(code, together.collect(Collectors.joining()));
      }
    }
  }

  @Test
  void hostileLineTakesNoLongerThanAnother() {
    var code = "\"" + "\\\"".repeat(500_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertEquals(1, CodeTokens.of(code, CodeLanguage.BRACES).size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void coloursCanBeReadOnTheGroundOfCode(String palette) throws IOException {
    var ground = colour(palette, "-color-bg-subtle");

    for (var name :
        List.of("-color-fg-muted", "-color-success-fg", "-color-warning-fg", "-color-accent-fg")) {
      double contrast = contrast(colour(palette, name), ground);
      assertTrue(contrast >= 4.5, () -> "%s has %.2f".formatted(name, contrast));
    }
  }

  private static List<String> parts(String language, String code, Kind kind) {
    return tokens(CodeLanguage.of(language).orElseThrow(), code)
        .filter(token -> token.kind() == kind)
        .map(CodeTokens.Token::text)
        .toList();
  }

  private static Stream<CodeTokens.Token> tokens(CodeLanguage language, String code) {
    return CodeTokens.of(code, language).stream();
  }

  private static Color colour(String palette, String name) throws IOException {
    try (var css = CodeTokensTest.class.getResourceAsStream("../" + palette + ".css")) {
      var text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
      var found = Pattern.compile(name + ": (#[0-9a-f]{6});").matcher(text);
      assertTrue(found.find(), name);
      return Color.web(found.group(1));
    }
  }

  private static double contrast(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
