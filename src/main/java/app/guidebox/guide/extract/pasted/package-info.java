/** Multiple-choice tests that were pasted without Markdown, their lines run together. */
@NullMarked
package app.guidebox.guide.extract.pasted;

import org.jspecify.annotations.NullMarked;
