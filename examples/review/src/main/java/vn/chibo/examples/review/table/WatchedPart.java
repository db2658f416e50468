package vn.chibo.examples.review.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A part of a workbook as it is unpacked. Counts its bytes, checks that it is whole, and breaks off
 * where there is no new tag for too long: the parser would keep all of that in memory.
 */
final class WatchedPart extends FilterInputStream {
  private static final int LONGEST_TAG = 1 << 20;

  private final CRC32 sum = new CRC32();
  private final Watch watch;
  private final ZipArchiveEntry entry;
  private long bytes;
  private int sinceTag;
  private boolean ended;

  WatchedPart(InputStream in, Watch watch, ZipArchiveEntry entry) {
    super(in);
    this.watch = watch;
    this.entry = entry;
  }

  /** Who is told of each piece. */
  interface Watch {
    void piece(ZipArchiveEntry entry, long pieceBytes, long partBytes);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    if (count < 0) {
      end();
    } else {
      bytes += count;
      sum.update(buffer, from, count);
      watch.piece(entry, count, bytes);
      lookForTags(buffer, from, count);
    }
    return count;
  }

  private void lookForTags(byte[] buffer, int from, int count) throws IOException {
    int at = from + count - 1;
    while (at >= from && buffer[at] != '<') {
      at--;
    }
    sinceTag = at < from ? sinceTag + count : from + count - at;
    if (sinceTag > LONGEST_TAG) {
      throw new IOException("no tag for too long");
    }
  }

  private void end() throws IOException {
    if (!ended && sum.getValue() != entry.getCrc()) {
      throw new IOException("not whole");
    }
    ended = true;
  }

  /** Skipped bytes are looked at as well. */
  @Override
  public long skip(long count) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(count, 1 << 13)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
