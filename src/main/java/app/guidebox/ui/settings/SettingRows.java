package app.guidebox.ui.settings;

import app.guidebox.study.DeckSettings;
import app.guidebox.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** The rows of the settings page: what is set, what it means, and the control that sets it. */
public final class SettingRows {
  private static final int NUMBER_COLUMNS = 110;

  private SettingRows() {}

  /** A titled group of rows. */
  public static Node panel(String key, Node... rows) {
    var title = new Label(Messages.text(key));
    title.getStyleClass().add("section-title");
    var panel = new VBox(title);
    panel.getStyleClass().addAll("panel", "setting-panel");
    panel.getChildren().addAll(rows);
    return panel;
  }

  /** A few choices side by side; the words of each are in the bundle. */
  public static <E extends Enum<E>> Node choice(
      String key, List<E> choices, E current, Consumer<E> changed) {
    var group = new ToggleGroup();
    var buttons = new SegmentedButton();
    buttons.setToggleGroup(group);
    for (E choice : choices) {
      var words = Messages.text(key + "." + choice.name().toLowerCase(Locale.ROOT));
      var button = new ToggleButton(words);
      button.setAccessibleText(Messages.text(key) + ": " + words);
      button.setSelected(choice == current);
      button.setToggleGroup(group);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            changed.accept(choice);
          });
      buttons.getButtons().add(button);
    }
    buttons.setAccessibleText(Messages.text(key));
    return row(key, buttons);
  }

  /** A text, with ready-made ones to pick from; taken on Enter or when the focus leaves. */
  public static Node text(String key, String current, List<?> presets, Consumer<String> changed) {
    var field = new ComboBox<String>();
    field.setEditable(true);
    field.getItems().addAll(presets.stream().map(Object::toString).toList());
    field.setValue(current);
    field.setPrefWidth(2.0 * NUMBER_COLUMNS);
    named(field, key);
    named(field.getEditor(), key);
    field.valueProperty().subscribe((_, now) -> changed.accept(now));
    return row(key, field);
  }

  /** A number of cards a day. */
  public static Node number(String key, int current, int step, IntConsumer changed) {
    return number(key, current, 0, DeckSettings.MOST_PER_DAY, step, changed);
  }

  /** A number within bounds. */
  public static Node number(
      String key, int current, int least, int most, int step, IntConsumer changed) {
    var spinner = new Spinner<Integer>(least, most, current, step);
    spinner.setEditable(true);
    spinner.setPrefWidth(NUMBER_COLUMNS);
    named(spinner, key);
    named(spinner.getEditor(), key);
    spinner.valueProperty().subscribe((_, now) -> changed.accept(now));
    return row(key, spinner);
  }

  /** One of many. */
  public static <T> Node pick(String key, List<T> choices, T current, Consumer<T> changed) {
    var box = new ComboBox<T>();
    box.getItems().addAll(choices);
    box.setValue(current);
    box.setPrefWidth(NUMBER_COLUMNS);
    named(box, key);
    box.valueProperty().subscribe((_, now) -> changed.accept(now));
    return row(key, box);
  }

  private static void named(Control control, String key) {
    control.setId(key.replace('.', '-'));
    control.setAccessibleText(Messages.text(key));
    control.setAccessibleHelp(Messages.text(key + ".hint"));
  }

  /** What is set, what it means, and the control that sets it. */
  public static Node row(String key, Node control) {
    var name = new Label(Messages.text(key));
    name.getStyleClass().add("setting-name");
    var hint = new Label(Messages.text(key + ".hint"));
    hint.getStyleClass().addAll("muted", "small");
    hint.setWrapText(true);
    var words = new VBox(3, name, hint);
    HBox.setHgrow(words, Priority.ALWAYS);
    var holder = new HBox(control);
    holder.setAlignment(Pos.CENTER_RIGHT);
    holder.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(24, words, holder);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("setting-row");
    return row;
  }
}
