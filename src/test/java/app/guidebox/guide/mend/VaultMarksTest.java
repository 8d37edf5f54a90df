package app.guidebox.guide.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.guide.source.Excerpt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultMarksTest {
  private static List<String> read(String... lines) {
    return VaultMarks.read(new Excerpt(1, List.of(lines))).lines();
  }

  @ParameterizedTest
  @CsvSource({
    "It holds. %% see Ashley %%,           It holds.",
    "A %%draft%% of a reef,                A of a reef",
    "From 50%% to 60%% of it,              From 50%% to 60%% of it",
    "`%% a %%` and %% b %%,                `%% a %%` and",
    "![[mast.png|300]],                    ![mast](<mast.png>)",
    "![[rig/old mast.jpg|A mast]],         ![A mast](<rig/old mast.jpg>)",
    "![[Notes on stays]],                  ![[Notes on stays]]",
    "`![[mast.png]]`,                      `![[mast.png]]`",
  })
  void lineIsReadAsMarkdown(String written, String told) {
    assertEquals(List.of(told), read(written));
  }

  @Test
  void commentOfSeveralLinesIsLeftBlank() {
    assertEquals(
        List.of("A reef", "", "", "", "holds."), read("A reef", "%%", "x", "%%", "holds."));
  }

  @Test
  void commentWithoutAnEndStays() {
    assertEquals(List.of("%%", "A reef holds."), read("%%", "A reef holds."));
  }

  @Test
  void codeKeepsItsMarks() {
    assertEquals(
        List.of("```mermaid", "%% a", "%% b", "```"), read("```mermaid", "%% a", "%% b", "```"));
  }
}
