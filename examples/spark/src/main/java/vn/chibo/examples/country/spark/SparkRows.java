package vn.chibo.examples.country.spark;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;
import vn.chibo.examples.country.columns.Column;
import vn.chibo.examples.country.columns.Struct;

/** Rows of Spark as the codecs see them, and back. */
final class SparkRows {
  private SparkRows() {}

  /** The row, its values converted when they are asked for. */
  static Struct struct(Row row, List<Column> columns) {
    return place -> row.isNullAt(place) ? null : value(row, place, columns.get(place));
  }

  private static Object value(Row row, int place, Column column) {
    return switch (column.kind()) {
      case STRUCT -> struct(row.getStruct(place), column.fields());
      case STRUCTS ->
          row.<Row>getList(place).stream().map(part -> struct(part, column.fields())).toList();
      case LONGS -> row.<Long>getList(place);
      default -> row.get(place);
    };
  }

  /** The struct with all its values. */
  static Row row(Struct struct, List<Column> columns) {
    return RowFactory.create(
        IntStream.range(0, columns.size())
            .mapToObj(place -> value(struct.value(place), columns.get(place)))
            .toArray());
  }

  private static @Nullable Object value(@Nullable Object value, Column column) {
    if (value == null) {
      return null;
    }
    return switch (column.kind()) {
      case STRUCT -> row((Struct) value, column.fields());
      case STRUCTS ->
          sequence(
              ((List<?>) value)
                  .stream()
                      .map(part -> row((Struct) Objects.requireNonNull(part), column.fields()))
                      .toList());
      case LONGS -> sequence((List<?>) value);
      default -> value;
    };
  }

  private static Object sequence(List<?> values) {
    return CollectionConverters.asScala(values).toSeq();
  }
}
