package vn.chibo.evaluator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A SHA-256 in hexadecimal digits; taken when it is first asked for, since reading needs none. */
public final class Hash {
  private final Supplier<String> taking;

  // Threads may take it at the same time and each keep theirs: it is the same, and a String is safe
  // to hand over without a lock.
  private @Nullable String value;

  private Hash(Supplier<String> taking) {
    this.taking = taking;
  }

  /** The hash of these digits. */
  @JsonCreator
  public static Hash of(String digits) {
    Objects.requireNonNull(digits, "digits");
    return new Hash(() -> digits);
  }

  /** A hash that is taken when it is asked for. */
  static Hash later(Supplier<String> taking) {
    return new Hash(taking);
  }

  /** The digits. */
  @JsonValue
  public String value() {
    String digits = value;
    if (digits == null) {
      digits = taking.get();
      value = digits;
    }
    return digits;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hash hash && value().equals(hash.value());
  }

  @Override
  public int hashCode() {
    return value().hashCode();
  }

  /** The digits. */
  @Override
  public String toString() {
    return value();
  }
}
