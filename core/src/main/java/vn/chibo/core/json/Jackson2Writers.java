package vn.chibo.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes the library's values for a mapper of Jackson 2. */
final class Jackson2Writers extends Serializers.Base {
  private final Shapes shapes;

  Jackson2Writers(Shapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    Class<?> declared = Shapes.declared(type.getRawClass());
    return Shapes.own(declared) ? new Writer(shapes.of(TypeKey.of(declared))) : null;
  }

  private static final class Writer extends JsonSerializer<Object> {
    private final Shape shape;

    private Writer(Shape shape) {
      this.shape = shape;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      try {
        Trees.write(shape.write(value), new Jackson2Sink(generator));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    /** The name of an alternative stands in the JSON of the library already. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer typed)
        throws IOException {
      serialize(value, generator, context);
    }
  }
}
