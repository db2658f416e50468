package vn.chibo.examples.review.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.table.SheetLayout;
import vn.chibo.examples.review.table.TableCell;
import vn.chibo.examples.review.table.TableSink;
import vn.chibo.examples.review.table.Tables;

/** Writes a register as a workbook, or as a folder of .csv files, one a sheet. */
final class RegisterBook {
  private static final Text SYNTHETIC = RegisterMessages.text("preview.synthetic");

  private final Ledger ledger;
  private final boolean synthetic;
  private final Language language;
  private final Runnable step;

  private RegisterBook(CommitteeData data, Language language, Runnable step) {
    this.ledger = TakingApart.of(data);
    this.synthetic = data.synthetic();
    this.language = language;
    this.step = step;
  }

  /** Writes a workbook without any rows, to be filled in. */
  static void template(Path file, Language language) {
    workbook(file, RegisterFile.NOTHING, language, () -> {});
  }

  /** Writes a register as a workbook. */
  static void workbook(Path file, CommitteeData data, Language language, Runnable step) {
    RegisterBook book = new RegisterBook(data, language, step);
    Tables.write(
        file,
        sink -> {
          Instructions.write(sink, language);
          Sheets.ALL.forEach(sheet -> book.sheet(sink, sheet));
        });
  }

  /**
   * Writes a register as a folder of .csv files. Sheets without rows are left out, but for those
   * that stand there with rows of an earlier register.
   */
  static void folder(Path folder, CommitteeData data, Language language, Runnable step) {
    RegisterBook book = new RegisterBook(data, language, step);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw RegisterMessages.refused("not-written", folder);
    }
    for (Sheet<?, ?> sheet : Sheets.ALL) {
      Path file = folder.resolve(sheet.title().in(language) + ".csv");
      if (!book.ledger.entries(sheet).isEmpty() || Files.exists(file)) {
        Tables.write(file, sink -> book.sheet(sink, sheet));
      }
    }
  }

  private <T> void sheet(TableSink sink, Sheet<T, ?> sheet) {
    SheetLayout layout = sheet.layout(language);
    List<String> above = synthetic ? List.of(SYNTHETIC.in(language)) : List.of();
    sink.sheet(new SheetLayout(layout.name(), above, layout.columns(), false));
    for (Map.Entry<Key, Entry<T>> entry : ledger.entries(sheet).entrySet()) {
      List<TableCell> cells =
          sheet.columns().stream().map(column -> column.write(entry.getValue(), language)).toList();
      sink.row(cells);
      step.run();
    }
  }

  /** Whether a line above a header says that the rows are made up. */
  static boolean saysSynthetic(String line) {
    return line.equals(SYNTHETIC.vietnamese()) || line.equals(SYNTHETIC.english());
  }

  /** How many rows a register has. */
  static int rows(CommitteeData data) {
    Ledger ledger = TakingApart.of(data);
    return Sheets.ALL.stream().mapToInt(sheet -> ledger.entries(sheet).size()).sum();
  }
}
