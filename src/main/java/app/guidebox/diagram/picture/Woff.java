package app.guidebox.diagram.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.zip.Deflater;

/**
 * Writes a font's tables as one compressed file that browsers read.
 *
 * @param flavor the first four bytes of the font file that the tables are from
 * @param tables by tag, in the order of their tags
 * @see <a href="https://www.w3.org/TR/WOFF/">WOFF File Format 1.0</a>
 */
record Woff(int flavor, SortedMap<String, byte[]> tables) {
  private static final int SIGNATURE = 0x774f4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;

  byte[] bytes() {
    int directory = HEADER + ENTRY * tables.size();
    var entries = ByteBuffer.allocate(ENTRY * tables.size());
    var data =
        ByteBuffer.allocate(tables.values().stream().mapToInt(each -> each.length + 4).sum());
    int fontSize = 12 + 16 * tables.size();
    for (var table : tables.entrySet()) {
      byte[] plain = table.getValue();
      byte[] packed = packed(plain);
      entries.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      entries.putInt(directory + data.position()).putInt(packed.length).putInt(plain.length);
      entries.putInt(checksum(plain));
      data.put(packed).put(new byte[padding(packed.length)]);
      fontSize += plain.length + padding(plain.length);
    }
    int length = directory + data.position();
    var file = ByteBuffer.allocate(length);
    file.putInt(SIGNATURE).putInt(flavor).putInt(length);
    file.putShort((short) tables.size()).putShort((short) 0).putInt(fontSize);
    file.putShort((short) 1).putShort((short) 0);
    file.put(new byte[HEADER - file.position()]);
    return file.put(entries.array()).put(data.array(), 0, data.position()).array();
  }

  /** The bytes compressed by zlib, or as they are where that does not make them fewer. */
  private static byte[] packed(byte[] plain) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] packed = new byte[plain.length];
      int length = deflater.deflate(packed);
      return deflater.finished() && length < plain.length ? Arrays.copyOf(packed, length) : plain;
    } finally {
      deflater.end();
    }
  }

  private static int padding(int length) {
    return -length & 3;
  }

  /** The sum of the table's 32-bit words. */
  private static int checksum(byte[] table) {
    var words = ByteBuffer.wrap(Arrays.copyOf(table, table.length + padding(table.length)));
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }
}
