package app.guidebox.study;

import java.nio.file.Path;

/**
 * A file that seems to hold the answers to a guide's questions, by their numbers.
 *
 * @param questions the guide, as it was named or found
 * @param answers the other file, likewise
 * @param matches how many questions it answers
 * @param taken whether its answers are used
 */
public record OfferedAnswers(Path questions, Path answers, int matches, boolean taken) {}
