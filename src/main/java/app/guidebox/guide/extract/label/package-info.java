/**
 * The labels that text begins with, {@code **Answer:**} or {@code Question 3.}: {@link
 * app.guidebox.guide.extract.label.Label} is one of them, and LabelReader finds it.
 */
@NullMarked
package app.guidebox.guide.extract.label;

import org.jspecify.annotations.NullMarked;
