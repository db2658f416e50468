package vn.chibo.examples.country.columns;

/** What a column holds, and as what Java value. */
public enum ColumnKind {
  /** Text, a {@code String}; ids are text, so that leading zeros stay. */
  TEXT,
  /** A whole number, an {@code Integer}. */
  INTEGER,
  /** A whole number, a {@code Long}. */
  LONG,
  /** Yes or no, a {@code Boolean}. */
  FLAG,
  /** A day, a {@code LocalDate}. */
  DAY,
  /** Fields of its own, a {@link Struct}. */
  STRUCT,
  /** Any number of structs, a {@code List<Struct>}. */
  STRUCTS,
  /** Any number of whole numbers, a {@code List<Long>}. */
  LONGS
}
