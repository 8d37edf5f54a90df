package app.guidebox.diagram.mermaid.gantt;

import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.model.GanttChart.Span;
import app.guidebox.diagram.model.GanttChart.Task;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out when tasks begin and end, of which many say so only by way of others. */
final class Schedule {
  /** As in Mermaid: how often tasks are gone through to find those that wait for later ones. */
  private static final int PASSES = 10;

  /** Where nothing at all says when the first task begins. */
  private static final LocalDateTime SOME_DAY = LocalDate.of(2000, 1, 1).atStartOfDay();

  private final DayFormat format;
  private final DaysOff daysOff;
  private final boolean inclusiveEnds;
  private final double workdayHours;
  private final Problems problems;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<DraftTask> drafts;
  private final @Nullable Span[] spans;
  private final LocalDateTime[] drawnEnds;

  Schedule(
      List<DraftTask> drafts,
      DayFormat format,
      DaysOff daysOff,
      boolean inclusiveEnds,
      double workdayHours,
      Problems problems) {
    this.drafts = drafts;
    this.format = format;
    this.daysOff = daysOff;
    this.inclusiveEnds = inclusiveEnds;
    this.workdayHours = workdayHours;
    this.problems = problems;
    this.spans = new Span[drafts.size()];
    this.drawnEnds = new LocalDateTime[drafts.size()];
    Arrays.fill(drawnEnds, SOME_DAY);
    drafts.forEach(draft -> index.putIfAbsent(draft.id(), index.size()));
  }

  /** The tasks with their times. */
  List<Task> tasks(Map<String, String> links) {
    for (int pass = 0; pass < PASSES; pass++) {
      boolean last = pass == PASSES - 1;
      boolean missing = false;
      for (int i = 0; i < drafts.size(); i++) {
        if (spans[i] == null) {
          resolve(i, last);
          missing |= spans[i] == null;
        }
      }
      if (!missing) {
        break;
      }
    }
    var tasks = new ArrayList<Task>();
    for (int i = 0; i < drafts.size(); i++) {
      tasks.add(task(i, links));
    }
    return tasks;
  }

  private Task task(int i, Map<String, String> links) {
    DraftTask draft = drafts.get(i);
    Span span = spans[i];
    return new Task(
        draft.id(),
        draft.label(),
        draft.section(),
        draft.tags(),
        span == null ? new Span(SOME_DAY, SOME_DAY) : span,
        drawnEnds[i],
        named(draft.start(), "after").stream().filter(index::containsKey).toList(),
        links.getOrDefault(draft.id(), ""),
        draft.line().number());
  }

  /**
   * @param last whether a guess is to be made now
   */
  private void resolve(int i, boolean last) {
    DraftTask draft = drafts.get(i);
    Optional<LocalDateTime> start = start(i, last);
    if (start.isEmpty()) {
      return;
    }
    Optional<LocalDateTime> end = end(draft, start.get(), last);
    if (end.isEmpty()) {
      return;
    }
    LocalDateTime notBefore = end.get().isBefore(start.get()) ? start.get() : end.get();
    if (fixed(draft.end())) {
      spans[i] = new Span(start.get(), notBefore);
      drawnEnds[i] = notBefore;
    } else {
      var prolonged = daysOff.prolonged(start.get(), notBefore);
      spans[i] = new Span(start.get(), prolonged.end());
      drawnEnds[i] = prolonged.drawnEnd();
    }
  }

  private Optional<LocalDateTime> start(int i, boolean last) {
    DraftTask draft = drafts.get(i);
    if (draft.start().isEmpty()) {
      return previousEnd(i, last);
    }
    List<String> others = named(draft.start(), "after");
    if (!others.isEmpty()) {
      return known(others, Span::end, Comparator.naturalOrder(), draft, last)
          .or(() -> last ? previousEnd(i, true) : Optional.empty());
    }
    return time(draft.start())
        .or(
            () -> {
              expected(draft, "a time such as " + SOME_DAY.toLocalDate(), draft.start());
              return previousEnd(i, true);
            });
  }

  /** The end of the task before; nothing if it is not known yet. */
  private Optional<LocalDateTime> previousEnd(int i, boolean last) {
    if (i == 0) {
      return Optional.of(earliest());
    }
    Span before = spans[i - 1];
    return before == null
        ? (last ? Optional.of(earliest()) : Optional.empty())
        : Optional.of(before.end());
  }

  private LocalDateTime earliest() {
    return drafts.stream()
        .flatMap(draft -> time(draft.start()).stream())
        .min(Comparator.naturalOrder())
        .orElse(SOME_DAY);
  }

  private Optional<LocalDateTime> end(DraftTask draft, LocalDateTime start, boolean last) {
    List<String> others = named(draft.end(), "until");
    if (!others.isEmpty()) {
      return known(others, Span::start, Comparator.reverseOrder(), draft, last)
          .or(() -> last ? Optional.of(start) : Optional.empty());
    }
    Optional<LocalDateTime> end =
        time(draft.end())
            .map(time -> inclusiveEnds ? time.plusDays(1) : time)
            .or(() -> Lengths.end(start, draft.end(), workdayHours));
    if (end.isEmpty()) {
      expected(draft, "an end or a length such as 3d", draft.end());
    }
    return end.or(() -> Optional.of(start));
  }

  private boolean fixed(String end) {
    return time(end).isPresent() || !named(end, "until").isEmpty();
  }

  /** The latest, by that order, of what is known of the others; nothing while one is unknown. */
  private Optional<LocalDateTime> known(
      List<String> others,
      Function<Span, LocalDateTime> side,
      Comparator<LocalDateTime> order,
      DraftTask draft,
      boolean last) {
    var found = new ArrayList<LocalDateTime>();
    for (String other : others) {
      Integer at = index.get(other);
      Span span = at == null ? null : spans[at];
      if (span != null) {
        found.add(side.apply(span));
      } else if (at != null && !last) {
        return Optional.empty();
      } else if (at == null && last) {
        draft.line().report(problems, "There is no task \"" + Problems.shown(other) + "\".");
      }
    }
    return found.isEmpty() && !last ? Optional.empty() : found.stream().max(order);
  }

  /** The ids behind the word, if the text begins with it. */
  private static List<String> named(String text, String word) {
    return text.startsWith(word + " ")
        ? Arrays.stream(text.substring(word.length()).strip().split("\\s+", -1)).toList()
        : List.of();
  }

  private Optional<LocalDateTime> time(String text) {
    return format.read(text).or(() -> GanttReader.ORDINARY.read(text));
  }

  private void expected(DraftTask draft, String what, String found) {
    draft
        .line()
        .report(
            problems,
            found.isEmpty()
                ? "Expected " + what + " behind the colon."
                : "Expected " + what + ", found \"" + Problems.shown(found) + "\".");
  }
}
