/**
 * Terms that define as one of a row: {@link app.guidebox.guide.extract.glossary.Glossaries} reads
 * lines, titles and rows that come again in one form, and {@link
 * app.guidebox.guide.extract.glossary.Records} titles told by the same labelled points.
 */
@NullMarked
package app.guidebox.guide.extract.glossary;

import org.jspecify.annotations.NullMarked;
