/** The Import screen: choosing guides, watching them come in, and what became of each. */
@NullMarked
package app.guidebox.ui.imports;

import org.jspecify.annotations.NullMarked;
