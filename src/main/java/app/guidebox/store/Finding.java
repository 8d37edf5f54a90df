package app.guidebox.store;

/**
 * Something that a check found to be wrong.
 *
 * @param what follows the count: {@code cards whose box does not follow from their answers}
 * @param repaired whether it was put right
 */
public record Finding(long count, String what, boolean repaired) {}
