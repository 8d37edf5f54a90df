/**
 * Tables that compare or map: {@link app.guidebox.guide.extract.table.TableShape} tells which
 * column is the key and which are asked, and {@link app.guidebox.guide.extract.table.TableRows}
 * makes a card of each row.
 */
@NullMarked
package app.guidebox.guide.extract.table;

import org.jspecify.annotations.NullMarked;
