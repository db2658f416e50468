package vn.chibo.examples.review.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.chibo.core.fault.FaultException;

/** Opens spreadsheets, and writes them. */
public final class Tables {
  private static final Pattern CSV =
      Pattern.compile("\\.csv(\\.part)?\\z", Pattern.CASE_INSENSITIVE);

  private Tables() {}

  /**
   * Looks a spreadsheet through and opens it: .xlsx or .csv, by what it holds, not by its name.
   *
   * @throws FaultException if it is refused; no row was given then
   */
  public static TableFile open(Path file) {
    return open(file, () -> {});
  }

  /**
   * The same, with somebody who is told of each row that was looked at: a progress bar.
   *
   * @throws FaultException if it is refused; no row was given then
   */
  public static TableFile open(Path file, Runnable eachRow) {
    return open(new Look(file, Limits.STANDARD, eachRow));
  }

  static TableFile open(Look look) {
    try {
      return FileKind.of(look) == FileKind.WORKBOOK ? WorkbookFile.open(look) : CsvFile.open(look);
    } catch (IOException e) {
      throw TableMessages.refused(look.name(), "no-file");
    }
  }

  /**
   * Writes a spreadsheet, whole or not at all: .csv where the name ends so (also before {@code
   * .part}), else .xlsx.
   *
   * @throws FaultException if it cannot be written; what stood there stands there still
   */
  public static void write(Path file, Consumer<TableSink> content) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Path raw = file.resolveSibling(file.getFileName() + ".raw.part");
    try {
      try {
        if (CSV.matcher(file.toString()).find()) {
          csv(part, content);
        } else {
          workbook(raw, content);
          SteadyZip.copy(raw, part);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
        Files.deleteIfExists(raw);
      }
    } catch (IOException | UncheckedIOException e) {
      throw TableMessages.refused(file.toString(), "not-written");
    }
  }

  private static void csv(Path part, Consumer<TableSink> content) throws IOException {
    try (Writer text = Files.newBufferedWriter(part)) {
      CsvSink sink = new CsvSink(text);
      content.accept(sink);
      sink.finish();
    }
  }

  private static void workbook(Path part, Consumer<TableSink> content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      WorkbookSink sink = new WorkbookSink(out);
      content.accept(sink);
      sink.finish();
    }
  }
}
