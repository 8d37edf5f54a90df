package app.guidebox.ui.shell;

import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.Motion;
import app.guidebox.ui.Preferences;
import app.guidebox.ui.imports.GuideChooser;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * What the screens are made with.
 *
 * @param clock measures how long an answer took, and names the days
 * @param chooser asks for files to import
 * @param browser opens a link's address outside of Guidebox
 * @param restore puts a copy in the library's place and opens that
 * @param quit closes the window
 */
public record Services(
    Library library,
    Background background,
    Clock clock,
    Preferences preferences,
    Motion motion,
    GuideChooser chooser,
    Consumer<String> browser,
    Consumer<Path> restore,
    Runnable quit) {}
