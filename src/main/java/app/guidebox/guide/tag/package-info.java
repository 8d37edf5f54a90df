/**
 * What authors write in tags, read as the Markdown that it stands for: HTML ({@link
 * app.guidebox.guide.tag.HtmlLines}), and the tags of programs that make sites ({@link
 * app.guidebox.guide.tag.FoldTags}). No line changes its number.
 */
@NullMarked
package app.guidebox.guide.tag;

import org.jspecify.annotations.NullMarked;
