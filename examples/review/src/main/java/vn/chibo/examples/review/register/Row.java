package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.CellAddress;

/** A row on its way into a register. */
final class Row {
  /** Stands for a cell by which what is recorded is taken out. */
  static final Object TAKEN_OUT = new Object();

  private final Sheet<?, ?> sheet;
  private final Source source;
  private final int number;
  private final @Nullable Object[] values;
  private final CellState[] states;
  private final Optional<Entry<?>> origin;
  private List<Finding> findings = List.of();
  private Map<Integer, Text> were = Map.of();
  private CellState state = CellState.NEW;
  private @Nullable Key key;

  Row(Sheet<?, ?> sheet, Source source, int number, Optional<Entry<?>> origin) {
    this.sheet = sheet;
    this.source = source;
    this.number = number;
    this.values = new Object[sheet.columns().size()];
    this.states = new CellState[values.length];
    this.origin = origin;
    Arrays.fill(states, CellState.EMPTY);
  }

  /**
   * Where rows come from.
   *
   * @param file the name of the file
   * @param sheet the name of the sheet in it
   * @param places the place of each column, -1 where it is missing
   */
  record Source(String file, String sheet, List<Integer> places) {}

  Sheet<?, ?> sheet() {
    return sheet;
  }

  String file() {
    return source.file();
  }

  int number() {
    return number;
  }

  /** The whole value of which the cells are a part, where the row comes from a register. */
  Optional<Entry<?>> origin() {
    return origin;
  }

  /** What a column holds: nothing, {@link #TAKEN_OUT} or a value. */
  @Nullable Object value(int column) {
    return values[column];
  }

  void value(int column, Object value) {
    values[column] = value;
    states[column] = CellState.NEW;
  }

  /** What was not written in the row, and was found by asking the register. */
  void found(int column, Object value) {
    values[column] = value;
  }

  CellState state(int column) {
    return states[column];
  }

  void state(int column, CellState now) {
    if (states[column] != CellState.EMPTY && states[column].compareTo(CellState.WARNING) < 0) {
      states[column] = now;
    }
  }

  CellState state() {
    return state;
  }

  void state(CellState now) {
    state = now;
  }

  /** What stood in a cell that changed. */
  Optional<Text> was(int column) {
    return Optional.ofNullable(were.get(column));
  }

  void was(int column, Text words) {
    if (were.isEmpty()) {
      were = new HashMap<>();
    }
    were.put(column, words);
  }

  Key key() {
    return Objects.requireNonNull(key, "key");
  }

  /** Sets of which value it speaks. */
  void key(Key found) {
    key = found;
  }

  List<Finding> findings() {
    return findings;
  }

  boolean faulty() {
    return state == CellState.ERROR;
  }

  boolean warned() {
    return findings.stream().anyMatch(finding -> !finding.error());
  }

  /** The cell of a column; the first of the row where the file does not have the column. */
  CellAddress address(int column) {
    return new CellAddress(source.sheet(), number, Math.max(0, source.places().get(column)));
  }

  void warn(int column, Fault fault) {
    add(Finding.of(Severity.WARNING, source.file(), address(column), fault));
    if (states[column].compareTo(CellState.ERROR) < 0) {
      states[column] = CellState.WARNING;
    }
  }

  /** Leaves the row out, for something in a cell. */
  void refuse(int column, Fault fault) {
    add(Finding.of(Severity.ERROR, source.file(), address(column), fault));
    states[column] = CellState.ERROR;
    state = CellState.ERROR;
  }

  void refuse(int column, FaultException e) {
    e.faults().forEach(fault -> refuse(column, fault));
  }

  private void add(Finding finding) {
    if (findings.isEmpty()) {
      findings = new ArrayList<>(2);
    }
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  /** The column of a key, the first column where there is none. */
  int column(String name) {
    for (int i = 0; i < values.length; i++) {
      if (sheet.columns().get(i).key().equals(name)) {
        return i;
      }
    }
    return 0;
  }

  /** The row as a message at another row names it: {@code Members!5}, with its file if another. */
  String nameFrom(Row other) {
    String name = source.sheet() + "!" + number;
    return file().equals(other.file()) ? name : file() + ": " + name;
  }
}
