package vn.chibo.core.json;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import vn.chibo.core.fault.FaultException;

/** Reads the library's values for a mapper of Jackson 3. */
final class Jackson3Readers extends Deserializers.Base {
  private final Shapes shapes;

  Jackson3Readers(Shapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return Shapes.own(type.getRawClass()) ? new Reader(shapes.of(key(type))) : null;
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return Shapes.own(type.getRawClass()) ? new Reader(shapes.of(key(type))) : null;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return Shapes.own(type);
  }

  private static TypeKey key(JavaType type) {
    return new TypeKey(
        type.getRawClass(),
        IntStream.range(0, type.containedTypeCount())
            .mapToObj(i -> key(type.containedType(i)))
            .toList());
  }

  private static final class Reader extends ValueDeserializer<Object> {
    private final Shape shape;

    private Reader(Shape shape) {
      this.shape = shape;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return value(parser);
      } catch (FaultException faults) {
        throw DatabindException.from(parser, String.valueOf(faults.getMessage()), faults);
      }
    }

    private Object value(JsonParser parser) {
      Reading reading = Reading.of("json");
      Json json = Trees.read(new Jackson3Tokens(parser), reading);
      Optional<Object> value = shape.read(json, reading);
      if (reading.found() > 0) {
        throw new FaultException(reading.faults());
      }
      return value.orElseThrow();
    }

    /** The name of an alternative is read with the alternative. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typed) {
      return deserialize(parser, context);
    }
  }
}
