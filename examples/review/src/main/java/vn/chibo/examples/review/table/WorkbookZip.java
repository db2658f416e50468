package vn.chibo.examples.review.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook, opened by the library that reads them afterwards: both see the same. Its
 * names and sizes are found sound before any part is unpacked; nothing is ever unpacked to the
 * disk.
 */
final class WorkbookZip implements AutoCloseable {
  private final Look look;
  private final Limits limits;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
  private long unpacked;

  private WorkbookZip(Look look, ZipFile zip) {
    this.look = look;
    this.limits = look.limits();
    this.zip = zip;
  }

  /**
   * Opens a workbook.
   *
   * @throws vn.chibo.core.fault.FaultException if it is refused
   */
  static WorkbookZip open(Look look) throws IOException {
    ZipEnd.check(look);
    WorkbookZip opened = new WorkbookZip(look, ZipFile.builder().setPath(look.file()).get());
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
    look.refuseWhere(entries.size() > limits.parts(), "parts", limits.parts());
    long declared = 0;
    for (ZipArchiveEntry entry : entries) {
      String name = entry.getName();
      look.refuseWhere(!sound(name), "part-name", name);
      look.refuseWhere(parts.put(key(name), entry) != null, "part-twice", name);
      look.refuseWhere(!zip.canReadEntryData(entry), "password");
      declared += Math.max(0, entry.getSize());
      refuseBomb(entry, entry.getSize());
    }
    look.refuseWhere(declared > limits.unpackedBytes(), "bomb", mebibytes());
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
    return part(name, this::watch);
  }

  /** A part that is kept in memory while the workbook is open, and is small therefore. */
  InputStream small(String name) throws IOException {
    return part(
        name,
        (entry, pieceBytes, partBytes) -> {
          watch(entry, pieceBytes, partBytes);
          look.refuseWhere(partBytes > limits.smallBytes(), "bomb", mebibytes());
        });
  }

  private InputStream part(String name, WatchedPart.Watch watch) throws IOException {
    ZipArchiveEntry entry = parts.get(key(name));
    if (entry == null) {
      throw TableMessages.refused(look.name(), "damaged");
    }
    return new WatchedPart(zip.getInputStream(entry), watch, entry);
  }

  /** Called after each piece that was unpacked. */
  private void watch(ZipArchiveEntry entry, long pieceBytes, long partBytes) {
    unpacked += pieceBytes;
    look.refuseWhere(unpacked > limits.unpackedBytes(), "bomb", mebibytes());
    refuseBomb(entry, partBytes);
  }

  private void refuseBomb(ZipArchiveEntry entry, long bytes) {
    long most = Math.max(1, entry.getCompressedSize()) * limits.ratio();
    look.refuseWhere(bytes > limits.ratioFrom() && bytes > most, "bomb", mebibytes());
  }

  private String mebibytes() {
    return Limits.mebibytes(limits.unpackedBytes());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
