/**
 * The forms in which authors ask: a {@link app.guidebox.guide.extract.form.QuestionForm} for each
 * tells whether a question begins at a unit, and gives its {@link
 * app.guidebox.guide.extract.form.Opening}.
 *
 * <p>The other classes help one form with the harder cases; most of them help {@link
 * app.guidebox.guide.extract.form.HeadingQuestions}, since a heading may ask without a word that
 * says so.
 */
@NullMarked
package app.guidebox.guide.extract.form;

import org.jspecify.annotations.NullMarked;
