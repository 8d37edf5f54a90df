/**
 * Words and marks of a text, whatever they mean: {@link app.guidebox.guide.extract.words.Plain}
 * leaves the marks out, {@link app.guidebox.guide.extract.words.Emphasis} takes bold and italics
 * off. The {@link app.guidebox.guide.extract.words.WordList}s in the larger languages lie beside
 * these classes among the resources; what each holds is told where it is loaded.
 */
@NullMarked
package app.guidebox.guide.extract.words;

import org.jspecify.annotations.NullMarked;
