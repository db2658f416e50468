package vn.chibo.core.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.FaultException;

/** Makes values through the ways that a type offers, and reports what the type refuses. */
final class Maker {
  private Maker() {}

  /** A step of making that reflection may fail. */
  interface Step {
    Object run() throws ReflectiveOperationException;
  }

  /** The value, or empty where the type refused it. */
  static Optional<Object> make(Class<?> type, Json at, Reading reading, Step step) {
    try {
      return Optional.of(step.run());
    } catch (InvocationTargetException e) {
      return refused(type, at, reading, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("closed to JSON: " + type.getName(), e);
    }
  }

  private static Optional<Object> refused(
      Class<?> type, Json at, Reading reading, @Nullable Throwable reason) {
    if (reason instanceof FaultException refusal) {
      return reading.refused(at, refusal);
    }
    if (!(reason instanceof IllegalArgumentException)) {
      throw new IllegalStateException("no sound value: " + type.getName(), reason);
    }
    String form = "form." + type.getSimpleName();
    if (!CoreMessages.has(form)) {
      return reading.fault(at, "json-refused");
    }
    return at instanceof Json.Text text
        ? reading.fault(at, "json-bad-form", text.text(), CoreMessages.text(form))
        : reading.fault(at, "json-unsound", CoreMessages.text(form));
  }

  /** What a method without parameters gives. */
  static Object ask(Method method, Object value) {
    try {
      return method.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("closed to JSON: " + method, e);
    }
  }
}
