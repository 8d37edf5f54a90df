package app.guidebox.guide;

/**
 * Something in a guide that was not used.
 *
 * @param line where it stands, counted from 1
 * @param reason one sentence
 * @param text how it begins
 */
public record Skipped(int line, String reason, String text) {}
