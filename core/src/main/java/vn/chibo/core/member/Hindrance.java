package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;

/**
 * Days on which something other than an exemption or a suspension keeps a member from the cell,
 * such as working away (đi làm ăn xa).
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "lastDay", "kind"})
public interface Hindrance extends Lasting, WithHindrance {

  /** The first day. */
  @Override
  LocalDate getDate();

  /** The last day; empty where none is recorded. */
  @Override
  Optional<LocalDate> getLastDay();

  /** What it is. */
  HindranceKind getKind();

  /** Refuses a last day before the first. */
  @Value.Check
  default void check() {
    LastingFaults.of(this).raise();
  }

  /** Starts a new hindrance. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Hindrance}. */
  final class Builder extends ImmutableHindrance.Builder {
    Builder() {}
  }
}
