package vn.chibo.examples.country.parquet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import vn.chibo.examples.country.columns.Column;
import vn.chibo.examples.country.columns.Struct;

/** Hands the values of a row to the writer of Parquet, column by column. */
final class RowWriteSupport extends WriteSupport<Struct> {
  private final List<Column> columns;
  private @Nullable RecordConsumer consumer;

  RowWriteSupport(List<Column> columns) {
    this.columns = columns;
  }

  // Asked for, though the other is called.
  @SuppressWarnings("deprecation")
  @Override
  public WriteContext init(Configuration configuration) {
    return context();
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return context();
  }

  private WriteContext context() {
    return new WriteContext(ParquetSchema.of(columns), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(Struct row) {
    out().startMessage();
    fields(row, columns);
    out().endMessage();
  }

  private RecordConsumer out() {
    return Objects.requireNonNull(consumer);
  }

  private void fields(Struct struct, List<Column> parts) {
    for (int place = 0; place < parts.size(); place++) {
      Object value = struct.value(place);
      if (value != null) {
        Column column = parts.get(place);
        out().startField(column.name(), place);
        value(value, column);
        out().endField(column.name(), place);
      }
    }
  }

  private void value(Object value, Column column) {
    switch (column.kind()) {
      case TEXT -> out().addBinary(Binary.fromString((String) value));
      case INTEGER -> out().addInteger((Integer) value);
      case LONG -> out().addLong((Long) value);
      case FLAG -> out().addBoolean((Boolean) value);
      case DAY -> out().addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case STRUCT -> struct((Struct) value, column);
      case STRUCTS, LONGS -> list((List<?>) value, column);
    }
  }

  private void struct(Struct struct, Column column) {
    out().startGroup();
    fields(struct, column.fields());
    out().endGroup();
  }

  private void list(List<?> elements, Column column) {
    out().startGroup();
    if (!elements.isEmpty()) {
      out().startField("list", 0);
      elements.forEach(element -> element(element, column));
      out().endField("list", 0);
    }
    out().endGroup();
  }

  private void element(Object element, Column column) {
    out().startGroup();
    out().startField("element", 0);
    if (element instanceof Struct struct) {
      struct(struct, column);
    } else {
      out().addLong((Long) element);
    }
    out().endField("element", 0);
    out().endGroup();
  }
}
