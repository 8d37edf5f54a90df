package app.guidebox.diagram.mermaid.pie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.mermaid.Mermaid;
import app.guidebox.diagram.model.PieChart;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlicesTest {
  private static List<String> slices(PieChart pie) {
    return pie.slices().stream().map(slice -> slice.id() + "=" + slice.value()).toList();
  }

  @Test
  void slicesKeepTheirOrderAndAmounts() {
    var pie = (PieChart) Mermaid.diagram("pie\n  \"Tea\" : 3\n  'Milk': .25\n\"Sugar\":1e2\n");

    assertEquals(List.of("Tea=3.0", "Milk=0.25", "Sugar=100.0"), slices(pie));
    assertFalse(pie.showData());
  }

  @Test
  void titleAndFlagMayStandOnTheFirstLine() {
    var pie = (PieChart) Mermaid.diagram("pie showData title What we drink\n\"Tea\" : 1");

    assertTrue(pie.showData());
    assertEquals("What we drink", pie.title());
  }

  @Test
  void titleOfTheFrontMatterCountsWhereNoOtherStands() {
    var pie = (PieChart) Mermaid.diagram("---\ntitle: Drinks\n---\npie\n\"Tea\" : 1 %% hot\n");

    assertEquals("Drinks", pie.title());
    assertEquals(5, pie.slices().getFirst().line());
  }

  @Test
  void slicesOfOneNameHaveIdsOfTheirOwn() {
    var pie = (PieChart) Mermaid.diagram("pie\n\"Tea\" : 1\n\"Tea\" : 2");

    assertEquals(List.of("Tea=1.0", "Tea#2=2.0"), slices(pie));
  }

  @Test
  void negativeAndUnreadableSlicesAreLeftOutWithAWarning() {
    var text = "pie\n\"Tea\" : -1\n\"Milk\" much\n\"Sugar\" : 2";

    assertEquals(
        List.of(
            "2:1 A slice's amount must not be negative or beyond 1e15; it was left out.",
            "3:1 Expected \"name\" : number, found \"\"Milk\" much\"."),
        Mermaid.warnings(text));
    assertEquals(List.of("Sugar=2.0"), slices((PieChart) Mermaid.reading(text).diagram()));
  }
}
