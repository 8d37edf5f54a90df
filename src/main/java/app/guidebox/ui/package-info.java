/**
 * The desktop app: one folder per screen, in each a View and a ViewModel.
 *
 * <p>This package holds what every screen shares: an {@link app.guidebox.ui.Action} is a thing that
 * the learner can do, declared once and read by buttons, menus, the shortcut sheet and the command
 * palette; {@link app.guidebox.ui.Background} runs what takes longer than a frame; a {@link
 * app.guidebox.ui.Screen} is one page, a {@link app.guidebox.ui.Place} is where the learner wants
 * to be. The window that puts the screens together is in {@code ui.shell}.
 */
@NullMarked
package app.guidebox.ui;

import org.jspecify.annotations.NullMarked;
