package app.guidebox.guide.reader;

import app.guidebox.guide.Skipped;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Mends UTF-8 that was once read as Windows-1252 and saved again ({@code â€™} for an apostrophe).
 *
 * <p>A run of non-ASCII characters is mended only where the repair is certain: it begins like the
 * first byte of a longer UTF-8 sequence, all of it can be written in Windows-1252, and the bytes so
 * gained are well-formed UTF-8.
 */
final class Mojibake {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Mojibake() {}

  static String mend(String text, List<Skipped> notes) {
    int first = nextSuspect(text, 0);
    if (first < 0) {
      return text;
    }
    var mended = new StringBuilder(text.length());
    int copied = 0;
    int firstMended = -1;
    for (int start = first; start >= 0; ) {
      int end = runEnd(text, start);
      String repaired = repaired(text.substring(start, end));
      if (!repaired.isEmpty()) {
        mended.append(text, copied, start).append(repaired);
        copied = end;
        firstMended = firstMended < 0 ? start : firstMended;
      }
      start = nextSuspect(text, end);
    }
    if (firstMended >= 0) {
      notes.add(
          new Skipped(
              1 + (int) text.substring(0, firstMended).chars().filter(c -> c == '\n').count(),
              "Characters saved in the wrong encoding were repaired.",
              ""));
    }
    return mended.append(text, copied, text.length()).toString();
  }

  private static int nextSuspect(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xC2 && c <= 0xF4 && text.charAt(i + 1) > 0x7F) {
        return i;
      }
    }
    return -1;
  }

  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) > 0x7F) {
      end++;
    }
    return end;
  }

  private static String repaired(String run) {
    var bytes = ByteBuffer.allocate(run.length());
    for (int i = 0; i < run.length(); i++) {
      int b = westernByte(run.charAt(i));
      if (b < 0) {
        return "";
      }
      bytes.put((byte) b);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  // The five bytes that Windows-1252 leaves undefined pass through as control characters.
  private static int westernByte(char c) {
    if (c <= 0xFF) {
      return c;
    }
    try {
      return WESTERN.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get() & 0xFF;
    } catch (CharacterCodingException e) {
      return -1;
    }
  }
}
