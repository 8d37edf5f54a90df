package app.guidebox.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Puts nodes on a real, headless screen; tests do all that touches them through here. */
public final class OnScreen {
  private OnScreen() {}

  /** Makes a node on the screen's thread and shows it, laid out, in a window of that size. */
  public static <T extends Parent> T show(double width, double height, Supplier<T> maker) {
    return call(
        () -> {
          var node = maker.get();
          var stage = emptyStage();
          var scene = new Scene(new StackPane(node), width, height);
          Theme.dress(scene, new SimpleObjectProperty<>(Theme.Choice.LIGHT));
          stage.setScene(scene);
          stage.show();
          node.applyCss();
          node.layout();
          return node;
        });
  }

  /** The stage of all tests, hidden: JavaFX 26 paints past the end of a headless one that grows. */
  public static Stage emptyStage() {
    Platform.setImplicitExit(false);
    Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
    stage.hide();
    return stage;
  }

  /** What the call yields on the screen's thread, after everything that waits there. */
  public static <T> T call(Callable<T> call) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException slow) {
      throw new IllegalStateException("the toolkit did not start", slow);
    }
    var result = WaitForAsyncUtils.waitForAsyncFx(20_000, call);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  /** Runs something on the screen's thread, and waits until what follows from it is done. */
  public static void run(Runnable action) {
    call(
        () -> {
          action.run();
          return true;
        });
  }
}
