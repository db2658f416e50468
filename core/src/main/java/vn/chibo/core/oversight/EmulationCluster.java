package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.DatePeriod;

/**
 * A group of units that are compared and ranked with each other (cụm thi đua).
 *
 * <pre>{@code
 * EmulationCluster.builder().id(new EmulationClusterId("01")).unitCount(6).build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"id", "name", "period", "units", "unitCount"})
public interface EmulationCluster extends WithEmulationCluster {

  /** Its identity. */
  EmulationClusterId getId();

  /** Its name, empty where not known. */
  Optional<String> getName();

  /** The days on which it exists, empty where not known. */
  Optional<DatePeriod> getPeriod();

  /** Its units, as far as they are named. */
  List<OrganizationId> getUnits();

  /** The number of its units, named or not, empty where not known. */
  Optional<@PositiveOrZero Integer> getUnitCount();

  /** Refuses a negative count and more units than counted; keeps words in normal form C. */
  @Value.Check
  default EmulationCluster check() {
    long named = getUnits().stream().distinct().count();
    int counted = getUnitCount().orElse(Integer.MAX_VALUE);
    new Faults()
        .unless(counted >= 0, "negative-count", CoreMessages.text("negative-count"))
        .unless(
            counted < 0 || named <= counted,
            "units-above-count",
            CoreMessages.text("units-above-count", named, counted))
        .raise();
    return withName(getName().map(Nfc::of));
  }

  /** Starts a new cluster. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EmulationCluster}. */
  final class Builder extends ImmutableEmulationCluster.Builder {
    Builder() {}
  }
}
