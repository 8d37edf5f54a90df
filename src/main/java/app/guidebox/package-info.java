/** The program itself. */
@NullMarked
package app.guidebox;

import org.jspecify.annotations.NullMarked;
