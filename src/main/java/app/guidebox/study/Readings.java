package app.guidebox.study;

import app.guidebox.guide.Guide;
import app.guidebox.guide.GuideReader;
import app.guidebox.guide.UnreadableGuideException;
import app.guidebox.guide.extract.Extraction;
import app.guidebox.guide.extract.Extractors;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Reads guides, each only once as long as its file holds the same bytes. */
final class Readings {
  private final GuideReader reader = new GuideReader();
  private final Extractors extractors = new Extractors();
  private final Map<Path, Reading> known = new HashMap<>();

  /**
   * A guide and its cards.
   *
   * @param digest of the bytes that they were read from
   */
  record Reading(String digest, Guide guide, Extraction extraction) {}

  /**
   * The guide in the file as it is now.
   *
   * @throws UnreadableGuideException if it cannot be read
   */
  Reading of(Path file) throws UnreadableGuideException {
    var bytes = GuideReader.bytes(file);
    var digest = digest(bytes);
    var before = known.get(file);
    if (before != null && before.digest().equals(digest)) {
      return before;
    }
    var guide = reader.read(file, bytes);
    var reading = new Reading(digest, guide, extractors.extract(guide));
    known.put(file, reading);
    return reading;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
