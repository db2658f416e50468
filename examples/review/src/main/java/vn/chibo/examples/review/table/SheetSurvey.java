package vn.chibo.examples.review.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.chibo.core.fault.Place;

/**
 * Looks a sheet through before its rows are read: that it is whole, in order and within bounds, and
 * what only stands behind the rows: merged cells.
 */
final class SheetSurvey {
  private static final int LETTERS = 26;
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_ARRAYS = 1_000;
  private static final long MOST_FORMULA_LETTERS = 200_000_000;
  private static final int MOST_MERGED = 100_000;
  private static final List<String> TYPES = List.of("", "n", "s", "str", "b", "e", "inlineStr");
  private static final Set<String> VALUED = Set.of("r", "s", "t", "si", "ref");
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})(?::([A-Z]{1,3})([1-9]\\d{0,6}))?");

  private final Look look;
  private final Limits limits;
  private final String sheet;
  private final PartReader reader;
  private final int sharedStrings;

  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet used = new BitSet();
  private final BitSet sharedFormulas = new BitSet();
  private final List<CellRange> merged = new ArrayList<>();
  private int rows;
  private int row;
  private int lastRow;
  private int cells;
  private int column = -1;
  private long area;
  private int arrays;
  private long formulaLetters;
  private int longestFormula;
  private boolean data;
  private String type = "";

  SheetSurvey(Look look, String sheet, PartReader reader, int sharedStrings, long areaBefore) {
    this.look = look;
    this.limits = look.limits();
    this.sheet = sheet;
    this.reader = reader;
    this.sharedStrings = sharedStrings;
    this.area = areaBefore;
  }

  /**
   * Looks at all of it.
   *
   * @throws vn.chibo.core.fault.FaultException if it is refused
   */
  SheetSurvey look() throws XMLStreamException {
    while (reader.next()) {
      if (reader.begins()) {
        begun(reader.name());
      } else if (reader.ends("c")) {
        reader.measure(false);
      } else if (reader.ends("row")) {
        area += column + 1L;
        refuseWhere(area > limits.area(), "area", limits.area());
        look.eachRow().run();
      }
    }
    refuseWhere(!data, "damaged");
    return this;
  }

  private void begun(String name) throws XMLStreamException {
    switch (name) {
      case "sheetData" -> {
        refuseWhere(data, "damaged");
        data = true;
      }
      case "row" -> row();
      case "c" -> cell();
      case "v" -> value();
      case "is" -> holds();
      case "f" -> formula();
      case "col" -> columns();
      case "mergeCell" -> merge();
      default -> {
        // How it looks, and what this program does not read.
      }
    }
  }

  private void row() {
    refuseWhere(reader.lacksValue(VALUED), "damaged");
    rows++;
    int number = number(reader.attribute("r"), rows);
    refuseWhere(number <= row || number > MOST_ROWS, "damaged");
    row = number;
    cells = 0;
    column = -1;
    hiddenRows.set(row, reader.flag("hidden"));
  }

  private void cell() {
    reader.measure(true);
    refuseWhere(row == 0 || reader.lacksValue(VALUED), "damaged");
    Matcher address = ADDRESS.matcher(reader.attribute("r"));
    boolean addressed = address.matches();
    refuseWhere(!addressed && !reader.attribute("r").isEmpty(), "damaged");
    int next = addressed ? column(address.group(1)) : cells;
    refuseWhere(next <= column, "damaged");
    refuseWhere(addressed && Integer.parseInt(address.group(2)) != row, "damaged");
    column = next;
    cells++;
    type = reader.attribute("t");
    refuseWhere(type.equals("d"), "strict");
    refuseWhere(!TYPES.contains(type), "damaged");
    number(reader.attribute("s"), 0);
  }

  private void value() throws XMLStreamException {
    String value = reader.text();
    if (!value.isEmpty()) {
      holds();
    }
    if (type.equals("s") && !value.isEmpty()) {
      refuseWhere(number(value, -1) >= sharedStrings, "damaged");
    }
  }

  private void holds() {
    refuseWhere(column < 0, "damaged");
    lastRow = row;
    used.set(column);
    refuseWhere(column >= limits.columns(), "columns", limits.columns());
  }

  private void formula() throws XMLStreamException {
    String kind = reader.attribute("t");
    refuseWhere(reader.lacksValue(VALUED), "damaged");
    boolean base = !reader.attribute("ref").isEmpty();
    refuseWhere(base && !RANGE.matcher(reader.attribute("ref")).matches(), "damaged");
    if (kind.equals("shared")) {
      int shared = number(reader.attribute("si"), -1);
      refuseWhere(shared < 0 || shared > MOST_ROWS, "damaged");
      refuseWhere(!base && !sharedFormulas.get(shared), "damaged");
      sharedFormulas.set(shared);
      formulaLetters += longestFormula;
    } else if (kind.equals("array") && base) {
      arrays++;
    }
    String formula = reader.text();
    if (kind.equals("shared") && base) {
      SharedFormula.unmoved(formula).ifPresent(name -> refuseWhere(true, "formula-name", name));
    }
    longestFormula = Math.max(longestFormula, formula.length());
    refuseWhere(arrays > MOST_ARRAYS || formulaLetters > MOST_FORMULA_LETTERS, "formulas");
  }

  private void columns() {
    if (reader.flag("hidden")) {
      int first = number(reader.attribute("min"), 1);
      int last = Math.min(number(reader.attribute("max"), 1), limits.columns());
      if (first >= 1 && first <= last) {
        hiddenColumns.set(first - 1, last);
      }
    }
  }

  private void merge() {
    Matcher range = RANGE.matcher(reader.attribute("ref"));
    refuseWhere(!range.matches() || range.group(3) == null, "damaged");
    int firstRow = Integer.parseInt(range.group(2));
    int lastMergedRow = Integer.parseInt(range.group(4));
    int first = column(range.group(1));
    int last = column(range.group(3));
    refuseWhere(lastMergedRow < firstRow || last < first, "damaged");
    merged.add(new CellRange(firstRow, first, lastMergedRow, last));
    refuseWhere(merged.size() > MOST_MERGED, "damaged");
  }

  static int column(String letters) {
    return letters.chars().reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1) - 1;
  }

  private int number(String digits, int otherwise) {
    if (digits.isEmpty()) {
      return otherwise;
    }
    boolean sound = digits.length() < 10 && digits.chars().allMatch(d -> d >= '0' && d <= '9');
    refuseWhere(!sound, "damaged");
    return Integer.parseInt(digits);
  }

  private void refuseWhere(boolean so, String key, Object... arguments) {
    if (so) {
      String at = row > 0 && column >= 0 ? "!" + CellAddress.letters(column) + row : "";
      throw TableMessages.refused(new Place(look.name(), 0, sheet + at), key, arguments);
    }
  }

  /** What was found. */
  TableSheet sheet(boolean hidden) {
    hiddenColumns.and(used);
    return new TableSheet(
        sheet, hidden, lastRow, hiddenColumns.stream().boxed().toList(), List.copyOf(merged));
  }

  BitSet hiddenRows() {
    return hiddenRows;
  }

  int rows() {
    return rows;
  }

  long area() {
    return area;
  }
}
