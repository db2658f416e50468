package vn.chibo.examples.review.table;

/**
 * How much a file may hold: far more than an office's register, far less than what fills the
 * memory. A small file that unpacks to gigabytes meets them early.
 *
 * @param fileBytes bytes of the file as it lies on the disk
 * @param unpackedBytes bytes of all its parts, unpacked
 * @param ratio how many times larger a part may be unpacked
 * @param ratioFrom from how many unpacked bytes on the ratio is asked for
 * @param smallBytes bytes, unpacked, of each list of parts, of sheets or of styles: these are kept
 *     in memory
 * @param parts parts of a workbook
 * @param sheets sheets of a workbook
 * @param columns columns that hold anything
 * @param area rows times their width, over all sheets
 * @param sharedStrings words that a workbook keeps once for all its cells
 */
record Limits(
    long fileBytes,
    long unpackedBytes,
    int ratio,
    long ratioFrom,
    long smallBytes,
    int parts,
    int sheets,
    int columns,
    long area,
    int sharedStrings) {
  private static final long MEBIBYTE = 1L << 20;

  static final Limits STANDARD =
      new Limits(
          64 * MEBIBYTE,
          512 * MEBIBYTE,
          300,
          16 * MEBIBYTE,
          16 * MEBIBYTE,
          2_000,
          255,
          1_024,
          50_000_000,
          2_000_000);

  /** Bytes as a person reads them. */
  static String mebibytes(long bytes) {
    return bytes / MEBIBYTE + " MiB";
  }
}
