package app.guidebox.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Application;
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
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException slow) {
      throw new IllegalStateException("the toolkit did not start", slow);
    }
    return call(
        () -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          var node = maker.get();
          Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
          stage.setScene(new Scene(new StackPane(node), width, height));
          stage.show();
          node.applyCss();
          node.layout();
          return node;
        });
  }

  /** What the call yields on the screen's thread, after everything that waits there. */
  public static <T> T call(Callable<T> call) {
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
