package app.guidebox.store;

import app.guidebox.leitner.Schedule;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A schedule as the four columns box, due, reviewed and again. */
record ScheduleColumns(int box, @Nullable Long due, @Nullable Long reviewed, int again) {
  static ScheduleColumns of(Schedule schedule) {
    return switch (schedule) {
      case Schedule.Unseen() -> new ScheduleColumns(0, null, null, 0);
      case Schedule.Boxed(int box, LocalDate due, LocalDate reviewed, boolean again) ->
          new ScheduleColumns(box, due.toEpochDay(), reviewed.toEpochDay(), again ? 1 : 0);
      case Schedule.Learned(int box, LocalDate reviewed) ->
          new ScheduleColumns(box, null, reviewed.toEpochDay(), 0);
    };
  }

  /** Reads the four columns that begin at {@code first}. */
  static Schedule read(Row row, int first) throws SQLException {
    int box = row.integer(first);
    var due = row.day(first + 1);
    var reviewed = row.day(first + 2);
    boolean again = row.yes(first + 3);
    if (box == 0 || reviewed.isEmpty()) {
      return new Schedule.Unseen();
    }
    return due.isPresent()
        ? new Schedule.Boxed(box, due.get(), reviewed.get(), again)
        : new Schedule.Learned(box, reviewed.get());
  }
}
