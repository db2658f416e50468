package vn.chibo.examples.country.columns;

import org.jspecify.annotations.Nullable;

/** The values of one row, or of one struct in it, each as its {@link ColumnKind} says. */
public interface Struct {

  /** The value at a place, null where it is not known. */
  @Nullable Object value(int place);

  /** These values. */
  static Struct of(@Nullable Object... values) {
    return place -> values[place];
  }
}
