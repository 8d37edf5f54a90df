package app.guidebox.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The guides' texts and the images they show, every version that was imported. */
public final class GuideTexts {
  private final Database database;

  GuideTexts(Database database) {
    this.database = database;
  }

  /**
   * Keeps a version of a deck's guide, with its images by target as written.
   *
   * @param packed its text as {@link #packed} makes it
   */
  public long add(StoredDeck deck, String file, byte[] packed, Map<String, byte[]> images) {
    long version =
        database.insert(
            "INSERT INTO guide_version (deck, file, text) VALUES (?, ?, ?)",
            deck.num(),
            file,
            packed);
    images.forEach(
        (target, bytes) ->
            database.update(
                "INSERT INTO guide_image (version, target, image) VALUES (?, ?, ?)",
                version,
                target,
                image(bytes)));
    return version;
  }

  /** The text of a version, its lines joined by line feeds. */
  public String text(long version) {
    return database.one(
        "SELECT text FROM guide_version WHERE num = ?", row -> inflated(row.bytes(1)), version);
  }

  /** The images of a version by target as written. */
  public Map<String, byte[]> images(long version) {
    var images = new TreeMap<String, byte[]>();
    database.all(
        """
        SELECT g.target, i.bytes FROM guide_image g JOIN image i ON i.num = g.image
        WHERE g.version = ?
        """,
        row -> images.put(row.text(1), row.bytes(2)),
        version);
    return images;
  }

  /** Whether a version has exactly this text and these images. */
  public boolean isSame(long version, String text, Map<String, byte[]> images) {
    if (version == 0 || !text(version).equals(text)) {
      return false;
    }
    var kept = images(version);
    return kept.keySet().equals(images.keySet())
        && kept.entrySet().stream()
            .allMatch(each -> Arrays.equals(each.getValue(), images.get(each.getKey())));
  }

  private long image(byte[] bytes) {
    byte[] digest = sha256(bytes);
    return database
        .first("SELECT num FROM image WHERE digest = ?", row -> row.number(1), digest)
        .orElseGet(
            () ->
                database.insert("INSERT INTO image (digest, bytes) VALUES (?, ?)", digest, bytes));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A text as it is kept. Takes a while, and may be asked for on any thread. */
  public static byte[] packed(String text) {
    var bytes = new ByteArrayOutputStream();
    // The cards take up more room than the text does; harder work would save little.
    try (var deflater = new Deflater(Deflater.BEST_SPEED);
        var out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String inflated(byte[] bytes) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
