package vn.chibo.core.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A type with its arguments, which a class cannot tell.
 *
 * <pre>{@code
 * Register<Meeting> meetings = json.read(text, new JsonType<Register<Meeting>>() {});
 * }</pre>
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {
  private final Type type;

  /** Takes the argument of the subclass that is made of it in place. */
  protected JsonType() {
    type = ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
  }

  /** The type. */
  final Type type() {
    return type;
  }
}
