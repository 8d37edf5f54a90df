/** The one SQLite file: schema, migrations, review log. The only package that knows SQL. */
@NullMarked
package app.guidebox.store;

import org.jspecify.annotations.NullMarked;
