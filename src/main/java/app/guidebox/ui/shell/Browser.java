package app.guidebox.ui.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;

/** Opens web addresses in the learner's own browser; other addresses, such as of files, never. */
final class Browser extends Application implements Consumer<String> {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  @Override
  public void start(Stage stage) {
    throw new IllegalStateException("the browser is no application of its own");
  }

  @Override
  public void accept(String address) {
    if (isWeb(address)) {
      getHostServices().showDocument(address);
    }
  }

  static boolean isWeb(String address) {
    try {
      var scheme = new URI(address).getScheme();
      return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
