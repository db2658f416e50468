package vn.chibo.examples.country.columns;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.examples.country.CountryMessages;

/** Takes the values of a struct one after the other, in the order of its columns. */
public final class Fields {
  private final Struct struct;
  private final List<Column> columns;
  private int next;

  /** Starts with the first. */
  public Fields(Struct struct, List<Column> columns) {
    this.struct = struct;
    this.columns = columns;
  }

  /** The next value, a text. */
  public String text() {
    return (String) required();
  }

  /** The next value, a text where it is known. */
  public Optional<String> textIfKnown() {
    return Optional.ofNullable((String) value());
  }

  /** The next value, a number. */
  public int number() {
    return (Integer) required();
  }

  /** The next value, a number where it is known. */
  public Optional<Integer> numberIfKnown() {
    return Optional.ofNullable((Integer) value());
  }

  /** The next value, a long number. */
  public long count() {
    return (Long) required();
  }

  /** The next value, yes or no where it is known. */
  public Optional<Boolean> flagIfKnown() {
    return Optional.ofNullable((Boolean) value());
  }

  /** The next value, a day. */
  public LocalDate day() {
    return (LocalDate) required();
  }

  /** The next value, a day where it is known. */
  public Optional<LocalDate> dayIfKnown() {
    return Optional.ofNullable((LocalDate) value());
  }

  /** The next value, the name of a constant. */
  public <E extends Enum<E>> E constant(Class<E> type) {
    return constantIfKnown(type).orElseThrow(this::missing);
  }

  /**
   * The next value, the name of a constant where it is known.
   *
   * @throws FaultException if there is no constant of that name
   */
  public <E extends Enum<E>> Optional<E> constantIfKnown(Class<E> type) {
    Object name = value();
    try {
      return name == null ? Optional.empty() : Optional.of(Enum.valueOf(type, (String) name));
    } catch (IllegalArgumentException e) {
      throw refused("column-constant", String.valueOf(name));
    }
  }

  /** The next value, a struct where it is known. */
  public Optional<Fields> structIfKnown() {
    List<Column> parts = columns.get(next).fields();
    return Optional.ofNullable((Struct) value()).map(part -> new Fields(part, parts));
  }

  /** The next value, structs. */
  public List<Fields> structs() {
    List<Column> parts = columns.get(next).fields();
    return ((List<?>) required()).stream().map(part -> new Fields((Struct) part, parts)).toList();
  }

  /** The next value, long numbers. */
  public List<Long> counts() {
    return ((List<?>) required()).stream().map(Long.class::cast).toList();
  }

  private Object required() {
    return Objects.requireNonNullElseGet(
        value(),
        () -> {
          throw missing();
        });
  }

  private @Nullable Object value() {
    return struct.value(next++);
  }

  private FaultException missing() {
    return refused("column-empty", "");
  }

  private FaultException refused(String key, String value) {
    String column = columns.get(next - 1).name();
    return new FaultException(Fault.of(key, CountryMessages.text("fault." + key, column, value)));
  }
}
