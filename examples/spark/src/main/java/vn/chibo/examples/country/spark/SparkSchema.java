package vn.chibo.examples.country.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import vn.chibo.examples.country.columns.Column;

/** Columns as Spark has them. */
final class SparkSchema {
  private SparkSchema() {}

  static StructType of(List<Column> columns) {
    return DataTypes.createStructType(columns.stream().map(SparkSchema::field).toList());
  }

  private static StructField field(Column column) {
    return DataTypes.createStructField(column.name(), type(column), !column.required());
  }

  private static DataType type(Column column) {
    return switch (column.kind()) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case LONG -> DataTypes.LongType;
      case FLAG -> DataTypes.BooleanType;
      case DAY -> DataTypes.DateType;
      case STRUCT -> of(column.fields());
      case STRUCTS -> DataTypes.createArrayType(of(column.fields()), false);
      case LONGS -> DataTypes.createArrayType(DataTypes.LongType, false);
    };
  }
}
