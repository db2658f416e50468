package vn.chibo.examples.country.parquet;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.PrimitiveConverter;
import vn.chibo.examples.country.columns.ColumnKind;

/** Hands on one value as its column says. */
final class ValueConverter extends PrimitiveConverter {
  private final ColumnKind kind;
  private final Consumer<Object> taker;
  private Object[] known = {};

  private ValueConverter(ColumnKind kind, Consumer<Object> taker) {
    this.kind = kind;
    this.taker = taker;
  }

  static Converter of(ColumnKind kind, Consumer<Object> taker) {
    return new ValueConverter(kind, taker);
  }

  static Converter whole(Consumer<Object> taker) {
    return new ValueConverter(ColumnKind.LONG, taker);
  }

  /** Each word or day of a dictionary is made once, not once a row. */
  @Override
  public boolean hasDictionarySupport() {
    return true;
  }

  @Override
  public void setDictionary(Dictionary dictionary) {
    known =
        IntStream.rangeClosed(0, dictionary.getMaxId())
            .mapToObj(id -> decoded(dictionary, id))
            .toArray();
  }

  private Object decoded(Dictionary dictionary, int id) {
    return switch (kind) {
      case INTEGER, DAY -> value(dictionary.decodeToInt(id));
      case LONG -> dictionary.decodeToLong(id);
      default -> dictionary.decodeToBinary(id).toStringUsingUTF8();
    };
  }

  private Object value(int whole) {
    return kind == ColumnKind.DAY ? LocalDate.ofEpochDay(whole) : (Object) whole;
  }

  @Override
  public void addValueFromDictionary(int id) {
    taker.accept(known[id]);
  }

  @Override
  public void addBinary(Binary text) {
    taker.accept(text.toStringUsingUTF8());
  }

  @Override
  public void addBoolean(boolean flag) {
    taker.accept(flag);
  }

  @Override
  public void addInt(int whole) {
    taker.accept(value(whole));
  }

  @Override
  public void addLong(long whole) {
    taker.accept(whole);
  }
}
