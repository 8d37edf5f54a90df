package app.guidebox.ui.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether this machine can show a window. */
public final class Display {
  /** JavaFX draws its Linux windows through GTK 3. */
  public static final String GTK_LIBRARY = "libgtk-3.so.0";

  private Display() {}

  /**
   * What stands in the way of a window, in one sentence; empty if nothing does.
   *
   * @param system the operating system's name, as in {@code os.name}
   * @param environment the environment's variables
   * @param canLoad whether a shared library of that file name can be loaded
   */
  public static Optional<String> obstacle(
      String system, Map<String, String> environment, Predicate<String> canLoad) {
    if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
      return Optional.empty();
    }
    boolean x11 = !environment.getOrDefault("DISPLAY", "").isBlank();
    boolean wayland = !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    if (!x11) {
      return Optional.of(
          wayland
              ? "This Wayland session has no X server (install XWayland), so no window can open."
              : "There is no display here (DISPLAY and WAYLAND_DISPLAY are not set).");
    }
    return canLoad.test(GTK_LIBRARY)
        ? Optional.empty()
        : Optional.of("GTK 3 is missing, so no window can open: install the package libgtk-3-0.");
  }
}
