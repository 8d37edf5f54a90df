package app.guidebox.ui.deck;

import app.guidebox.leitner.Goal;
import app.guidebox.study.ExamForecast;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Figures;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.settings.SettingRows;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The deck's exam: its day, what it asks for every day, and whether that can be done. */
final class ExamPane extends VBox {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private final DeckViewModel model;
  private final Action clear;
  private final VBox forecast = new VBox(18);
  private boolean hadExam;

  ExamPane(DeckViewModel model) {
    this.model = model;
    clear = Action.of("exam.clear", Feather.X, () -> model.setExam(Optional.empty()));
    getStyleClass().addAll("panel", "setting-panel");
  }

  void show(DeckOverview overview) {
    boolean hasExam = overview.exam().isPresent();
    // Made anew only where there is more or less to set, so that a control in use keeps the focus.
    if (getChildren().isEmpty() || hasExam != hadExam) {
      layOut(overview);
      hadExam = hasExam;
    }
    forecast.getChildren().clear();
    overview.forecast().ifPresent(now -> forecast.getChildren().setAll(forecast(now)));
    if (hasExam && overview.forecast().isEmpty()) {
      forecast.getChildren().setAll(banner(Messages.text("exam.past"), "warning-banner"));
    }
    forecast.setManaged(hasExam);
  }

  private void layOut(DeckOverview overview) {
    var title = new Label(Messages.text("exam.title"));
    title.getStyleClass().add("section-title");
    getChildren().setAll(title, SettingRows.row("exam.date", dateField(overview)), forecast);
    overview.exam().map(this::sweep).ifPresent(getChildren()::add);
  }

  private Node sweep(Goal.Exam exam) {
    return SettingRows.number(
        "exam.sweep", exam.sweepDays(), 1, Goal.Exam.MOST_SWEEP_DAYS, 1, model::setSweepDays);
  }

  private Node dateField(DeckOverview overview) {
    var picker = new DatePicker(overview.exam().map(Goal.Exam::date).orElse(null));
    picker.setId("exam-date");
    picker.setPromptText(Messages.text("exam.date.prompt"));
    picker.setAccessibleText(Messages.text("exam.date"));
    picker.getEditor().setAccessibleText(Messages.text("exam.date"));
    picker.setPrefWidth(170);
    picker.setShowWeekNumbers(false);
    picker.setConverter(new LocalDateStringConverter(DAY, DAY));
    picker.setDayCellFactory(_ -> new DayFrom(overview.today().plusDays(1)));
    picker.valueProperty().subscribe((_, day) -> model.setExam(Optional.ofNullable(day)));
    var field = new HBox(8, picker);
    field.setAlignment(Pos.CENTER_RIGHT);
    if (overview.exam().isPresent()) {
      field.getChildren().add(Buttons.iconOnly(clear));
    }
    return field;
  }

  /** A day of the calendar that can be chosen from tomorrow on. */
  private static final class DayFrom extends DateCell {
    private final LocalDate first;

    DayFrom(LocalDate first) {
      this.first = first;
    }

    @Override
    public void updateItem(@Nullable LocalDate day, boolean empty) {
      super.updateItem(day, empty);
      setDisable(empty || day == null || day.isBefore(first));
    }
  }

  private static Node[] forecast(ExamForecast forecast) {
    var load = forecast.load();
    var figures =
        Figures.row(
            Figures.of(load.daysLeft(), Messages.text("exam.days", load.daysLeft())),
            Figures.of(load.perDay(), Messages.text("exam.per.day", load.perDay())),
            Figures.of(load.newPerDay(), Messages.text("exam.new.per.day", load.newPerDay())),
            Figures.of(forecast.pace(), Messages.text("exam.pace")));
    return new Node[] {
      figures,
      banner(
          forecast.isTooMuch() ? forecast.sentence() : Messages.text("exam.fine"),
          forecast.isTooMuch() ? "warning-banner" : "success-banner")
    };
  }

  private static Label banner(String words, String styleClass) {
    var banner = new Label(words);
    banner.getStyleClass().add(styleClass);
    banner.setMaxWidth(Double.MAX_VALUE);
    LineBreaking.wrap(banner);
    return banner;
  }
}
