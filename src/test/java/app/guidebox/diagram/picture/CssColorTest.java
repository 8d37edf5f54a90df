package app.guidebox.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#f90|#ff9900",
        "#FF9900|#ff9900",
        "#ff990080|#ff9900",
        "rgb(230, 255, 230)|#e6ffe6",
        "rgba(230,255,230,0.5)|#e6ffe6",
        "rgb(100%, 0%, 0%)|#ff0000",
        "hsl(120, 100%, 25%)|#008000",
        "LightBlue|#add8e6"
      })
  void readsWhatAuthorsWrite(String text, String hex) {
    assertEquals(hex, CssColor.parse(text).orElseThrow().hex());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "transparent", "var(--x)", "#12345", "rgb(1.2.3, 0, 0)"})
  void leavesRiddlesAlone(String text) {
    assertTrue(CssColor.parse(text).isEmpty());
  }
}
