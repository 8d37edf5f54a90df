/**
 * Lists whose entries begin with terms: {@link app.guidebox.guide.extract.termlist.TermList} tells
 * the term of each entry, and each of the others reads one more way to set it off.
 */
@NullMarked
package app.guidebox.guide.extract.termlist;

import org.jspecify.annotations.NullMarked;
