/** The desktop app: one folder per screen, in each a View and a ViewModel. */
@NullMarked
package app.guidebox.ui;

import org.jspecify.annotations.NullMarked;
