package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;

/**
 * An exemption from dues or a reduction of them (miễn, giảm đảng phí) for a time.
 *
 * <pre>{@code
 * DuesRelief.builder()
 *     .date(LocalDate.of(2026, 3, 1))
 *     .lastDay(LocalDate.of(2027, 2, 28))
 *     .kind(DuesReliefKind.REDUCTION)
 *     .percent(50)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "lastDay", "kind", "percent", "ground"})
public interface DuesRelief extends Lasting, WithDuesRelief {

  /** The first day. */
  @Override
  LocalDate getDate();

  /** The last day, granted or actual; empty where none is recorded. */
  @Override
  Optional<LocalDate> getLastDay();

  /** Exemption or reduction. */
  DuesReliefKind getKind();

  /** By how many percent dues are reduced, 1 to 99; empty where not known, and for an exemption. */
  Optional<@Min(1) @Max(99) Integer> getPercent();

  /** Why, empty where not known. */
  Optional<DuesReliefGround> getGround();

  /** Refuses a last day before the first, and a percentage that no reduction has. */
  @Value.Check
  default void check() {
    int percent = getPercent().orElse(1);
    boolean sound =
        getKind() == DuesReliefKind.REDUCTION
            ? percent >= 1 && percent <= 99
            : getPercent().isEmpty();
    LastingFaults.of(this)
        .unless(sound, "relief-percent", CoreMessages.text("relief-percent"))
        .raise();
  }

  /** Starts a new relief. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DuesRelief}. */
  final class Builder extends ImmutableDuesRelief.Builder {
    Builder() {}
  }
}
