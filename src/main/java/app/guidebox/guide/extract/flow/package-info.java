/**
 * A guide as the extractors see it: {@link app.guidebox.guide.extract.flow.Outline}, its {@link
 * app.guidebox.guide.extract.flow.Flow}s, and their {@link app.guidebox.guide.extract.flow.Unit}s,
 * which a card takes over as Markdown.
 */
@NullMarked
package app.guidebox.guide.extract.flow;

import org.jspecify.annotations.NullMarked;
