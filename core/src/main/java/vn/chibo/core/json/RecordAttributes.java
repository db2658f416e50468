package vn.chibo.core.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of a record. */
record RecordAttributes(List<Field> fields, Constructor<?> constructor) implements Attributes {

  static RecordAttributes of(TypeKey key, Shapes shapes) {
    RecordComponent[] components = key.raw().getRecordComponents();
    List<Field> fields = Stream.of(components).map(c -> field(c, key, shapes)).toList();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<?> constructor = key.raw().getDeclaredConstructor(types);
      constructor.trySetAccessible();
      return new RecordAttributes(fields, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no canonical constructor: " + key.raw(), e);
    }
  }

  private static Field field(RecordComponent component, TypeKey key, Shapes shapes) {
    component.getAccessor().trySetAccessible();
    return shapes.field(
        component.getName(), component.getAccessor(), component.getAnnotatedType(), key);
  }

  @Override
  public Object make(List<@Nullable Object> values) throws ReflectiveOperationException {
    return constructor.newInstance(values.toArray());
  }
}
