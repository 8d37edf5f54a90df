/**
 * The Leitner system: boxes, intervals, verdicts and the learner's day. Pure functions over {@code
 * java.time}; nothing here reads a clock or a file.
 *
 * <p>A card stands in a {@link app.guidebox.leitner.Schedule}. An answer is a {@link
 * app.guidebox.leitner.Verdict}, given on a {@link app.guidebox.leitner.StudyDay} and judged by
 * {@link app.guidebox.leitner.Rules}; {@link app.guidebox.leitner.Leitner} says where the card
 * stands then. Replaying a card's answers in order therefore gives its schedule again.
 */
@NullMarked
package app.guidebox.leitner;

import org.jspecify.annotations.NullMarked;
