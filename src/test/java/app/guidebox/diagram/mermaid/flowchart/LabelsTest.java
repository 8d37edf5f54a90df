package app.guidebox.diagram.mermaid.flowchart;

import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.node;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.Label.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  private static String label(String written) {
    return node(graph("flowchart TD\n n" + written), "n").label().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[\"Salt & (fine) pepper\"]   | Salt & (fine) pepper",
        "[Lambda (Python)]            | Lambda (Python)",
        "[say \"hi\" now]             | say \"hi\" now",
        "[\"#quot;hi#quot;\"]         | \"hi\"",
        "[I #9829; tea]               | I ♥ tea",
        "[a &lt; b &amp;&amp; c]      | a < b && c",
        "[<b>bold</b> and <i>not</i>] | bold and not",
        "[List<String>]               | List<String>",
        "[50% of #5]                  | 50% of #5",
        "[fa:fa-car Drive]            | Drive",
        "[fa:fa-car]                  | car",
        "[/etc/hosts]                 | /etc/hosts",
        "{\"Ready?\"}                 | Ready?",
        "[❤ Unicode 店]               | ❤ Unicode 店",
      })
  void markupIsReadAndWordsAreKept(String written, String label) {
    assertEquals(label, label(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[one<br>two]",
        "[one<br/>two]",
        "[one<br />two]",
        "[one\\ntwo]",
        "[\"one<BR>two\"]"
      })
  void breaksGiveLines(String written) {
    assertEquals("one\ntwo", label(written));
  }

  @Test
  void aQuotedTextMayGoOverLines() {
    assertEquals("one\ntwo", label("[\"one\n    two\"]"));
  }

  @Test
  void markdownBetweenBackticksIsStyled() {
    var label = node(graph("flowchart TD\n n[\"`plain **bold** *slanted*\n next`\"]"), "n").label();

    assertEquals(
        List.of(
            Span.plain("plain "),
            new Span("bold", true, false, false),
            Span.plain(" "),
            new Span("slanted", false, true, false)),
        label.lines().getFirst().spans());
    assertEquals("plain bold slanted\nnext", label.text());
  }

  @Test
  void starsAreTextWhereNoMarkdownWasAskedFor() {
    assertEquals("2 * 3 * 4 **", label("[2 * 3 * 4 **]"));
  }
}
