/**
 * A guide's lines before anyone reads Markdown in them: {@link
 * app.guidebox.guide.source.SourceLines} splits a text, {@link
 * app.guidebox.guide.source.FrontMatter} reads the header, and an {@link
 * app.guidebox.guide.source.Excerpt} is what others work on.
 */
@NullMarked
package app.guidebox.guide.source;

import org.jspecify.annotations.NullMarked;
