package app.guidebox.diagram.mermaid.sequence;

import static app.guidebox.diagram.mermaid.Mermaid.reading;
import static app.guidebox.diagram.mermaid.Mermaid.sequence;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.guidebox.diagram.model.Sequence.Fragment;
import app.guidebox.diagram.model.Sequence.FragmentKind;
import app.guidebox.diagram.model.Sequence.Message;
import app.guidebox.diagram.model.Sequence.Note;
import app.guidebox.diagram.model.Sequence.NotePlace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentsTest {
  private static Fragment fragment(String text) {
    return assertInstanceOf(Fragment.class, sequence(text).steps().getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "loop, LOOP",
    "alt, ALT",
    "opt, OPT",
    "par, PAR",
    "par_over, PAR_OVER",
    "critical, CRITICAL",
    "break, BREAK",
  })
  void aFragmentHasKindAndLabel(String keyword, FragmentKind kind) {
    var fragment = fragment("sequenceDiagram\n " + keyword + " while hot\n A->>B: x\n end");

    assertEquals(kind, fragment.kind());
    assertEquals("while hot", fragment.sections().getFirst().label().text());
    assertInstanceOf(Message.class, fragment.sections().getFirst().steps().getFirst());
  }

  @ParameterizedTest
  @CsvSource({"alt, else", "par, and", "critical, option"})
  void furtherSectionsHaveLabelsOfTheirOwn(String keyword, String divider) {
    var fragment =
        fragment(
            "sequenceDiagram\n %1$s one\n A->>B: x\n %2$s two\n B->>A: y\n %2$s\n end"
                .formatted(keyword, divider));

    assertEquals(
        List.of("one", "two", ""),
        fragment.sections().stream().map(section -> section.label().text()).toList());
  }

  @Test
  void aRectKeepsItsColour() {
    var fragment = fragment("sequenceDiagram\n rect rgb(1, 2, 3)\n A->>B: x\n end");

    assertEquals("rgb(1, 2, 3)", fragment.color());
  }

  @Test
  void fragmentsNest() {
    var outer =
        fragment(
            """
            sequenceDiagram
              loop every day
                A->>B: ask
                alt yes
                  B-->>A: good
                else no
                  B-->>A: bad
                end
                A->>B: thanks
              end
              A->>B: bye
            """);

    var steps = outer.sections().getFirst().steps();
    assertEquals(3, steps.size());
    assertEquals(2, assertInstanceOf(Fragment.class, steps.get(1)).sections().size());
  }

  @Test
  void anOpenFragmentEndsWithTheText() {
    var text = "sequenceDiagram\n loop forever\n A->>B: x\n";

    assertEquals(List.of("2:1 This frame has no \"end\"; it ends here."), warnings(text));
    assertEquals(1, ((app.guidebox.diagram.model.Sequence) reading(text).diagram()).steps().size());
  }

  @Test
  void aSectionNeedsItsFragment() {
    assertEquals(
        List.of("2:2 This section belongs into an open \"alt\", and there is none."),
        warnings("sequenceDiagram\n else what\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Note left of A: hot<br>tea   | LEFT_OF | A | hot~tea",
        "note right of A: hot         | RIGHT_OF | A | hot",
        "NOTE OVER A,B: hot           | OVER | A,B | hot",
        "note over A: a: b            | OVER | A | a: b",
        "Note right of A: ward: clean | RIGHT_OF | A | ward: clean",
      })
  void aNoteHasPlaceLanesAndText(String written, NotePlace place, String lanes, String text) {
    var step = sequence("sequenceDiagram\n " + written).steps().getFirst();
    var note = assertInstanceOf(Note.class, step);

    assertEquals(place, note.place());
    assertEquals(lanes, String.join(",", note.participants()));
    assertEquals(text.replace('~', '\n'), note.text().text());
  }

  @Test
  void aNoteWithoutAColonGoesOnToItsEnd() {
    var text = "sequenceDiagram\n note left of A\n first line\n second line\n end note\n A->>B: x";

    var note = assertInstanceOf(Note.class, sequence(text).steps().getFirst());

    assertEquals("first line\nsecond line", note.text().text());
  }

  @Test
  void aNoteWithoutItsPlaceIsReported() {
    assertEquals(
        List.of(
            "2:2 Expected \"left of\", \"right of\" or \"over\" and a participant behind"
                + " \"note\"."),
        warnings("sequenceDiagram\n note A: what\n"));
  }
}
