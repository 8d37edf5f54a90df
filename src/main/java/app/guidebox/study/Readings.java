package app.guidebox.study;

import app.guidebox.guide.Guide;
import app.guidebox.guide.extract.AnswerSheets;
import app.guidebox.guide.extract.Extraction;
import app.guidebox.guide.extract.ExtractionOptions;
import app.guidebox.guide.extract.Extractors;
import app.guidebox.guide.reader.GuideReader;
import app.guidebox.guide.reader.UnreadableGuideException;
import app.guidebox.store.LibraryException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads guides, each only once as long as its file holds the same bytes. */
final class Readings {
  private static final ExtractionOptions TERMS_TOO = new ExtractionOptions(Set.of(), true);

  private final GuideReader reader = new GuideReader();
  private final Extractors extractors = new Extractors();
  private final AnswerSheets sheets = new AnswerSheets();
  private final Map<Path, Reading> known = new HashMap<>();
  private final IdentityHashMap<Guide, Integer> terms = new IdentityHashMap<>();
  private final IdentityHashMap<Guide, Offers> offers = new IdentityHashMap<>();

  /**
   * A guide and its cards.
   *
   * @param bytes what they were read from
   */
  record Reading(ByteBuffer bytes, Guide guide, Extraction extraction) {}

  /**
   * The guide in the file as it is now.
   *
   * @throws UnreadableGuideException if it cannot be read
   */
  Reading of(Path file) throws UnreadableGuideException {
    byte[] read = GuideReader.bytes(file);
    var bytes = ByteBuffer.wrap(read).asReadOnlyBuffer();
    var before = known.get(file);
    if (before != null && before.bytes().equals(bytes)) {
      return before;
    }
    var guide = reader.read(file, read);
    var reading = new Reading(bytes, guide, extractors.extract(guide));
    known.put(file, reading);
    return reading;
  }

  /** The cards of a guide as the learner wants them. */
  Extraction extract(Guide guide, ExtractionOptions options) {
    return extractors.extract(guide, options);
  }

  /**
   * The cards of a guide whose questions another file answers.
   *
   * @throws LibraryException if that file cannot be read any more
   */
  Extraction answered(Guide guide, Path answers, ExtractionOptions options) {
    try {
      return sheets.extract(guide, of(answers).guide(), options);
    } catch (UnreadableGuideException e) {
      throw new LibraryException(
          LibraryException.Reason.REFUSED,
          "The answers to %s cannot be read: %s".formatted(guide.file(), e.getMessage()));
    }
  }

  /** How many more cards a guide has when the terms inside its answers count. */
  int termsInAnswers(Guide guide, Extraction whole) {
    return terms.computeIfAbsent(
        guide, each -> extract(each, TERMS_TOO).cards().size() - whole.cards().size());
  }

  /** The files among the others that seem to answer the questions of a guide. */
  List<AnswerSheets.Pairing> offers(Guide questions, List<Guide> others) {
    var before = offers.get(questions);
    if (before != null && before.among(others)) {
      return before.pairs();
    }
    var pairs = sheets.offers(questions, others);
    offers.put(questions, new Offers(List.copyOf(others), pairs));
    return pairs;
  }

  /** What was found for a guide among others. */
  private record Offers(List<Guide> others, List<AnswerSheets.Pairing> pairs) {
    // Each guide is read once, so it is the same object as long as its file is the same.
    @SuppressWarnings("ReferenceEquality")
    private boolean among(List<Guide> now) {
      return now.size() == others.size()
          && IntStream.range(0, now.size()).allMatch(i -> now.get(i) == others.get(i));
    }
  }
}
