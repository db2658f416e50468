package vn.chibo.core.commendation;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.PartialDate;

/** A commendation (khen thưởng) as reported: who gave what to how many. */
@ChiboStyle
@Value.Immutable
public interface Commendation extends WithCommendation {

  /** Its form, empty where not stated. */
  Optional<CommendationForm> getForm();

  /** The level of the organization that gave it, empty where not known. */
  Optional<CommendingLevel> getLevel();

  /** Collectives commended. */
  Optional<@PositiveOrZero Integer> getCollectives();

  /** Individuals commended. */
  Optional<@PositiveOrZero Integer> getIndividuals();

  /** When it was given, as far as known. */
  PartialDate getDate();

  /** The words of the report. */
  Text getWords();

  /** Refuses negative counts. */
  @Value.Check
  default void check() {
    new Faults()
        .unless(
            getCollectives().orElse(0) >= 0 && getIndividuals().orElse(0) >= 0,
            "negative-count",
            CoreMessages.text("negative-count"))
        .raise();
  }

  /** Starts a new commendation. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Commendation}. */
  final class Builder extends ImmutableCommendation.Builder {
    Builder() {}
  }
}
