package app.guidebox.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of a library.
 *
 * @param at when it was made
 * @param bytes its size
 * @param cards how many cards it has
 * @param reviews how many rows its log has
 */
public record Backup(Path file, Instant at, long bytes, long cards, long reviews) {}
