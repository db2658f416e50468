package vn.chibo.examples.country.parquet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.examples.country.CountryMessages;
import vn.chibo.examples.country.columns.Column;
import vn.chibo.examples.country.columns.Struct;

/** Makes a row of the values that the reader of Parquet hands over. */
final class RowReadSupport extends ReadSupport<Struct> {
  private final String file;
  private final List<Column> columns;

  RowReadSupport(String file, List<Column> columns) {
    this.file = file;
    this.columns = columns;
  }

  /**
   * All columns of the file.
   *
   * @throws FaultException if they are not those that are asked for
   */
  @Override
  public ReadContext init(InitContext context) {
    MessageType found = context.getFileSchema();
    if (!names(found).equals(columns.stream().map(Column::name).toList())) {
      throw new FaultException(
          Fault.of("other-columns", CountryMessages.text("fault.other-columns", file)));
    }
    return new ReadContext(found);
  }

  private static List<String> names(MessageType schema) {
    return schema.getFields().stream().map(Type::getName).toList();
  }

  // Asked for, though the other is called.
  @SuppressWarnings("deprecation")
  @Override
  public RecordMaterializer<Struct> prepareForRead(
      Configuration configuration,
      Map<String, String> metaData,
      MessageType schema,
      ReadContext context) {
    return new Materializer(columns);
  }

  @Override
  public RecordMaterializer<Struct> prepareForRead(
      ParquetConfiguration configuration,
      Map<String, String> metaData,
      MessageType schema,
      ReadContext context) {
    return new Materializer(columns);
  }

  private static final class Materializer extends RecordMaterializer<Struct> {
    private final GroupConverter root;
    private @Nullable Struct row;

    Materializer(List<Column> columns) {
      root = new StructConverter(columns, value -> row = (Struct) value);
    }

    @Override
    public Struct getCurrentRecord() {
      return Objects.requireNonNull(row);
    }

    @Override
    public GroupConverter getRootConverter() {
      return root;
    }
  }
}
