package vn.chibo.examples.review.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The end of a zip: says how long its list of parts is before anybody reads that list. */
final class ZipEnd {
  private static final int LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int SIGNATURE = 0x06054b50;
  private static final int LIST_STARTS_AT = 16;
  private static final int LONGEST_NAME = 512;

  private ZipEnd() {}

  /**
   * Refuses a file that was cut off, and one whose list of parts is too long.
   *
   * @throws vn.chibo.core.fault.FaultException in either case
   */
  static void check(Look look) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(look.file().toFile(), "r")) {
      int length = (int) Math.min(in.length(), LENGTH + LONGEST_COMMENT);
      byte[] tail = new byte[length];
      in.seek(in.length() - length);
      in.readFully(tail);
      ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      int at = length - LENGTH;
      while (at >= 0 && end.getInt(at) != SIGNATURE) {
        at--;
      }
      look.refuseWhere(at < 0, "cut-off");
      long list = Integer.toUnsignedLong(end.getInt(at + LIST_STARTS_AT));
      long listLength = in.length() - length + at - list;
      int parts = look.limits().parts();
      look.refuseWhere(listLength < 0, "damaged");
      look.refuseWhere(listLength > (long) parts * LONGEST_NAME, "parts", parts);
    }
  }
}
