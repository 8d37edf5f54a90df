package app.guidebox.ui.statistics;

import app.guidebox.ui.Messages;
import app.guidebox.ui.statistics.StatisticsViewModel.DayCount;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A bar for each day, as high as its count, with the highest one's number above it. */
final class DayBars extends VBox {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final double HEIGHT = 96;
  private static final double LEAST_BAR = 3;
  private static final int DAYS_PER_LABEL = 7;

  DayBars(String key, List<DayCount> days) {
    var title = new Label(Messages.text(key));
    title.getStyleClass().add("section-title");
    int most = days.stream().mapToInt(DayCount::count).max().orElse(0);
    int all = days.stream().mapToInt(DayCount::count).sum();
    var total = new Label(Messages.text(key + ".total", all));
    total.getStyleClass().addAll("muted", "small");
    getStyleClass().addAll("panel", "day-bars");
    getChildren().addAll(new VBox(3, title, total), bars(days, most), labels(days));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(Messages.text(key) + ": " + spoken(days));
  }

  private static Node bars(List<DayCount> days, int most) {
    var row = new HBox(4);
    row.setAlignment(Pos.BOTTOM_LEFT);
    row.setMinHeight(HEIGHT + 18);
    for (var day : days) {
      var bar = new Region();
      bar.getStyleClass().addAll("day-bar", day.count() == 0 ? "none" : "some");
      double height = most == 0 ? 0 : HEIGHT * day.count() / most;
      bar.setMinHeight(Math.max(LEAST_BAR, height));
      bar.setMaxHeight(Math.max(LEAST_BAR, height));
      var number = new Label(day.count() == most && most > 0 ? Integer.toString(most) : "");
      number.getStyleClass().add("day-number");
      number.setMinWidth(0);
      var column = new VBox(2, number, bar);
      column.setAlignment(Pos.BOTTOM_CENTER);
      column.setMinWidth(0);
      Tooltip.install(column, new Tooltip(DAY.format(day.day()) + ": " + day.count()));
      HBox.setHgrow(column, Priority.ALWAYS);
      column.setPrefWidth(1);
      row.getChildren().add(column);
    }
    return row;
  }

  private static Node labels(List<DayCount> days) {
    var row = new HBox();
    for (int i = 0; i < days.size(); i += DAYS_PER_LABEL) {
      LocalDate day = days.get(i).day();
      var label = new Label(DAY.format(day));
      label.getStyleClass().addAll("muted", "small");
      var cell = new StackPane(label);
      cell.setAlignment(Pos.CENTER_LEFT);
      cell.setPrefWidth(1);
      cell.setMinWidth(0);
      HBox.setHgrow(cell, Priority.ALWAYS);
      row.getChildren().add(cell);
    }
    return row;
  }

  private static String spoken(List<DayCount> days) {
    return days.stream()
        .filter(day -> day.count() > 0)
        .map(day -> DAY.format(day.day()) + " " + day.count())
        .collect(Collectors.joining(", "));
  }
}
