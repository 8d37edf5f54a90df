package app.guidebox.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Links of a guide that lead out of it: the learner sees the address and decides. Only addresses of
 * the web are ever opened; a guide may come from a stranger.
 */
public final class ExternalLinks {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** An address longer than this is shown by its two ends. */
  private static final int LONGEST_SHOWN = 90;

  private final Consumer<String> browser;

  /**
   * @param browser opens an address of the web outside of Guidebox
   */
  public ExternalLinks(Consumer<String> browser) {
    this.browser = browser;
  }

  /** Asks, beside the link, what to do with its address. */
  public void ask(String target, Node anchor) {
    menu(target).show(anchor, Side.BOTTOM, 0, 4);
  }

  ContextMenu menu(String target) {
    var menu = new ContextMenu();
    var address = new MenuItem(shown(target));
    address.setDisable(true);
    menu.getItems().addAll(address, new SeparatorMenuItem());
    webAddress(target)
        .ifPresent(
            web ->
                menu.getItems()
                    .add(item("link.open", Feather.EXTERNAL_LINK, () -> browser.accept(web))));
    menu.getItems().add(item("link.copy", Feather.COPY, () -> copy(target)));
    return menu;
  }

  /** The address as a browser takes it; empty if it is none of the web. */
  static Optional<String> webAddress(String target) {
    try {
      var address = new URI(target);
      boolean web =
          address.getScheme() != null
              && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
              && address.getHost() != null;
      return web ? Optional.of(address.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String shown(String target) {
    if (target.length() <= LONGEST_SHOWN) {
      return target;
    }
    int half = LONGEST_SHOWN / 2;
    return target.substring(0, half) + "…" + target.substring(target.length() - half);
  }

  private static MenuItem item(String key, Feather icon, Runnable run) {
    var item = new MenuItem(Messages.text(key), new FontIcon(icon));
    item.setOnAction(_ -> run.run());
    return item;
  }

  private static void copy(String target) {
    var content = new ClipboardContent();
    content.putString(target);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
