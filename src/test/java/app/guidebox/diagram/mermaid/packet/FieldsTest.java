package app.guidebox.diagram.mermaid.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.mermaid.Mermaid;
import app.guidebox.diagram.model.Packet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static List<String> fields(Packet packet) {
    return packet.fields().stream()
        .map(field -> field.start() + "-" + field.end() + " " + field.label().text())
        .toList();
  }

  @Test
  void bitsAreCountedOrNamed() {
    var packet = (Packet) Mermaid.diagram("packet\n+8: \"A\"\n8: \"B\"\n9-15: \"C\"\n+1: \"D\"");

    assertEquals(List.of("0-7 A", "8-8 B", "9-15 C", "16-16 D"), fields(packet));
  }

  @Test
  void settingsOfTheFrontMatterAreKept() {
    var packet =
        (Packet)
            Mermaid.diagram(
                "---\nconfig:\n  packet:\n    bitsPerRow: 16\n    bitOrder: descending\n"
                    + "---\npacket-beta\ntitle Word\n0-7: \"A\"");

    assertEquals(16, packet.bitsPerRow());
    assertTrue(packet.descending());
    assertEquals("Word", packet.title());
  }

  @Test
  void overlappingFieldsAreLeftOut() {
    var text = "packet\n0-7: \"A\"\n4-9: \"B\"\n10-12: \"C\"";

    assertEquals(
        List.of(
            "3:1 Bits 4 to 9 do not lie behind bit 7; the field was left out.",
            "4:1 Nothing is said of bits 8 to 9."),
        Mermaid.warnings(text));
    assertEquals(List.of("0-7 A", "10-12 C"), fields((Packet) Mermaid.reading(text).diagram()));
  }
}
