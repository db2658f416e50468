package vn.chibo.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Writes the library's values for a mapper of Jackson 3. */
final class Jackson3Writers extends Serializers.Base {
  private final Shapes shapes;

  Jackson3Writers(Shapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    Class<?> declared = Shapes.declared(type.getRawClass());
    return Shapes.own(declared) ? new Writer(shapes.of(TypeKey.of(declared))) : null;
  }

  private static final class Writer extends ValueSerializer<Object> {
    private final Shape shape;

    private Writer(Shape shape) {
      this.shape = shape;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      Trees.write(shape.write(value), new Jackson3Sink(generator));
    }

    /** The name of an alternative stands in the JSON of the library already. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typed) {
      serialize(value, generator, context);
    }
  }
}
