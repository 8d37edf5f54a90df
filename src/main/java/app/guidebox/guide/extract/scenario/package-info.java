/**
 * Cases and what is done about them: {@link app.guidebox.guide.extract.scenario.Scenarios} with
 * their architecture, and faults with their fixes in fences and under titles.
 */
@NullMarked
package app.guidebox.guide.extract.scenario;

import org.jspecify.annotations.NullMarked;
