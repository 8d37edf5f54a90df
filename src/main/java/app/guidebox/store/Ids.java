package app.guidebox.store;

import java.nio.ByteBuffer;
import java.util.UUID;

/** UUIDs as the 16 bytes in which the library keeps them. */
final class Ids {
  private Ids() {}

  static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  static UUID uuid(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
