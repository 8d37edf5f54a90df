/** The Backups screen: the copies of the library, and how to return to one. */
@NullMarked
package app.guidebox.ui.backups;

import org.jspecify.annotations.NullMarked;
