package app.guidebox.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayTest {
  @Test
  void linuxWithoutADisplayCannotOpenAWindow() {
    var obstacle = Display.obstacle("Linux", Map.of(), _ -> true).orElseThrow();

    assertTrue(obstacle.contains("no display"));
  }

  @Test
  void missingGtkIsNamedWithItsPackage() {
    var obstacle = Display.obstacle("Linux", Map.of("DISPLAY", ":0"), _ -> false).orElseThrow();

    assertTrue(obstacle.contains("libgtk-3-0"));
  }

  @Test
  void linuxWithADisplayAndGtkOpensAWindow() {
    assertEquals(Optional.empty(), Display.obstacle("Linux", Map.of("DISPLAY", ":0"), _ -> true));
  }

  @Test
  void otherSystemsAlwaysHaveADisplay() {
    assertEquals(Optional.empty(), Display.obstacle("Mac OS X", Map.of(), _ -> false));
    assertEquals(Optional.empty(), Display.obstacle("Windows 11", Map.of(), _ -> false));
  }
}
