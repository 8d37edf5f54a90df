package app.guidebox.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A piece of work that {@link Background} runs; its properties change on the screen's thread. */
public final class BackgroundTask {
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
  private final AtomicBoolean cancelled = new AtomicBoolean();

  BackgroundTask() {}

  /** Whether it still goes on. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** How much is done, from 0 to 1. */
  public ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  /** What it does just now. */
  public ReadOnlyStringProperty doingProperty() {
    return doing.getReadOnlyProperty();
  }

  /** Asks the work to stop at the next point where it can; may be called from any thread. */
  public void cancel() {
    cancelled.set(true);
  }

  boolean isCancelled() {
    return cancelled.get();
  }

  void show(double done, String what) {
    fraction.set(done);
    doing.set(what);
  }

  void finish() {
    running.set(false);
  }
}
