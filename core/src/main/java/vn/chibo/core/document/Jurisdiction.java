package vn.chibo.core.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * A place with rules of its own, below the one whose rules it also follows. A place that ended is
 * kept with its period, never deleted: its past years can still be asked about.
 *
 * @param id its identity
 * @param name what readers call it
 * @param level its level
 * @param parent the place above, empty for the centre only
 * @param period the days on which it exists, empty where they are not known
 */
public record Jurisdiction(
    @Valid JurisdictionId id,
    Text name,
    JurisdictionLevel level,
    Optional<@Valid JurisdictionId> parent,
    Optional<DatePeriod> period) {
  /** Needs an identity, a name and a level. */
  public Jurisdiction {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(period, "period");
  }

  /** Whether it exists on the day; unknown where its days are not known. */
  public Truth existsOn(LocalDate day) {
    return period.map(days -> days.contains(day) ? Truth.YES : Truth.NO).orElse(Truth.UNKNOWN);
  }
}
