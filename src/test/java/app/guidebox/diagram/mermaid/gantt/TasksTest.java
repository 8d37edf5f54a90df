package app.guidebox.diagram.mermaid.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.mermaid.Mermaid;
import app.guidebox.diagram.model.GanttChart;
import app.guidebox.diagram.model.GanttChart.Tag;
import app.guidebox.diagram.model.GanttChart.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksTest {
  private static GanttChart chart(String text) {
    return (GanttChart) Mermaid.diagram(text);
  }

  private static Task task(GanttChart chart, String id) {
    return chart.tasks().stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow();
  }

  private static String times(GanttChart chart, String id) {
    return task(chart, id).time().start() + " " + task(chart, id).time().end();
  }

  @Test
  void tasksLieInSectionsAndWaitForEachOther() {
    var chart =
        chart(
            """
            gantt
              title House
              section Walls
                Build :done, w, 2026-01-01, 10d
                Paint :crit, active, p, after w, 2d
              section Roof
                Tiles :after w p, 1w
            """);

    assertEquals("House", chart.title());
    assertEquals("Walls", chart.sections().getFirst().label().text());
    assertEquals(Set.of(Tag.CRIT, Tag.ACTIVE), task(chart, "p").tags());
    assertEquals("2026-01-11T00:00 2026-01-13T00:00", times(chart, "p"));
    assertEquals(List.of("w", "p"), task(chart, "Tiles").after());
    assertEquals("2026-01-13T00:00 2026-01-20T00:00", times(chart, "Tiles"));
    assertEquals("section Roof", task(chart, "Tiles").section());
  }

  @Test
  void taskWithoutStartFollowsTheOneBefore() {
    var chart = chart("gantt\na :2026-01-01, 2d\nb :3d\nc :2026-01-09\n");

    assertEquals("2026-01-03T00:00 2026-01-06T00:00", times(chart, "b"));
    assertEquals("2026-01-06T00:00 2026-01-09T00:00", times(chart, "c"));
  }

  @Test
  void tasksMayReferToLaterOnes() {
    var chart = chart("gantt\na :2026-01-01, until m\nb :b, after m, 1d\nm :m, 2026-02-01, 0d\n");

    assertEquals("2026-01-01T00:00 2026-02-01T00:00", times(chart, "a"));
    assertEquals("2026-02-01T00:00 2026-02-02T00:00", times(chart, "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "500ms, 2026-01-01T00:00:00.500",
    "30s, 2026-01-01T00:00:30",
    "90m, 2026-01-01T01:30",
    "4h, 2026-01-01T04:00",
    "1.5d, 2026-01-02T12:00",
    "2w, 2026-01-15T00:00",
    "1M, 2026-02-01T00:00",
    "1y, 2027-01-01T00:00"
  })
  void lengthsHaveUnits(String length, String end) {
    var chart = chart("gantt\na :a, 2026-01-01, " + length);

    assertEquals("2026-01-01T00:00 " + end, times(chart, "a"));
  }

  @ParameterizedTest
  @CsvSource({
    "DD/MM/YYYY, 24/12/2026, 2026-12-24T00:00",
    "MMM D YYYY, Dec 24 2026, 2026-12-24T00:00",
    "YYYY-MM-DD HH:mm, 2026-12-24 18:30, 2026-12-24T18:30",
    "HH:mm, 17:49, 2000-01-01T17:49",
    "h:mm a, 5:49 pm, 2000-01-01T17:49",
    "X, 86400, 1970-01-02T00:00",
    "YYYY, 1900, 1900-01-01T00:00",
    "YYYY-DDDD, 2026-032, 2026-02-01T00:00",
    "'[Day] D MMMM YY', Day 3 March 26, 2026-03-03T00:00"
  })
  void datesAreReadInTheAuthorsFormat(String format, String written, String start) {
    var chart = chart("gantt\ndateFormat " + format + "\na :a, " + written + ", 0d");

    assertEquals(start + " " + start, times(chart, "a"));
  }

  @Test
  void daysOffProlongTasks() {
    // 2 January 2026 is a Friday.
    var chart = chart("gantt\nexcludes weekends\na :a, 2026-01-02, 2d\nb :b, after a, 1d");

    assertEquals("2026-01-02T00:00 2026-01-06T00:00", times(chart, "a"));
    assertEquals("2026-01-06T00:00 2026-01-07T00:00", times(chart, "b"));
    assertEquals(LocalDate.of(2026, 1, 3).atStartOfDay(), chart.excluded().getFirst().start());
    assertEquals(LocalDate.of(2026, 1, 5).atStartOfDay(), chart.excluded().getFirst().end());
  }

  @Test
  void barEndsBeforeTheDaysOffBehindIt() {
    var chart = chart("gantt\nexcludes weekends\na :a, 2026-01-01, 2d\n");

    assertEquals("2026-01-01T00:00 2026-01-05T00:00", times(chart, "a"));
    assertEquals(LocalDate.of(2026, 1, 3).atStartOfDay(), task(chart, "a").drawnEnd());
  }

  @Test
  void daysOffMayBeWeekdaysDatesAndOtherWeekends() {
    var chart =
        chart(
            "gantt\nexcludes friday, 2026-01-05\nincludes 2026-01-02\n"
                + "weekend friday\nexcludes weekends\na :a, 2026-01-01, 2026-01-11");

    assertEquals(
        List.of("2026-01-03", "2026-01-05", "2026-01-09"),
        chart.excluded().stream().map(span -> span.start().toLocalDate().toString()).toList());
  }

  @Test
  void everyDayOffStillEnds() {
    var chart =
        chart(
            "gantt\nexcludes monday tuesday wednesday thursday friday saturday sunday\n"
                + "a :a, 2026-01-01, 2d");

    assertTrue(task(chart, "a").time().end().getYear() < 2040);
  }

  @Test
  void milestonesAndMarkersAreTagged() {
    var chart = chart("gantt\nm :milestone, 2026-01-01, 1d\nv :vert, 2026-01-05, 1d %% remark");

    assertTrue(task(chart, "m").is(Tag.MILESTONE));
    assertTrue(task(chart, "v").is(Tag.VERT));
  }

  @Test
  void linksAreKeptAndCallsAreNot() {
    var chart =
        chart(
            "gantt\na :a, 2026-01-01, 1d\nb :b, 2026-01-01, 1d\n"
                + "click a href \"https://example.org/\"\nclick b call go(\"x\")");

    assertEquals("https://example.org/", task(chart, "a").link());
    assertEquals("", task(chart, "b").link());
  }

  @Test
  void workdayHoursMakeShorterDays() {
    var chart = chart("gantt\nworkdayhours 8\na :a, 2026-01-01, 20h");

    assertEquals("2026-01-01T00:00 2026-01-03T12:00", times(chart, "a"));
  }

  @Test
  void whatIsNoTimeGivesAWarning() {
    assertEquals(
        List.of(
            "2:1 Expected a time such as 2000-01-01, found \"soon\".",
            "3:1 There is no task \"nobody\"."),
        Mermaid.warnings("gantt\na :a, soon, 1d\nb :b, after nobody, 1d"));
  }
}
