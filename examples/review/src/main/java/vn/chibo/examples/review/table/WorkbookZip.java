package vn.chibo.examples.review.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook, opened by the library that reads them afterwards: both see the same. Its
 * names and sizes are found sound before any part is unpacked; nothing is ever unpacked to the
 * disk.
 */
final class WorkbookZip implements AutoCloseable {
  private final String file;
  private final Limits limits;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
  private long unpacked;

  private WorkbookZip(String file, Limits limits, ZipFile zip) {
    this.file = file;
    this.limits = limits;
    this.zip = zip;
  }

  /**
   * Opens a workbook.
   *
   * @throws vn.chibo.core.fault.FaultException if it is refused
   */
  static WorkbookZip open(Path file, Limits limits) throws IOException {
    ZipEnd.check(file, limits);
    WorkbookZip opened =
        new WorkbookZip(file.toString(), limits, ZipFile.builder().setPath(file).get());
    try {
      opened.check();
      return opened;
    } catch (RuntimeException refusal) {
      opened.close();
      throw refusal;
    }
  }

  private void check() {
    List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntries()));
    refuseWhere(entries.size() > limits.parts(), "parts", limits.parts());
    long declared = 0;
    for (ZipArchiveEntry entry : entries) {
      String name = entry.getName();
      refuseWhere(!sound(name), "part-name", name);
      refuseWhere(parts.put(key(name), entry) != null, "part-twice", name);
      refuseWhere(!zip.canReadEntryData(entry), "password");
      declared += Math.max(0, entry.getSize());
      refuseBomb(entry, entry.getSize());
    }
    refuseWhere(declared > limits.unpackedBytes(), "bomb", mebibytes());
  }

  /** No part stands outside the workbook. */
  private static boolean sound(String name) {
    return !name.startsWith("/")
        && !name.contains("\\")
        && !name.contains(":")
        && name.chars().noneMatch(Character::isISOControl)
        && List.of(name.split("/")).stream().noneMatch(".."::equals);
  }

  private static String key(String name) {
    String whole = name.startsWith("/") ? name.substring(1) : name;
    return whole.toLowerCase(Locale.ROOT);
  }

  /** Whether any part has a name that, in small letters, holds this. */
  boolean anyNamed(String piece) {
    return parts.keySet().stream().anyMatch(name -> name.contains(piece));
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /** A part that is watched while it is unpacked; refused where it is missing. */
  InputStream part(String name) throws IOException {
    ZipArchiveEntry entry =
        Optional.ofNullable(parts.get(key(name)))
            .orElseThrow(() -> TableMessages.refused(file, "damaged"));
    return new WatchedPart(zip.getInputStream(entry), entry.getCrc(), this::watch, entry);
  }

  /** Called after each piece that was unpacked. */
  private void watch(ZipArchiveEntry entry, long pieceBytes, long partBytes) {
    unpacked += pieceBytes;
    refuseWhere(unpacked > limits.unpackedBytes(), "bomb", mebibytes());
    refuseBomb(entry, partBytes);
  }

  private void refuseBomb(ZipArchiveEntry entry, long bytes) {
    long most = Math.max(1, entry.getCompressedSize()) * limits.ratio();
    refuseWhere(bytes > limits.ratioFrom() && bytes > most, "bomb", mebibytes());
  }

  private String mebibytes() {
    return Limits.mebibytes(limits.unpackedBytes());
  }

  private void refuseWhere(boolean unsound, String key, Object... arguments) {
    if (unsound) {
      throw TableMessages.refused(file, key, arguments);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
