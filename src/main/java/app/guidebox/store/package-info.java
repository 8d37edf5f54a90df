/**
 * The one SQLite file: schema, migrations, review log. The only package that knows SQL.
 *
 * <p>A {@link app.guidebox.store.Store} is an open library. It hands out one object for each kind
 * of thing that lies in it, such as {@link app.guidebox.store.Cards} and {@link
 * app.guidebox.store.Reviews}; whatever must happen together runs inside {@link
 * app.guidebox.store.Store#writing}. What the learner does is written as an action of the {@link
 * app.guidebox.store.Journal}, which never forgets one and can take it back.
 */
@NullMarked
package app.guidebox.store;

import org.jspecify.annotations.NullMarked;
