package app.guidebox.ui.shell;

import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.Motion;
import app.guidebox.ui.Preferences;
import app.guidebox.ui.imports.GuideChooser;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What the screens are made with.
 *
 * @param time measures how long an answer took
 * @param chooser asks for files to import
 * @param browser opens a link's address outside of Guidebox
 * @param quit closes the window
 */
public record Services(
    Library library,
    Background background,
    InstantSource time,
    Preferences preferences,
    Motion motion,
    GuideChooser chooser,
    Consumer<String> browser,
    Runnable quit) {}
