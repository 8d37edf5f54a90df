/**
 * What stands between a name and what it is: verbs that define, in the larger languages. {@link
 * app.guidebox.guide.extract.verb.DefiningVerbs} finds one right behind a name, {@link
 * app.guidebox.guide.extract.verb.UnspacedVerbs} one at the end of its sentence.
 */
@NullMarked
package app.guidebox.guide.extract.verb;

import org.jspecify.annotations.NullMarked;
