/**
 * What the readers of all kinds share: the {@link app.guidebox.diagram.mermaid.text.Scanner}, the
 * markup of labels, styles and attributes, and the {@link
 * app.guidebox.diagram.mermaid.text.Problems} that a reader could not read past.
 */
@NullMarked
package app.guidebox.diagram.mermaid.text;

import org.jspecify.annotations.NullMarked;
