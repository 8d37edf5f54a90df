package app.guidebox.ui.study;

import app.guidebox.study.SessionSummary;
import app.guidebox.ui.Action;
import app.guidebox.ui.BoxBar;
import app.guidebox.ui.Buttons;
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
    next.setWrapText(true);
    var figures =
        new HBox(
            figure(Integer.toString(summary.answered()), "summary.answered"),
            figure(percent(summary), "summary.known"),
            figure(Integer.toString(summary.again()), "summary.again"),
            figure(minutes(summary.spent()), "summary.time"));
    figures.getStyleClass().add("summary-figures");
    var boxes = new BoxBar();
    boxes.show(summary.perBox());
    var boxesTitle = new Label(Messages.text("summary.boxes"));
    boxesTitle.getStyleClass().add("section-title");
    var buttons = new HBox(12, leave, Buttons.labelled(undo, "large"));
    buttons.setAlignment(Pos.CENTER_LEFT);
    var panel =
        new VBox(new VBox(4, heading, next), figures, new VBox(14, boxesTitle, boxes), buttons);
    panel.getStyleClass().addAll("panel", "summary-panel");
    return panel;
  }

  private static VBox figure(String number, String key) {
    var figure = new Label(number);
    figure.getStyleClass().add("summary-figure");
    var label = new Label(Messages.text(key));
    label.getStyleClass().addAll("muted", "small");
    return new VBox(2, figure, label);
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
