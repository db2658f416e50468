package vn.chibo.examples.review.committee;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * Some units of the organization, month by month as they stand at the end of the month: a unit that
 * ends or moves in a year counts where it was in the months in which it was there, so that months
 * add up to quarters and years.
 */
final class UnitSet {
  private final CommitteeContext context;
  private final Predicate<Unit> chosen;

  private UnitSet(CommitteeContext context, Predicate<Unit> chosen) {
    this.context = context;
    this.chosen = chosen;
  }

  /** All units. */
  static UnitSet all(CommitteeContext context) {
    return new UnitSet(context, unit -> true);
  }

  /** Those of a block. */
  static UnitSet block(CommitteeContext context, Optional<Text> block) {
    return new UnitSet(context, unit -> unit.block().equals(block));
  }

  /** Those of a sector. */
  static UnitSet sector(CommitteeContext context, Optional<Sector> sector) {
    return new UnitSet(context, unit -> unit.sector().equals(sector));
  }

  /** One unit. */
  static UnitSet of(CommitteeContext context, Unit one) {
    return new UnitSet(context, unit -> unit.id().equals(one.id()));
  }

  /** The units of a month or another period, as they stand at its end. */
  List<Unit> at(DatePeriod period) {
    return context.units(period).stream().filter(chosen).toList();
  }

  /** Every unit that is one of them in some month, as it stands in the last of these months. */
  Collection<Unit> over(DatePeriod period) {
    Map<OrganizationId, Unit> units = new LinkedHashMap<>();
    at(period).forEach(unit -> units.put(unit.id(), unit));
    for (DatePeriod month : Periods.months(period)) {
      at(month).forEach(unit -> units.putIfAbsent(unit.id(), unit));
    }
    return List.copyOf(units.values());
  }

  /** Which units they are in the months of a period: one set where nothing changes. */
  Set<Set<OrganizationId>> bases(DatePeriod period) {
    Set<Set<OrganizationId>> bases = new LinkedHashSet<>();
    Periods.months(period)
        .forEach(month -> bases.add(Set.copyOf(at(month).stream().map(Unit::id).toList())));
    return bases;
  }
}
