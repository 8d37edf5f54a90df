package app.guidebox.diagram.mermaid.sequence;

import static app.guidebox.diagram.mermaid.Mermaid.sequence;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.model.Sequence.Create;
import app.guidebox.diagram.model.Sequence.Destroy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantsTest {
  private static List<String> participants(String text) {
    return sequence(text).participants().stream()
        .map(lane -> lane.id() + "=" + lane.label().text() + " " + lane.kind())
        .toList();
  }

  @Test
  void lanesStandInTheOrderInWhichTheyAreNamed() {
    assertEquals(
        List.of("B=Ben ACTOR", "A=A PARTICIPANT", "C=C PARTICIPANT"),
        participants("sequenceDiagram\n actor B as Ben\n A->>B: hi\n B->>C: hi"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "participant P                                        | P=P PARTICIPANT",
        "participant P as Payment service                     | P=Payment service PARTICIPANT",
        "Participant P as One<br/>Two                         | P=One~Two PARTICIPANT",
        "participant P@{ \"type\": \"queue\" } as Jobs        | P=Jobs QUEUE",
        "participant P@{ \"type\" : \"database\" }            | P=P DATABASE",
        "participant P@{ \"type\": \"control\", \"alias\": \"Boss\" } | P=Boss CONTROL",
        "actor P@{ \"type\": \"entity\", \"alias\": \"In\" } as Out   | P=Out ENTITY",
      })
  void aLaneIsDeclaredWithKindAndLabel(String written, String lane) {
    assertEquals(List.of(lane.replace('~', '\n')), participants("sequenceDiagram\n " + written));
  }

  @Test
  void aLaterDeclarationRenamesButDoesNotMove() {
    assertEquals(
        List.of("A=Ann PARTICIPANT", "B=B PARTICIPANT"),
        participants("sequenceDiagram\n A->>B: hi\n participant A as Ann"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "box Purple Front end | Purple | Front end",
        "box rgb(1,2,3) Front end | rgb(1,2,3) | Front end",
        "box transparent Aqua | transparent | Aqua",
        "box Another group    | '' | Another group",
        "box                  | '' | ''",
      })
  void aBoxHasAColourAndALabel(String written, String color, String label) {
    Sequence sequence =
        sequence("sequenceDiagram\n " + written + "\n participant A\n actor B\n end\n A->>C: hi");

    var box = sequence.boxes().getFirst();
    assertEquals(color, box.color());
    assertEquals(label, box.label().text());
    assertEquals(List.of("A", "B"), box.participants());
  }

  @Test
  void lanesAreCreatedAndDestroyed() {
    var steps =
        sequence(
                """
                sequenceDiagram
                  A->>B: hi
                  create participant C as Carl
                  A->>C: hello
                  create actor D
                  destroy C
                  C-xA: bye
                """)
            .steps();

    assertEquals(new Create("C"), steps.get(1));
    assertEquals(new Create("D"), steps.get(3));
    assertEquals(new Destroy("C"), steps.get(4));
  }

  @Test
  void menusAreInert() {
    var sequence =
        sequence(
            """
            sequenceDiagram
              title: Who calls whom
              participant A
              link A: Wiki @ https://example.org
              links A: {"Wiki": "https://example.org"}
              properties A: {"class": "x"}
            """);

    assertEquals("Who calls whom", sequence.title());
    assertEquals(List.of(), sequence.steps());
  }

  @Test
  void nobodyUnknownCanBeDestroyed() {
    assertEquals(
        List.of("2:2 There is no participant \"Z\" to destroy."),
        warnings("sequenceDiagram\n destroy Z\n"));
  }
}
