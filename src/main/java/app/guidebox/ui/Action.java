package app.guidebox.ui;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something the learner can do, declared once; buttons, menus, the shortcut sheet and the command
 * palette all read it from here.
 *
 * @param id the action's name in the message bundle, such as {@code study.flip}
 * @param text what a button says
 * @param shortcuts the keys that do it, the one to be shown first
 * @param tooltip one sentence on what it does
 * @param accessibleText what a screen reader says in the button's place
 * @param enabled whether it can be done now
 */
public record Action(
    String id,
    String text,
    Ikon icon,
    List<KeyCombination> shortcuts,
    String tooltip,
    String accessibleText,
    ObservableBooleanValue enabled,
    Runnable run) {
  private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true);

  public Action {
    shortcuts = List.copyOf(shortcuts);
  }

  /** An action that can always be done; its words are in the bundle under its id. */
  public static Action of(String id, Ikon icon, Runnable run) {
    var text = Messages.text(id);
    return new Action(id, text, icon, List.of(), Messages.text(id + ".tooltip"), text, ALWAYS, run);
  }

  /**
   * The same action, done by these keys.
   *
   * @param keys as {@link KeyCombination#valueOf} reads them, such as {@code Shortcut+O}
   */
  public Action on(String... keys) {
    var combinations = Arrays.stream(keys).map(KeyCombination::valueOf).toList();
    return new Action(id, text, icon, combinations, tooltip, accessibleText, enabled, run);
  }

  /** The same action, to be done only while the condition holds. */
  public Action when(ObservableBooleanValue condition) {
    return new Action(id, text, icon, shortcuts, tooltip, accessibleText, condition, run);
  }

  /** The same action with other words, such as what it would take back. */
  public Action named(String words) {
    return new Action(id, words, icon, shortcuts, tooltip, words, enabled, run);
  }

  /** The same action with words of its own for a screen reader, such as the deck it is about. */
  public Action spoken(String words) {
    return new Action(id, text, icon, shortcuts, tooltip, words, enabled, run);
  }

  /** Does it, if it can be done now. */
  public void perform() {
    if (enabled.get()) {
      run.run();
    }
  }
}
