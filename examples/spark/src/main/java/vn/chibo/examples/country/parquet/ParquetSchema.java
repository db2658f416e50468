package vn.chibo.examples.country.parquet;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;
import static org.apache.parquet.schema.Type.Repetition.OPTIONAL;
import static org.apache.parquet.schema.Type.Repetition.REQUIRED;

import java.util.List;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import vn.chibo.examples.country.columns.Column;

/** Columns as Parquet writes them; lists have the three levels that Spark gives them too. */
final class ParquetSchema {
  private ParquetSchema() {}

  static MessageType of(List<Column> columns) {
    return new MessageType("row", types(columns));
  }

  private static List<Type> types(List<Column> columns) {
    return columns.stream().map(ParquetSchema::type).toList();
  }

  private static Type type(Column column) {
    Type.Repetition repetition = column.required() ? REQUIRED : OPTIONAL;
    String name = column.name();
    return switch (column.kind()) {
      case TEXT ->
          new PrimitiveType(repetition, BINARY, name)
              .withLogicalTypeAnnotation(LogicalTypeAnnotation.stringType());
      case INTEGER -> new PrimitiveType(repetition, INT32, name);
      case LONG -> new PrimitiveType(repetition, INT64, name);
      case FLAG -> new PrimitiveType(repetition, BOOLEAN, name);
      case DAY ->
          new PrimitiveType(repetition, INT32, name)
              .withLogicalTypeAnnotation(LogicalTypeAnnotation.dateType());
      case STRUCT -> new GroupType(repetition, name, types(column.fields()));
      case STRUCTS ->
          list(repetition, name, new GroupType(REQUIRED, "element", types(column.fields())));
      case LONGS -> list(repetition, name, new PrimitiveType(REQUIRED, INT64, "element"));
    };
  }

  private static Type list(Type.Repetition repetition, String name, Type element) {
    return Types.list(repetition).setElementType(element).named(name);
  }
}
