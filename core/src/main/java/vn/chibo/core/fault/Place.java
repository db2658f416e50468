package vn.chibo.core.fault;

/**
 * Where a fault stands in a source.
 *
 * @param source the name of the file or input
 * @param line the line, from 1; 0 where the source has no lines
 * @param field the path of the field, such as {@code groups[1].statements[0].mean}
 */
public record Place(String source, int line, String field) {

  /** The place as {@code file:line: field}. */
  @Override
  public String toString() {
    return source + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : ": " + field);
  }
}
