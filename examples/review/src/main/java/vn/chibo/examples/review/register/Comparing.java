package vn.chibo.examples.review.register;

import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** Compares what a row says with what a register has. */
final class Comparing {
  private Comparing() {}

  /** What each cell would change. */
  static <T, B> void states(Sheet<T, B> sheet, Row row, Optional<Entry<T>> old) {
    boolean changed = false;
    for (int i = 0; i < sheet.columns().size(); i++) {
      Object value = row.value(i);
      if (value != null && row.state(i) != CellState.EMPTY && old.isPresent()) {
        changed |= compare(sheet.columns().get(i), row, i, old.get());
      }
    }
    row.state(old.isEmpty() ? CellState.NEW : changed ? CellState.CHANGED : CellState.NOTHING);
  }

  private static <T, C> boolean compare(Column<T, ?, C> column, Row row, int at, Entry<T> old) {
    Optional<C> was = column.from().apply(old);
    Object value = row.value(at);
    Optional<?> now = value == Row.TAKEN_OUT ? Optional.empty() : Optional.ofNullable(value);
    boolean same = was.equals(now);
    row.state(at, same ? CellState.NOTHING : was.isEmpty() ? CellState.NEW : CellState.CHANGED);
    if (!same && was.isPresent()) {
      row.was(at, shown(column, old));
    }
    return !same;
  }

  private static <T> Text shown(Column<T, ?, ?> column, Entry<T> old) {
    Function<Language, String> words = language -> Kinds.shown(column.write(old, language));
    return Text.of(words.apply(Language.VIETNAMESE), words.apply(Language.ENGLISH));
  }
}
