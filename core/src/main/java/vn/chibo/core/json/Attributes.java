package vn.chibo.core.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a kind of object, in order, and how an object is made of their values. */
interface Attributes {
  /** The attributes. */
  List<Field> fields();

  /** The object with these values, one for each attribute; null leaves the choice to the type. */
  Object make(List<@Nullable Object> values) throws ReflectiveOperationException;
}
