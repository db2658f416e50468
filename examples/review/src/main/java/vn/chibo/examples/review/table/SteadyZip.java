package vn.chibo.examples.review.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the clock out of a workbook: the library writes when it was made, so that two runs would
 * differ. All other parts are taken over as they are packed.
 */
final class SteadyZip {
  private static final String CORE = "docProps/core.xml";
  private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SteadyZip() {}

  static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
      out.setUseZip64(Zip64Mode.Never);
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        if (entry.getName().equals(CORE)) {
          core(in.getInputStream(entry), out);
        } else {
          out.addRawArchiveEntry(same(entry), in.getRawInputStream(entry));
        }
      }
    }
  }

  private static ZipArchiveEntry same(ZipArchiveEntry entry) {
    ZipArchiveEntry same = new ZipArchiveEntry(entry.getName());
    same.setMethod(entry.getMethod());
    same.setSize(entry.getSize());
    same.setCompressedSize(entry.getCompressedSize());
    same.setCrc(entry.getCrc());
    same.setTimeLocal(DAY);
    return same;
  }

  private static void core(InputStream core, ZipArchiveOutputStream out) throws IOException {
    try (core) {
      String words = new String(core.readAllBytes(), UTF_8);
      ZipArchiveEntry entry = new ZipArchiveEntry(CORE);
      entry.setTimeLocal(DAY);
      out.putArchiveEntry(entry);
      out.write(words.replaceAll("<dcterms:created.*?</dcterms:created>", "").getBytes(UTF_8));
      out.closeArchiveEntry();
    }
  }
}
