package app.guidebox.diagram.mermaid.sequence;

import static app.guidebox.diagram.mermaid.Mermaid.reading;
import static app.guidebox.diagram.mermaid.Mermaid.sequence;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.model.Sequence.Activate;
import app.guidebox.diagram.model.Sequence.Autonumber;
import app.guidebox.diagram.model.Sequence.Deactivate;
import app.guidebox.diagram.model.Sequence.Message;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
  private static List<Message> messages(String text) {
    return sequence(text).steps().stream()
        .filter(Message.class::isInstance)
        .map(Message.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "-> SOLID NONE NONE",
        "--> DOTTED NONE NONE",
        "->> SOLID NONE ARROW",
        "-->> DOTTED NONE ARROW",
        "<<->> SOLID ARROW ARROW",
        "<<-->> DOTTED ARROW ARROW",
        "-x SOLID NONE CROSS",
        "--x DOTTED NONE CROSS",
        "-) SOLID NONE OPEN",
        "--) DOTTED NONE OPEN",
        "-|\\ SOLID NONE HALF_TOP",
        "--|/ DOTTED NONE HALF_BOTTOM",
        "/|- SOLID HALF_TOP NONE",
        "\\\\-- DOTTED HALF_BOTTOM NONE",
        "-\\\\ SOLID NONE HALF_TOP",
        "--// DOTTED NONE HALF_BOTTOM",
        "->>() SOLID NONE ARROW",
        "()->> SOLID NONE ARROW",
      })
  void everyArrowIsRead(String arrow, String style, String start, String end) {
    var message = messages("sequenceDiagram\n Ann" + arrow + "Ben: hello").getFirst();

    assertEquals(
        "Ann Ben hello " + style + " " + start + " " + end,
        String.join(
            " ",
            message.from(),
            message.to(),
            message.text().text(),
            message.style().name(),
            message.start().name(),
            message.end().name()));
  }

  @Test
  void namesMayHoldSpacesAndDashes() {
    var message = messages("sequenceDiagram\n web-xml server ->> data-base 2: query").getFirst();

    assertEquals("web-xml server", message.from());
    assertEquals("data-base 2", message.to());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one<br/>two            | one~two",
        "wrap: a long one       | a long one",
        "nowrap: a short one    | a short one",
        "a#59; b                | a; b",
        "wait; then go          | wait; then go",
        "see [docs](https://x.y/z) | see docs",
        "time: 12:30            | time: 12:30",
        "fix #5 now             | fix #5 now",
        "I #9829; you           | I ♥ you",
      })
  void textsAreReadToTheEnd(String written, String text) {
    var message = messages("sequenceDiagram\n A->>B: " + written).getFirst();

    assertEquals(text.replace('~', '\n'), message.text().text());
  }

  @Test
  void aSemicolonEndsAStatementBeforeAnother() {
    var messages = messages("sequenceDiagram; A->>B: go; B-->>A: done;");

    assertEquals(List.of("go", "done"), messages.stream().map(m -> m.text().text()).toList());
  }

  @Test
  void aMessageMayGoToItsSender() {
    var message = messages("sequenceDiagram\n A->>A: think").getFirst();

    assertEquals(message.from(), message.to());
  }

  @Test
  void signsBehindTheArrowActivateAndDeactivate() {
    var steps = sequence("sequenceDiagram\n A->>+B: go\n B -->>- A: done").steps();

    assertEquals(new Activate("B"), steps.get(1));
    assertEquals(new Deactivate("B"), steps.get(3));
  }

  @Test
  void activationsMayBeSaidAlone() {
    var steps = sequence("sequenceDiagram\n activate B\n A->>B: go\n deactivate B").steps();

    assertEquals(new Activate("B"), steps.getFirst());
    assertEquals(new Deactivate("B"), steps.getLast());
  }

  @Test
  void numberingStartsAndStepsAsSaid() {
    var steps =
        sequence("sequenceDiagram\n autonumber\n autonumber 10 2.5\n autonumber off").steps();

    assertEquals(
        List.of(
            new Autonumber(true, BigDecimal.ONE, BigDecimal.ONE),
            new Autonumber(true, BigDecimal.TEN, new BigDecimal("2.5")),
            new Autonumber(false, BigDecimal.ONE, BigDecimal.ONE)),
        steps);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsKept() {
    var text = "sequenceDiagram\n A->>B: go\n   nonsense here\n B->>: lost\n B-->>A: done\n";

    assertEquals(2, ((Sequence) reading(text).diagram()).steps().size());
    assertEquals(
        List.of(
            "3:4 Expected a message such as A->>B: text, found \"nonsense here\".",
            "4:2 Expected a participant on both sides of the arrow."),
        warnings(text));
  }
}
