/** The Editor screen: wording a card anew, or a new card of the learner's own. */
@NullMarked
package app.guidebox.ui.editor;

import org.jspecify.annotations.NullMarked;
