/** One class per command, over the same use cases as the screens. */
@NullMarked
package app.guidebox.cli;

import org.jspecify.annotations.NullMarked;
