package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.fault.FaultException;

/**
 * Puts rows into a ledger, sheet by sheet. A cell that is empty says nothing and leaves what is
 * there; a row that cannot be taken leaves all that is there.
 */
final class Placing {
  private final Ledger before;
  private final Ledger now;
  private final Finder finder;
  private final Map<Sheet<?, ?>, Map<Key, Row>> placed = new HashMap<>();

  Placing(Ledger before, Ledger now) {
    this.before = before;
    this.now = now;
    this.finder = new Finder(now);
  }

  /** The row that gave the value of a key, empty where no row did. */
  Optional<Row> row(Sheet<?, ?> sheet, Key key) {
    return Optional.ofNullable(placed.getOrDefault(sheet, Map.of()).get(key));
  }

  /** The rows of a sheet that were taken. */
  Map<Key, Row> rows(Sheet<?, ?> sheet) {
    return placed.getOrDefault(sheet, Map.of());
  }

  /** Puts the rows of a sheet in their places. */
  <T, B> void place(Sheet<T, B> sheet, List<Row> rows, Runnable step) {
    finder.renew();
    for (Row row : rows) {
      require(row);
      if (!row.faulty()) {
        finder.complete(row);
      }
    }
    Keys.key(sheet, rows);
    for (Row row : rows) {
      if (!row.faulty()) {
        put(sheet, row);
      }
      step.run();
    }
  }

  /** A row must say of which value it speaks. */
  private static void require(Row row) {
    for (int i = 0; i < row.sheet().columns().size(); i++) {
      Column<?, ?, ?> column = row.sheet().columns().get(i);
      if (column.need() == Need.KEY && row.value(i) == null && row.state(i) != CellState.ERROR) {
        row.refuse(i, RegisterMessages.fault("required", column.title()));
      }
    }
  }

  private <T, B> void put(Sheet<T, B> sheet, Row row) {
    Optional<Entry<T>> old = before.find(sheet, row.key());
    Comparing.states(sheet, row, old);
    if (row.state() == CellState.NOTHING) {
      placed(sheet, row);
      return;
    }
    Optional<Entry<T>> start = old.or(() -> origin(row));
    start.ifPresentOrElse(entry -> needed(sheet, row, entry), () -> needed(sheet, row));
    if (row.faulty()) {
      return;
    }
    try {
      Entry<T> entry = entry(sheet, row, start);
      if (!row.faulty() && belongs(sheet, row, entry.owner())) {
        now.put(sheet, row.key(), entry);
        placed(sheet, row);
      }
    } catch (FaultException e) {
      e.faults().forEach(fault -> row.refuse(sheet.blamedFor(fault.key()), fault));
    }
  }

  private void placed(Sheet<?, ?> sheet, Row row) {
    placed.computeIfAbsent(sheet, key -> new LinkedHashMap<>()).put(row.key(), row);
  }

  @SuppressWarnings("unchecked")
  private static <T> Optional<Entry<T>> origin(Row row) {
    return row.origin().map(entry -> (Entry<T>) entry);
  }

  /** A value that begins must have all that it needs. */
  private static void needed(Sheet<?, ?> sheet, Row row) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      Column<?, ?, ?> column = sheet.columns().get(i);
      boolean lacking =
          column.need() == Need.REQUIRED
              || (column.need() == Need.WITH_GROUP && others(sheet, row, column.group()));
      if (lacking && row.value(i) == null) {
        row.refuse(i, RegisterMessages.fault("required", column.title()));
      }
    }
  }

  /** A value that is there already has most of it; a group that begins needs all of its own. */
  private static <T, B> void needed(Sheet<T, B> sheet, Row row, Entry<T> old) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      Column<T, B, ?> column = sheet.columns().get(i);
      if (column.need() == Need.WITH_GROUP
          && row.value(i) == null
          && column.from().apply(old).isEmpty()
          && others(sheet, row, column.group())) {
        row.refuse(i, RegisterMessages.fault("required", column.title()));
      }
    }
  }

  private static boolean others(Sheet<?, ?> sheet, Row row, String group) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      boolean said = row.value(i) != null && row.value(i) != Row.TAKEN_OUT;
      if (said && sheet.columns().get(i).group().equals(group)) {
        return true;
      }
    }
    return false;
  }

  private <T, B> Entry<T> entry(Sheet<T, B> sheet, Row row, Optional<Entry<T>> start) {
    Draft<B> draft = start.map(sheet::draft).orElseGet(sheet::draft);
    for (int i = 0; i < sheet.columns().size(); i++) {
      Object value = row.value(i);
      if (value != null) {
        put(sheet.columns().get(i), draft, row, i, value);
      }
    }
    return sheet.entry(draft, now);
  }

  private static <T, B> void put(
      Column<T, B, ?> column, Draft<B> draft, Row row, int at, Object value) {
    try {
      column.put(draft, value == Row.TAKEN_OUT ? Optional.empty() : Optional.of(value));
    } catch (FaultException e) {
      row.refuse(at, e);
    }
  }

  /** Whether that is there to which the row belongs. */
  private boolean belongs(Sheet<?, ?> sheet, Row row, Owner owner) {
    Optional<Sheet<?, ?>> above = above(sheet, row);
    if (above.isEmpty()) {
      return true;
    }
    Key key =
        sheet == CompletenessSheet.COMPLETENESS
            ? list(row).kept().key(owner)
            : sheet.keyAbove(owner);
    if (now.has(above.get(), key)) {
      return true;
    }
    row.refuse(Keys.firstColumn(sheet), RegisterMessages.fault("no-owner", above.get().title()));
    return false;
  }

  private static Optional<Sheet<?, ?>> above(Sheet<?, ?> sheet, Row row) {
    return sheet == CompletenessSheet.COMPLETENESS ? list(row).kept().sheet() : sheet.above();
  }

  private static CompletenessSheet.Listed list(Row row) {
    return (CompletenessSheet.Listed) Objects.requireNonNull(row.value(row.column("list")));
  }

  /** The rows of a sheet that were taken, by the key of that to which they belong. */
  Map<Key, List<Row>> rowsByOwner(Sheet<?, ?> sheet) {
    Map<Key, List<Row>> grouped = new HashMap<>();
    for (Row row : rows(sheet).values()) {
      now.find(sheet, row.key())
          .map(Entry::owner)
          .map(sheet::keyAbove)
          .ifPresent(key -> grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
    }
    return grouped;
  }

  /** Takes back what a row put in. */
  void takeBack(Row row) {
    Sheet<?, ?> sheet = row.sheet();
    takeBack(sheet, row.key());
    placed.getOrDefault(sheet, new HashMap<>()).remove(row.key());
  }

  private <T> void takeBack(Sheet<T, ?> sheet, Key key) {
    before
        .find(sheet, key)
        .ifPresentOrElse(old -> now.put(sheet, key, old), () -> now.remove(sheet, key));
  }

  /** Takes back the rows whose owner is gone; the rows that were. */
  List<Row> orphans() {
    List<Row> gone = new ArrayList<>();
    for (Sheet<?, ?> sheet : Sheets.ALL) {
      for (Row row : List.copyOf(rows(sheet).values())) {
        Optional<? extends Entry<?>> entry = now.find(sheet, row.key());
        if (entry.isPresent() && !belongs(sheet, row, entry.get().owner())) {
          takeBack(row);
          gone.add(row);
        }
      }
    }
    return gone;
  }
}
