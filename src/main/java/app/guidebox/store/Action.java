package app.guidebox.store;

import java.time.Instant;

/**
 * Something that was done to the library.
 *
 * @param seq its place in the order of all actions
 * @param name what it was, to be put after "Undo": {@code Good on 'What is SQS?'}
 * @param undone whether it was taken back and not done again
 */
public record Action(long seq, ActionKind kind, String name, Instant at, boolean undone) {}
