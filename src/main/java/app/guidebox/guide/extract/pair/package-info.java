/**
 * Questions whose answer stands beside or right below them, found without a form: two sides of a
 * line, lines that ask and tell in turn, statements that are judged, notes for Anki and lists of
 * what to name or explain.
 */
@NullMarked
package app.guidebox.guide.extract.pair;

import org.jspecify.annotations.NullMarked;
