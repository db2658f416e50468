package vn.chibo.core.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chibo.core.fault.FaultException;

/**
 * Reads and writes every value of the library. Written with Jackson 2 or 3, the bytes are the same:
 * ISO dates, attributes in the order of their type, maps in that of their keys as text, what is not
 * known left out. Read, all faults of a text are found with line and path before any value is
 * given; unknown fields are refused, as is what is nested more than 400 deep.
 *
 * <p>It knows the types of other modules of the library too, records, enums and closed alternatives
 * that hold each other and themselves, where their package is opened to this module.
 *
 * <pre>{@code
 * ChiboJson json = ChiboJson.jackson3();
 * String text = json.write(record);
 * CellRecord same = json.read(text, CellRecord.class);
 * }</pre>
 *
 * <p>A host with a mapper of its own adds the module of {@link ChiboJackson3} or {@link
 * ChiboJackson2} to it.
 */
public final class ChiboJson {
  private static final String UNNAMED = "json";

  private final Format format;
  private final Shapes shapes = new Shapes();

  private ChiboJson(Format format) {
    this.format = format;
  }

  /**
   * Reads and writes with Jackson 3.
   *
   * @throws IllegalStateException if the host has no {@code tools.jackson.core:jackson-databind}
   */
  public static ChiboJson jackson3() {
    return with("tools.jackson.core:jackson-databind", () -> Jackson3Format.of());
  }

  /**
   * Reads and writes with Jackson 2.
   *
   * @throws IllegalStateException if the host has no {@code
   *     com.fasterxml.jackson.core:jackson-databind}
   */
  public static ChiboJson jackson2() {
    return with("com.fasterxml.jackson.core:jackson-databind", () -> Jackson2Format.of());
  }

  // A lambda, not a method reference, which would load the library before anything is caught.
  private static ChiboJson with(String library, Supplier<Format> format) {
    try {
      return new ChiboJson(format.get());
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException("JSON needs a library that is missing: " + library, e);
    }
  }

  /**
   * A value as JSON, without spaces.
   *
   * @throws FaultException if it holds objects and lists more than 400 deep
   */
  public String write(Object value) {
    return format.print(shapes.tree(value), false);
  }

  /**
   * A value as JSON on several lines, for people.
   *
   * @throws FaultException if it holds objects and lists more than 400 deep
   */
  public String writeIndented(Object value) {
    return format.print(shapes.tree(value), true);
  }

  /**
   * The value of a JSON text.
   *
   * @throws FaultException with every fault of the text, if it has any
   */
  public <T> T read(String text, Class<T> type) {
    return read(UNNAMED, text, type);
  }

  /**
   * The value of a JSON text of a type with arguments.
   *
   * @throws FaultException with every fault of the text, if it has any
   */
  @SuppressWarnings("unchecked")
  public <T> T read(String text, JsonType<T> type) {
    return (T) value(UNNAMED, text, TypeKey.of(type.type()));
  }

  /**
   * The value of a file.
   *
   * @param source the name of the file, for the places of faults
   * @throws FaultException with every fault of the text, if it has any
   */
  public <T> T read(String source, String text, Class<T> type) {
    return type.cast(value(source, text, TypeKey.of(type)));
  }

  private Object value(String source, String text, TypeKey type) {
    Reading reading = Reading.of(source);
    Optional<Object> value =
        format.parse(text, reading).flatMap(json -> shapes.of(type).read(json, reading));
    if (reading.found() > 0) {
      throw new FaultException(reading.faults());
    }
    return value.orElseThrow();
  }

  /**
   * The JSON Schema (2020-12) of some types, each under {@code $defs} by its simple name. The jar
   * holds the one of all types of the core at {@code META-INF/chibo/core.schema.json}.
   */
  public String schema(String id, List<Class<?>> types) {
    Definitions definitions = new Definitions();
    types.forEach(type -> shapes.of(TypeKey.of(type)).schema(definitions));
    return format.print(definitions.document(id), true);
  }

  Shapes shapes() {
    return shapes;
  }
}
