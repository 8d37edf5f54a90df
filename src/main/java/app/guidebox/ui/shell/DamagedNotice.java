package app.guidebox.ui.shell;

import app.guidebox.store.Backup;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Days;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Notice;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** Tells that the library's file is damaged, and offers its newest good backup. */
public final class DamagedNotice {
  private DamagedNotice() {}

  /**
   * The notice.
   *
   * @param sentence what is wrong, for where there is no backup
   * @param newest the newest backup that passes its check
   * @param restore puts a backup in the library's place and takes over newer reviews
   */
  public static Notice of(
      String sentence, Optional<Backup> newest, Days days, Consumer<Path> restore, Node quit) {
    return newest
        .map(
            backup -> {
              var when =
                  Messages.text(
                      "day.time", days.name(days.of(backup.at())), days.time(backup.at()));
              var action =
                  Action.of(
                      "damaged.restore", Feather.ROTATE_CCW, () -> restore.accept(backup.file()));
              var notice =
                  Notice.of(
                      Feather.ALERT_TRIANGLE,
                      Messages.text("damaged.title"),
                      Messages.text("damaged.offer", when, backup.cards(), backup.reviews()),
                      Buttons.labelled(action, "primary", "large"),
                      quit);
              notice.getStyleClass().add("failure");
              return notice;
            })
        .orElseGet(() -> Notice.failure(sentence, quit));
  }
}
