package app.guidebox.store;

import app.guidebox.leitner.Schedule;
import app.guidebox.leitner.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of the review log.
 *
 * @param id unique across machines
 * @param offsetSeconds the time zone's offset from UTC, east positive
 * @param undone whether the learner took it back; the row stays
 */
public record ReviewEntry(
    UUID id,
    Instant at,
    int offsetSeconds,
    LocalDate day,
    Verdict verdict,
    Schedule before,
    Schedule after,
    Duration taken,
    boolean undone) {}
