package app.guidebox.study;

import app.guidebox.guide.Guide;
import app.guidebox.guide.GuideReader;
import app.guidebox.guide.UnreadableGuideException;
import app.guidebox.guide.extract.Extraction;
import app.guidebox.guide.extract.Extractors;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads guides, each only once as long as its file holds the same bytes. */
final class Readings {
  private final GuideReader reader = new GuideReader();
  private final Extractors extractors = new Extractors();
  private final Map<Path, Reading> known = new HashMap<>();

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
}
