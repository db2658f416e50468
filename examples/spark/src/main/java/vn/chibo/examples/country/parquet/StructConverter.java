package vn.chibo.examples.country.parquet;

import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.jspecify.annotations.Nullable;
import vn.chibo.examples.country.columns.Column;
import vn.chibo.examples.country.columns.Struct;

/** Gathers the values of a struct and hands it on when it is whole. */
final class StructConverter extends GroupConverter {
  private final Converter[] fields;
  private final Consumer<Object> taker;
  private @Nullable Object[] values = {};

  StructConverter(List<Column> columns, Consumer<Object> taker) {
    this.taker = taker;
    fields = new Converter[columns.size()];
    for (int i = 0; i < fields.length; i++) {
      int place = i;
      fields[place] = converter(columns.get(place), value -> values[place] = value);
    }
  }

  private static Converter converter(Column column, Consumer<Object> taker) {
    return switch (column.kind()) {
      case STRUCT -> new StructConverter(column.fields(), taker);
      case STRUCTS -> new ListConverter(item -> new StructConverter(column.fields(), item), taker);
      case LONGS -> new ListConverter(ValueConverter::whole, taker);
      default -> ValueConverter.of(column.kind(), taker);
    };
  }

  @Override
  public Converter getConverter(int place) {
    return fields[place];
  }

  @Override
  public void start() {
    values = new @Nullable Object[fields.length];
  }

  @Override
  public void end() {
    taker.accept(Struct.of(values));
  }
}
