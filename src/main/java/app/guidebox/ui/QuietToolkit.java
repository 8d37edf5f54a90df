package app.guidebox.ui;

import java.util.logging.Logger;

/** Keeps JavaFX from remarking on what is as it should be. */
public final class QuietToolkit {
  /** JavaFX lies on the class path here on purpose; its other warnings are kept. */
  private static final String EXPECTED = "Unsupported JavaFX configuration";

  // Held, because the logging system forgets loggers that nobody holds, with their filters.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private QuietToolkit() {}

  /** Silences the remark; call it before JavaFX starts. */
  public static void hush() {
    JAVAFX.setFilter(record -> !String.valueOf(record.getMessage()).startsWith(EXPECTED));
  }
}
