package vn.chibo.regulations.data;

import java.util.List;
import java.util.Optional;

/**
 * What a text was read as: a value, or the key and arguments of the fault.
 *
 * @param <T> what was to be read
 * @param value the value, empty where the text was refused
 * @param fault the key of the fault, empty words where there is none
 * @param arguments the arguments of its message
 */
record Parsed<T>(Optional<T> value, String fault, List<Object> arguments) {

  static <T> Parsed<T> of(T value) {
    return new Parsed<>(Optional.of(value), "", List.of());
  }

  static <T> Parsed<T> refused(String fault, Object... arguments) {
    return new Parsed<>(Optional.empty(), fault, List.of(arguments));
  }
}
