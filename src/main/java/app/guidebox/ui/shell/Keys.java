package app.guidebox.ui.shell;

import app.guidebox.ui.Action;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Hands each key to the action that asks for it, unless the control in focus needs it itself. */
final class Keys {
  private final Supplier<List<Action>> actions;

  private Keys(Supplier<List<Action>> actions) {
    this.actions = actions;
  }

  /**
   * Watches the scene's keys.
   *
   * @param actions what can be done now; the first that matches a key gets it
   */
  static void install(Scene scene, Supplier<List<Action>> actions) {
    var keys = new Keys(actions);
    // A filter, because scroll panes swallow Space on its way up.
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.pressed(event, scene.getFocusOwner()));
  }

  private void pressed(KeyEvent event, Node focused) {
    if (neededBy(focused, event)) {
      return;
    }
    actions.get().stream()
        .filter(action -> action.enabled().get())
        .filter(action -> action.shortcuts().stream().anyMatch(keys -> keys.match(event)))
        .findFirst()
        .ifPresent(
            action -> {
              event.consume();
              action.perform();
            });
  }

  private static boolean neededBy(Node focused, KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
    return switch (focused) {
      case TextInputControl _ -> isEditing(event, plain);
      // An editable field of this kind keeps the focus itself while its text is edited.
      case ComboBoxBase<?> box when box.isEditable() -> isEditing(event, plain);
      case Spinner<?> spinner when spinner.isEditable() -> isEditing(event, plain);
      case ButtonBase _, ComboBoxBase<?> _ -> plain && isPress(event.getCode());
      case null, default -> false;
    };
  }

  private static boolean isEditing(KeyEvent event, boolean plain) {
    boolean undo = event.isShortcutDown() && event.getCode() == KeyCode.Z;
    return undo || (plain && event.getCode() != KeyCode.ESCAPE && !event.getCode().isFunctionKey());
  }

  private static boolean isPress(KeyCode code) {
    return code == KeyCode.SPACE || code == KeyCode.ENTER;
  }
}
