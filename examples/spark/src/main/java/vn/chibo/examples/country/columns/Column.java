package vn.chibo.examples.country.columns;

import java.util.List;

/**
 * One column of a table, or one field of a struct.
 *
 * @param name its name
 * @param kind what it holds
 * @param required whether every row has it; else null stands for what is not known
 * @param fields the fields of its struct or structs, else empty
 */
public record Column(String name, ColumnKind kind, boolean required, List<Column> fields) {
  /** Copies the list. */
  public Column {
    fields = List.copyOf(fields);
  }

  /** A column that every row has. */
  public static Column of(String name, ColumnKind kind) {
    return new Column(name, kind, true, List.of());
  }

  /** A struct in every row. */
  public static Column struct(String name, Column... fields) {
    return new Column(name, ColumnKind.STRUCT, true, List.of(fields));
  }

  /** A list of structs in every row. */
  public static Column structs(String name, Column... fields) {
    return new Column(name, ColumnKind.STRUCTS, true, List.of(fields));
  }

  /** The same column, where rows may lack it. */
  public Column optional() {
    return new Column(name, kind, false, fields);
  }
}
