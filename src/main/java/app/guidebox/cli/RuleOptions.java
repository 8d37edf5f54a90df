package app.guidebox.cli;

import app.guidebox.leitner.FallRule;
import app.guidebox.leitner.Goal;
import app.guidebox.leitner.Ladder;
import app.guidebox.leitner.LastBox;
import app.guidebox.leitner.Rules;
import app.guidebox.study.DeckSettings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how cards are studied, of one deck or of all. */
final class RuleOptions {
  @Option(
      names = "--ladder",
      paramLabel = "DAYS",
      description = "The boxes' intervals in days: 1,3,7,14,30.")
  private @Nullable String ladder;

  @Option(
      names = "--fall",
      paramLabel = "RULE",
      description = "Where a card goes that was not known: first (box), or down (one box).")
  private @Nullable Fall fall;

  @Option(
      names = "--last",
      paramLabel = "RULE",
      description = "What becomes of a card known in the last box: stay, or leave (learned).")
  private @Nullable LastBox last;

  @Option(
      names = "--new-a-day",
      paramLabel = "N",
      description = "How many new cards a day at most.")
  private @Nullable Integer newPerDay;

  @Option(
      names = "--reviews-a-day",
      paramLabel = "N",
      description = "How many due cards a day at most.")
  private @Nullable Integer reviewsPerDay;

  /** {@link FallRule} in a word. */
  enum Fall {
    FIRST,
    DOWN;

    FallRule rule() {
      return switch (this) {
        case FIRST -> FallRule.TO_FIRST_BOX;
        case DOWN -> FallRule.ONE_BOX_DOWN;
      };
    }
  }

  /** The settings with what the options ask for. */
  DeckSettings applyTo(DeckSettings settings) {
    try {
      return new DeckSettings(
          applyTo(settings.rules()),
          newPerDay == null ? settings.newPerDay() : newPerDay,
          reviewsPerDay == null ? settings.reviewsPerDay() : reviewsPerDay);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.unusable("Nothing was changed: %s.".formatted(e.getMessage()));
    }
  }

  private Rules applyTo(Rules rules) {
    var changed = ladder == null ? rules : rules.with(Ladder.parse(ladder));
    changed = fall == null ? changed : changed.with(fall.rule());
    return last == null ? changed : changed.with(last);
  }

  /** How many new cards a day the options ask for; null if they do not say. */
  @Nullable Integer newPerDay() {
    return newPerDay;
  }

  /**
   * The goal of an exam on a date.
   *
   * @param date as in {@code 2027-01-31}, or {@code none}
   */
  static Goal goal(String date, int sweepDays, LocalDate today) {
    if (date.equalsIgnoreCase("none")) {
      return new Goal.LongTerm();
    }
    try {
      var exam = new Goal.Exam(LocalDate.parse(date), sweepDays);
      if (!exam.date().isAfter(today)) {
        throw CommandFailure.unusable(
            "Nothing was changed: the exam must come after today, %s.".formatted(today));
      }
      return exam;
    } catch (DateTimeException e) {
      throw CommandFailure.unusable(
          "Nothing was changed: '%s' is not a date such as 2027-01-31, nor none.".formatted(date));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.unusable("Nothing was changed: %s.".formatted(e.getMessage()));
    }
  }

  static Map<String, Object> asJson(DeckSettings settings) {
    var rules = settings.rules();
    var json = new LinkedHashMap<String, Object>();
    json.put("ladder", rules.ladder().days());
    json.put("fall", rules.fall() == FallRule.TO_FIRST_BOX ? "first" : "down");
    json.put("last", rules.lastBox() == LastBox.STAY ? "stay" : "leave");
    json.put("newPerDay", settings.newPerDay());
    json.put("reviewsPerDay", settings.reviewsPerDay());
    return json;
  }

  static String asText(DeckSettings settings) {
    var json = asJson(settings);
    return "ladder %s, fall %s, last %s, %s new and %s due cards a day"
        .formatted(
            settings.rules().ladder(),
            json.get("fall"),
            json.get("last"),
            json.get("newPerDay"),
            json.get("reviewsPerDay"));
  }
}
