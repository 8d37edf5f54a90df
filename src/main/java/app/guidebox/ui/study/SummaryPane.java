package app.guidebox.ui.study;

import app.guidebox.study.SessionSummary;
import app.guidebox.ui.Action;
import app.guidebox.ui.BoxBar;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Figures;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Notice;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a session came to, once no card is left. */
final class SummaryPane extends StackPane {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

  SummaryPane(StudyState.Finished end, Node leave, Action undo) {
    getStyleClass().add("session-summary");
    setId("session-summary");
    getChildren()
        .add(end.summary().answered() == 0 ? nothingDue(end, leave) : finished(end, leave, undo));
  }

  private static Node nothingDue(StudyState.Finished end, Node leave) {
    return Notice.of(Feather.COFFEE, Messages.text("study.nothing"), nextDue(end), leave);
  }

  private static Node finished(StudyState.Finished end, Node leave, Action undo) {
    var summary = end.summary();
    var heading = new Label(Messages.text("summary.title"));
    heading.getStyleClass().add("screen-title");
    var next = new Label(nextDue(end));
    next.getStyleClass().add("screen-subtitle");
    LineBreaking.wrap(next);
    var figures =
        Figures.row(
            Figures.of(Integer.toString(summary.answered()), Messages.text("summary.answered")),
            Figures.of(percent(summary), Messages.text("summary.known")),
            Figures.of(Integer.toString(summary.again()), Messages.text("summary.again")),
            Figures.of(minutes(summary.spent()), Messages.text("summary.time")));
    var boxes = new BoxBar();
    boxes.show(summary.perBox());
    var boxesTitle = new Label(Messages.text("summary.boxes"));
    boxesTitle.getStyleClass().add("section-title");
    var buttons = new HBox(12, leave, Buttons.labelled(undo, "large"));
    buttons.setAlignment(Pos.CENTER_LEFT);
    var panel =
        new VBox(new VBox(4, heading, next), figures, new VBox(14, boxesTitle, boxes), buttons);
    panel.getStyleClass().addAll("panel", "summary-panel");
    panel.setMaxHeight(USE_PREF_SIZE);
    return panel;
  }

  private static String percent(SessionSummary summary) {
    return Math.round(100.0 * summary.good() / summary.answered()) + " %";
  }

  private static String minutes(Duration spent) {
    return "%d:%02d".formatted(spent.toMinutes(), spent.toSecondsPart());
  }

  private static String nextDue(StudyState.Finished end) {
    return end.nextDue()
        .map(day -> Messages.text("summary.next", name(day, end.today())))
        .orElse(Messages.text("summary.next.none"));
  }

  private static String name(LocalDate day, LocalDate today) {
    if (!day.isAfter(today)) {
      return Messages.text("summary.next.today");
    }
    return day.equals(today.plusDays(1))
        ? Messages.text("summary.next.tomorrow")
        : Messages.text("summary.next.on", DAY.format(day));
  }
}
