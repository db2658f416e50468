package vn.chibo.examples.review.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Makes a workbook the same in every run: the library writes when it was made, and merged cells in
 * no order. All other parts are taken over as they are packed.
 */
final class SteadyZip {
  private static final String CORE = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/sheet";

  /** Behind the rows; within words this sign would not stand as such. */
  private static final String MERGED = "<mergeCells";

  private static final Pattern MERGED_CELL = Pattern.compile("<mergeCell [^>]*/>");
  private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SteadyZip() {}

  static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
      out.setUseZip64(Zip64Mode.Never);
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        if (entry.getName().equals(CORE)) {
          core(in.getInputStream(entry), out);
        } else if (entry.getName().startsWith(SHEETS)) {
          sheet(entry.getName(), in.getInputStream(entry), out);
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

  private static void sheet(String name, InputStream packed, ZipArchiveOutputStream out)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(DAY);
    out.putArchiveEntry(entry);
    try (InputStream in = new BufferedInputStream(packed)) {
      OutputStream rows = new BufferedOutputStream(out);
      copyRows(in, rows);
      rows.write(inOrder(new String(in.readAllBytes(), UTF_8)).getBytes(UTF_8));
      rows.flush();
    }
    out.closeArchiveEntry();
  }

  /** Copies all up to the merged cells, or all there is. */
  private static void copyRows(InputStream in, OutputStream out) throws IOException {
    int found = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      out.write(next);
      found = next == MERGED.charAt(found) ? found + 1 : next == MERGED.charAt(0) ? 1 : 0;
      if (found == MERGED.length()) {
        return;
      }
    }
  }

  private static String inOrder(String merged) {
    Iterator<String> sorted =
        MERGED_CELL.matcher(merged).results().map(MatchResult::group).sorted().iterator();
    return MERGED_CELL.matcher(merged).replaceAll(any -> Matcher.quoteReplacement(sorted.next()));
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
