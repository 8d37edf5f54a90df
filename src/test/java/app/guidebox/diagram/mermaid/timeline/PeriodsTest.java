package app.guidebox.diagram.mermaid.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.mermaid.Mermaid;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodsTest {
  private static Timeline timeline(String text) {
    return (Timeline) Mermaid.diagram(text);
  }

  private static List<String> periods(Timeline timeline) {
    return timeline.periods().stream()
        .map(
            period ->
                period.section()
                    + "/"
                    + period.label().text()
                    + period.events().stream().map(event -> event.label().text()).toList())
        .toList();
  }

  @Test
  void eventsFollowTheirPeriodAlsoOnTheNextLine() {
    var timeline = timeline("timeline\ntitle T\n2002 : A : B\n     : C\n2003\n");

    assertEquals(List.of("/2002[A, B, C]", "/2003[]"), periods(timeline));
    assertEquals("T", timeline.title());
  }

  @Test
  void periodsLieInTheSectionAboveThem() {
    var timeline = timeline("timeline\n0 : z\nsection One<br>more\n1 : a\nsection Two\n2 : b\n");

    assertEquals(List.of("/0[z]", "section One\nmore/1[a]", "section Two/2[b]"), periods(timeline));
  }

  @Test
  void colonsWithoutSpaceBelongToTheText() {
    var timeline = timeline("timeline\n2021-10-12 14:00 : from 9:30");

    assertEquals(List.of("/2021-10-12 14:00[from 9:30]"), periods(timeline));
  }

  @Test
  void timeMayRunDown() {
    assertEquals(Direction.DOWN, timeline("timeline TD\n1 : a").direction());
    assertEquals(Direction.RIGHT, timeline("timeline\n1 : a").direction());
  }

  @Test
  void eventWithoutPeriodIsLeftOut() {
    assertEquals(
        List.of("2:1 This event has no period; expected one such as 2026 : event."),
        Mermaid.warnings("timeline\n: lost"));
  }
}
