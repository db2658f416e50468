package vn.chibo.regulations.fuzz;

import java.util.Optional;
import java.util.function.Supplier;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;

/**
 * What a reader may do with bad input: refuse it, and say what is wrong, where, in both languages.
 */
final class Refusals {
  private Refusals() {}

  /** The value, or empty where it was refused with faults that each say where they stand. */
  static <T> Optional<T> named(Supplier<T> reader) {
    return faulty(reader, true);
  }

  /** The value, or empty where it was refused with faults. */
  static <T> Optional<T> faulty(Supplier<T> reader) {
    return faulty(reader, false);
  }

  private static <T> Optional<T> faulty(Supplier<T> reader, boolean placed) {
    try {
      return Optional.of(reader.get());
    } catch (FaultException refusal) {
      require(!refusal.faults().isEmpty(), "refused for nothing");
      refusal.faults().forEach(fault -> require(fault, placed));
      return Optional.empty();
    }
  }

  private static void require(Fault fault, boolean placed) {
    require(!fault.key().isBlank(), "a fault without a key");
    require(!fault.message().vietnamese().isBlank(), "a fault without words");
    require(!fault.message().english().isBlank(), "a fault without words");
    require(!placed || fault.place().isPresent(), "a fault without a place: " + fault.key());
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
