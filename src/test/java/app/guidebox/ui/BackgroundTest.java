package app.guidebox.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final Deque<Runnable> screen = new ArrayDeque<>();
  private final Background background =
      new Background(worker::add, screen::add, error -> "sentence on " + error.getMessage());
  private final List<String> heard = new ArrayList<>();

  @Test
  void resultReachesTheScreenOnlyThroughItsThread() {
    var task = background.start(_ -> "result", heard::add, heard::add);

    runAll(worker);
    assertEquals(List.of(), heard);
    assertTrue(task.runningProperty().get());
    runAll(screen);

    assertEquals(List.of("result"), heard);
    assertFalse(task.runningProperty().get());
  }

  @Test
  void errorBecomesASentence() {
    background.start(
        _ -> {
          throw new IllegalStateException("a full disk");
        },
        _ -> heard.add("done"),
        heard::add);

    runAll(worker);
    runAll(screen);

    assertEquals(List.of("sentence on a full disk"), heard);
  }

  @Test
  void progressIsShown() {
    var task =
        background.start(
            progress -> {
              progress.report(0.5, "half of it");
              return "result";
            },
            heard::add,
            heard::add);

    runAll(worker);
    runAll(screen);

    assertEquals(0.5, task.fractionProperty().get());
    assertEquals("half of it", task.doingProperty().get());
  }

  @Test
  void jobLearnsThatItIsCancelled() {
    var task = background.start(Background.Progress::cancelled, this::hear, heard::add);

    task.cancel();
    runAll(worker);
    runAll(screen);

    assertEquals(List.of("cancelled: true"), heard);
  }

  private void hear(boolean cancelled) {
    heard.add("cancelled: " + cancelled);
  }

  private static void runAll(Deque<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
