package vn.chibo.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.fault.FaultException;

/** Reads the library's values for a mapper of Jackson 2. */
final class Jackson2Readers extends Deserializers.Base {
  private final Shapes shapes;

  Jackson2Readers(Shapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return Shapes.own(type.getRawClass()) ? new Reader(shapes.of(key(type))) : null;
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return Shapes.own(type) ? new Reader(shapes.of(TypeKey.of(type))) : null;
  }

  private static TypeKey key(JavaType type) {
    return new TypeKey(
        type.getRawClass(),
        IntStream.range(0, type.containedTypeCount())
            .mapToObj(i -> key(type.containedType(i)))
            .toList());
  }

  private static final class Reader extends JsonDeserializer<Object> {
    private final Shape shape;

    private Reader(Shape shape) {
      this.shape = shape;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      try {
        return value(parser);
      } catch (FaultException faults) {
        throw JsonMappingException.from(parser, String.valueOf(faults.getMessage()), faults);
      }
    }

    private Object value(JsonParser parser) throws IOException {
      Reading reading = Reading.of("json");
      Json json = tree(parser, reading);
      Optional<Object> value = shape.read(json, reading);
      if (reading.found() > 0) {
        throw new FaultException(reading.faults());
      }
      return value.orElseThrow();
    }

    private static Json tree(JsonParser parser, Reading reading) throws IOException {
      try {
        return Trees.read(new Jackson2Tokens(parser), reading);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    /** The name of an alternative is read with the alternative. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typed)
        throws IOException {
      return deserialize(parser, context);
    }
  }
}
