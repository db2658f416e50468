package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds of which value each row speaks, and which rows speak of the same. */
final class Keys {
  private Keys() {}

  private static List<Object> parts(Row row) {
    List<Object> parts = new ArrayList<>();
    for (int i = 0; i < row.sheet().columns().size(); i++) {
      if (row.sheet().columns().get(i).need().key()) {
        parts.add(Optional.ofNullable(row.value(i)));
      }
    }
    return parts;
  }

  /**
   * Rows of one key that contradict each other are all left out where only one can be true; of rows
   * that say the same, one is enough.
   */
  static void key(Sheet<?, ?> sheet, List<Row> rows) {
    Map<Key, List<Row>> seen = new HashMap<>();
    for (Row row : rows) {
      Optional<Key> first = row.faulty() ? Optional.empty() : Optional.of(new Key(parts(row), 1));
      if (first.isPresent()) {
        List<Row> same = seen.computeIfAbsent(first.get(), key -> new ArrayList<>(1));
        same.add(row);
        row.key(new Key(first.get().parts(), same.size()));
      }
    }
    seen.values().stream().filter(same -> same.size() > 1).forEach(same -> twice(sheet, same));
  }

  private static void twice(Sheet<?, ?> sheet, List<Row> same) {
    boolean contrary = !same.stream().allMatch(row -> alike(sheet, row, same.get(0)));
    for (int i = 0; i < same.size(); i++) {
      Row row = same.get(i);
      Row other = same.get(i == 0 ? 1 : 0);
      if (sheet.unique() && contrary) {
        row.refuse(firstColumn(sheet), RegisterMessages.fault("twice", other.nameFrom(row)));
      } else if (i > 0 && alike(sheet, row, other)) {
        row.refuse(firstColumn(sheet), RegisterMessages.fault("row-twice", other.nameFrom(row)));
      } else if (!alike(sheet, row, other)) {
        row.warn(firstColumn(sheet), RegisterMessages.warning("same-key", other.nameFrom(row)));
      }
    }
  }

  private static boolean alike(Sheet<?, ?> sheet, Row row, Row other) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      if (!Objects.equals(row.value(i), other.value(i))) {
        return false;
      }
    }
    return true;
  }

  static int firstColumn(Sheet<?, ?> sheet) {
    int column = 0;
    while (!sheet.columns().get(column).need().key()) {
      column++;
    }
    return column;
  }
}
