package app.guidebox.journeys;

import app.guidebox.ui.OnScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Files dropped on a window. The board that holds them is a real one, and only the beginning of a
 * drag hands one out; so the learner begins to drag in the window itself, and the files are dropped
 * in that moment. A headless system carries nothing any further.
 */
final class FileDrop {
  private static final double X = 400;
  private static final double Y = 300;

  private FileDrop() {}

  /** Drops the files; says whether the window took them. */
  static boolean on(Scene scene, List<Path> files, FxRobot robot) {
    var taken = new AtomicBoolean();
    var root = scene.getRoot();
    EventHandler<MouseEvent> begin =
        event -> {
          var board = root.startDragAndDrop(TransferMode.COPY);
          var content = new ClipboardContent();
          content.putFiles(files.stream().map(Path::toFile).toList());
          board.setContent(content);
          taken.set(isTaken(root, board));
          board.clear();
          event.consume();
        };
    OnScreen.run(() -> root.addEventFilter(MouseEvent.DRAG_DETECTED, begin));
    robot.drag(root).moveBy(40, 40).drop();
    WaitForAsyncUtils.waitForFxEvents();
    OnScreen.run(() -> root.removeEventFilter(MouseEvent.DRAG_DETECTED, begin));
    return taken.get();
  }

  private static boolean isTaken(Node root, Dragboard board) {
    var pick = new PickResult(root, X, Y);
    var event =
        new DragEvent(
            root,
            root,
            DragEvent.DRAG_DROPPED,
            board,
            X,
            Y,
            X,
            Y,
            TransferMode.COPY,
            null,
            root,
            pick);
    Event.fireEvent(root, event);
    return event.isDropCompleted();
  }
}
