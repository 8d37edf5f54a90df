package app.guidebox.study;

/**
 * How far a session is.
 *
 * @param answered how many answers were given
 * @param remaining how many cards are still to come, repeats included
 * @param again how many of those are repeats
 */
public record Progress(int answered, int remaining, int again) {}
