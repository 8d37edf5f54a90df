package app.guidebox.ui;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons made from an {@link Action}: its words, icon, keys, tooltip and accessible text. */
public final class Buttons {
  private Buttons() {}

  /** A button with icon and words. */
  public static Button labelled(Action action, String... styleClasses) {
    var button = new Button(action.text(), new FontIcon(action.icon()));
    button.getStyleClass().addAll(styleClasses);
    return bound(button, action);
  }

  /** A button with the icon alone. */
  public static Button iconOnly(Action action, String... styleClasses) {
    var button = labelled(action, styleClasses);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("button-icon", "flat");
    return button;
  }

  /** The keys of an action as the learner's keyboard names them; empty if it has none. */
  public static String keysOf(Action action) {
    return action.shortcuts().stream()
        .limit(1)
        .map(KeyCombination::getDisplayText)
        .collect(Collectors.joining());
  }

  /** All keys of an action as the learner's keyboard names them, with {@code or} between. */
  public static String allKeysOf(Action action) {
    return action.shortcuts().stream()
        .map(KeyCombination::getDisplayText)
        .distinct()
        .collect(Collectors.joining(" " + Messages.text("keys.or") + " "));
  }

  /** What an action does, with its keys: the words of a tooltip. */
  public static String hint(Action action) {
    var keys = keysOf(action);
    return keys.isEmpty() ? action.tooltip() : action.tooltip() + "  (" + keys + ")";
  }

  private static Button bound(Button button, Action action) {
    var hint = hint(action);
    button.setId(action.id().replace('.', '-'));
    button.setTooltip(new Tooltip(hint));
    button.setAccessibleText(action.accessibleText());
    button.setAccessibleHelp(hint);
    button.setMnemonicParsing(false);
    button.disableProperty().bind(Bindings.not(action.enabled()));
    button.setOnAction(_ -> action.perform());
    return button;
  }
}
