package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.Quarter;

/**
 * A periodic meeting of heads (giao ban), for instance of an emulation cluster each quarter.
 *
 * <pre>{@code
 * Briefing.builder()
 *     .date(LocalDate.of(2014, 4, 10))
 *     .cluster(new EmulationClusterId("01"))
 *     .quarter(new Quarter(2014, 1))
 *     .turnout(Turnout.of(6, 6))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "committee", "cluster", "quarter", "turnout", "matter"})
public non-sealed interface Briefing extends OversightAct, WithBriefing {

  /** The day on which it was held. */
  @Override
  LocalDate getDate();

  /** The cluster briefed, empty where it is of no cluster or none is known. */
  Optional<EmulationClusterId> getCluster();

  /** The quarter of which it speaks, empty where it is of none or none is known. */
  Optional<Quarter> getQuarter();

  /** How many were present of those summoned. */
  @Valid
  @Value.Default
  default Turnout getTurnout() {
    return Turnout.unknown();
  }

  /** What it was about, empty where not recorded. */
  Optional<String> getMatter();

  @Override
  default PracticeKind practice() {
    return PracticeKind.BRIEFING;
  }

  /** Keeps words in normal form C. */
  @Value.Check
  default Briefing check() {
    return withMatter(getMatter().map(Nfc::of));
  }

  /** Starts a new briefing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Briefing}. */
  final class Builder extends ImmutableBriefing.Builder {
    Builder() {}
  }
}
