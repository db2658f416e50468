package vn.chibo.examples.review.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.Gathered;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.page.CommitteeFile;
import vn.chibo.examples.review.table.CellAddress;
import vn.chibo.examples.review.table.Progress;
import vn.chibo.examples.review.table.TableFile;
import vn.chibo.examples.review.table.TableSheet;
import vn.chibo.examples.review.table.Tables;

/** The rows of some files. */
final class Incoming {
  /** Not the hidden file that Excel leaves beside a workbook while it is open. */
  private static final Pattern SPREADSHEET =
      Pattern.compile("(?![~.]).*\\.(csv|xls[xmb]?|ods)", Pattern.CASE_INSENSITIVE);

  private final Optional<LocalDate> asOf;
  private final Bars bars;
  private final List<Row> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Unread> unread = new HashSet<>();
  private Optional<CommitteeData> register = Optional.empty();
  private final List<String> names = new ArrayList<>();
  private boolean known;
  private boolean synthetic;

  private Incoming(Optional<LocalDate> asOf, Bars bars) {
    this.asOf = asOf;
    this.bars = bars;
  }

  /**
   * Reads files: workbooks, .csv files, folders of these, and registers in JSON.
   *
   * @throws FaultException if a file cannot be read at all, or none of its sheets is known
   */
  static Incoming of(List<Path> files, Optional<LocalDate> asOf, Bars bars) {
    Incoming incoming = new Incoming(asOf, bars);
    Gathered faults = new Gathered();
    files.forEach(file -> gather(faults, () -> incoming.read(file)));
    faults.raise();
    return incoming;
  }

  List<Row> rows() {
    return rows;
  }

  /** What was found that is about no row. */
  List<Finding> findings() {
    return findings;
  }

  /** The sheets that were there, and of which not a row could be read. */
  Set<Unread> unread() {
    return unread;
  }

  /** Whether a file says that its rows are made up. */
  boolean synthetic() {
    return synthetic;
  }

  /** The register in JSON from which the rows came, where there was one. */
  Optional<CommitteeData> register() {
    return register;
  }

  private static void gather(Gathered faults, Runnable step) {
    faults.gather(
        () -> {
          step.run();
          return Optional.empty();
        });
  }

  private void read(Path file) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      json(file);
      return;
    }
    known = false;
    names.clear();
    Gathered faults = new Gathered();
    spreadsheets(file).forEach(each -> gather(faults, () -> spreadsheet(each)));
    faults.raise();
    if (!known) {
      throw RegisterMessages.refused("wrong-workbook", file, String.join(", ", names), titles());
    }
  }

  /** A file itself, or the spreadsheets of a folder: those of another kind are refused later. */
  private static List<Path> spreadsheets(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> found = files.filter(Incoming::spreadsheetByName).sorted().toList();
      if (found.isEmpty()) {
        throw RegisterMessages.refused("empty-folder", path);
      }
      return found;
    } catch (IOException e) {
      throw RegisterMessages.refused("no-folder", path);
    }
  }

  private static boolean spreadsheetByName(Path file) {
    return SPREADSHEET.matcher(String.valueOf(file.getFileName())).matches()
        && Files.isRegularFile(file);
  }

  private void spreadsheet(Path path) {
    try (TableFile file = open(path)) {
      long total = file.sheets().stream().mapToLong(TableSheet::lastRow).sum();
      try (Progress progress = bars.over("reading", total)) {
        file.sheets().forEach(table -> sheet(file, table, progress::step));
      }
    }
  }

  /** The look through a file before it is read takes about as long as the reading. */
  private TableFile open(Path path) {
    try (Progress progress = bars.over("looking", -1)) {
      return Tables.open(path, progress::step);
    }
  }

  private static Text titles() {
    return Text.of(titles(Text::vietnamese), titles(Text::english));
  }

  private static String titles(Function<Text, String> in) {
    return Sheets.ALL.stream().map(Sheet::title).map(in).collect(Collectors.joining(", "));
  }

  private void sheet(TableFile file, TableSheet table, Runnable step) {
    names.add(table.name());
    Optional<Sheet<?, ?>> sheet = Sheets.named(table.name());
    if (sheet.isPresent()) {
      known = true;
      SheetReader.Result result = SheetReader.read(sheet.get(), file, table, asOf, step);
      rows.addAll(result.rows());
      findings.addAll(result.findings());
      if (result.findings().stream().anyMatch(Finding::error)) {
        unread.add(new Unread(sheet.get(), file.name()));
      }
      synthetic |= result.synthetic();
    } else if (!Instructions.named(table.name())) {
      CellAddress at = new CellAddress(table.name(), 1, 0);
      Sheets.nearest(table.name()).ifPresent(meant -> unread.add(new Unread(meant, file.name())));
      findings.add(Finding.of(Severity.WARNING, file.name(), at, unknown(table.name())));
    }
  }

  private static Fault unknown(String name) {
    return Sheets.nearest(name)
        .map(nearest -> RegisterMessages.warning("unknown-sheet", name, nearest.title()))
        .orElseGet(() -> RegisterMessages.warning("unknown-sheet-far", name));
  }

  private void json(Path file) {
    if (register.isPresent()) {
      throw RegisterMessages.refused("two-registers", file);
    }
    CommitteeData data = CommitteeFile.read(file);
    register = Optional.of(data);
    synthetic |= data.synthetic();
    rows.addAll(rows(file.toString(), data));
  }

  /** The rows that a register would be written as. */
  static List<Row> rows(String name, CommitteeData data) {
    Ledger ledger = TakingApart.of(data);
    List<Row> rows = new ArrayList<>();
    for (Sheet<?, ?> sheet : Sheets.ALL) {
      rows(name, sheet, ledger, rows, true);
    }
    return rows;
  }

  static <T> void rows(
      String name, Sheet<T, ?> sheet, Ledger ledger, List<Row> into, boolean whole) {
    int number = sheet.layout(Language.VIETNAMESE).firstRow();
    List<Integer> places = IntStream.range(0, sheet.columns().size()).boxed().toList();
    Row.Source source = new Row.Source(name, sheet.title().vietnamese(), places);
    for (Map.Entry<Key, Entry<T>> entry : ledger.entries(sheet).entrySet()) {
      Entry<T> value = entry.getValue();
      Row row = new Row(sheet, source, number, whole ? Optional.of(value) : Optional.empty());
      for (int i = 0; i < places.size(); i++) {
        int column = i;
        sheet.columns().get(i).from().apply(value).ifPresent(cell -> row.value(column, cell));
      }
      into.add(row);
      number++;
    }
  }
}
