package app.guidebox.guide.reader;

import app.guidebox.guide.Skipped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns a file's bytes into text, whatever encoding they are in. */
final class TextDecoder {
  /** A file in which more than one byte in this many is a control byte is not text. */
  private static final int BYTES_PER_CONTROL = 20;

  /** So much of a file is looked at to tell its encoding. */
  private static final int SAMPLE = 64 * 1024;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * The text of a file.
   *
   * @param notes what was mended on the way
   */
  record Decoded(String text, List<Skipped> notes) {
    Decoded {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Decodes the bytes of the named file.
   *
   * @throws UnreadableGuideException if they are not text in any encoding
   */
  static Decoded decode(byte[] bytes, String file) throws UnreadableGuideException {
    var notes = new ArrayList<Skipped>();
    String text = decode(bytes, file, notes);
    return new Decoded(Mojibake.mend(text, notes), notes);
  }

  private static String decode(byte[] bytes, String file, List<Skipped> notes)
      throws UnreadableGuideException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3, notes);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int sample = Math.min(bytes.length, SAMPLE);
    int evenNuls = nuls(bytes, 0, sample);
    int oddNuls = nuls(bytes, 1, sample);
    if (Math.max(evenNuls, oddNuls) * 5 > sample && Math.min(evenNuls, oddNuls) * 20 < sample) {
      var charset = oddNuls > evenNuls ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      notes.add(note("The file is UTF-16 without a byte order mark; it was read as such."));
      return new String(bytes, charset);
    }
    if (controls(bytes, sample) * BYTES_PER_CONTROL > sample) {
      throw new UnreadableGuideException(file + " is not text: a guide is a Markdown file.");
    }
    return utf8(bytes, 0, notes);
  }

  private static String utf8(byte[] bytes, int from, List<Skipped> notes) {
    String usual = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    if (usual.indexOf('\uFFFD') < 0 && usual.indexOf('\0') < 0) {
      return usual;
    }
    byte[] text = withoutNuls(bytes, from, notes);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(text))
          .toString();
    } catch (CharacterCodingException e) {
      return notUtf8(text, notes);
    }
  }

  // A UTF-8 file with a few broken bytes stays UTF-8; one whose high bytes hardly ever form UTF-8
  // was written in the Western code page.
  private static String notUtf8(byte[] bytes, List<Skipped> notes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    long whole = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    if (broken > whole) {
      notes.add(note("The file is not UTF-8; it was read as Windows-1252."));
      return new String(bytes, WESTERN);
    }
    int line = 1 + (int) lenient.substring(0, lenient.indexOf('\uFFFD')).lines().count();
    notes.add(
        new Skipped(
            Math.max(1, line - 1),
            "%d bytes are not UTF-8; each shows as \uFFFD.".formatted(broken),
            ""));
    return lenient;
  }

  // Appending to a UTF-8 file with a tool that writes UTF-16 leaves a tail of NUL-padded letters.
  private static byte[] withoutNuls(byte[] bytes, int from, List<Skipped> notes) {
    var text = new byte[bytes.length - from];
    int length = 0;
    int line = 1;
    int firstNulLine = 0;
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
      if (bytes[i] != 0) {
        text[length++] = bytes[i];
      } else if (firstNulLine == 0) {
        firstNulLine = line;
      }
    }
    if (firstNulLine > 0) {
      notes.add(
          new Skipped(
              firstNulLine, "%d NUL bytes were dropped.".formatted(text.length - length), ""));
    }
    return length == text.length ? text : java.util.Arrays.copyOf(text, length);
  }

  private static int nuls(byte[] bytes, int from, int end) {
    int count = 0;
    for (int i = from; i < end; i += 2) {
      if (bytes[i] == 0) {
        count++;
      }
    }
    return count;
  }

  private static int controls(byte[] bytes, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      byte b = bytes[i];
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        count++;
      }
    }
    return count;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Skipped note(String sentence) {
    return new Skipped(1, sentence, "");
  }
}
