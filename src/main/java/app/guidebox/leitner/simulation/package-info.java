/**
 * A learner in numbers: how much work a way of scheduling makes, and what is still known on the day
 * of the exam.
 *
 * <p>Four parts that know nothing of each other: a {@link
 * app.guidebox.leitner.simulation.MemoryModel} forgets, a {@link
 * app.guidebox.leitner.simulation.Scheduler} says when a card comes back, a {@link
 * app.guidebox.leitner.simulation.Learner} studies or does not, and a {@link
 * app.guidebox.leitner.simulation.Cost} says how long a showing takes. A {@link
 * app.guidebox.leitner.simulation.Simulation} lets them run, always with the same result for the
 * same seed.
 */
@NullMarked
package app.guidebox.leitner.simulation;

import org.jspecify.annotations.NullMarked;
