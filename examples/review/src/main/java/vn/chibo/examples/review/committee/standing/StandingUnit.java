package vn.chibo.examples.review.committee.standing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.population.Group;

/**
 * A unit with what the rules say of its year.
 *
 * @param organization the unit
 * @param reported whether it has reported for the period
 * @param now what the rules say of its record of the year, empty without a record
 * @param previous the same of the record that holds the period before: mostly the same record
 * @param lastYear the same of the year before
 */
record StandingUnit(
    PartyOrganization organization,
    boolean reported,
    Optional<Evaluation> now,
    Optional<Evaluation> previous,
    Optional<Evaluation> lastYear) {

  /** By its id alone: what is said of it is large. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StandingUnit unit && unit.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  OrganizationId id() {
    return organization.getId();
  }

  Text name() {
    return Text.same(organization.getName());
  }

  OrganizationKind kind() {
    return organization.getKind();
  }

  /** With which units it is looked at (loại hình): those of its kind and, where known, sector. */
  Group group() {
    Optional<Sector> sector = organization.getSector();
    return sector
        .map(
            of ->
                new Group(
                    kind() + "/" + of,
                    StandingMessages.text("unit.group", kind().label(), of.label())))
        .orElseGet(() -> new Group(kind().name(), kind().label()));
  }

  /** Units by group, in the order of kinds and sectors; a sector that is not known comes last. */
  static Map<Group, List<StandingUnit>> byGroup(List<StandingUnit> units) {
    return units.stream()
        .sorted(Comparator.comparing(StandingUnit::kind).thenComparing(StandingUnit::sectorPlace))
        .collect(
            Collectors.groupingBy(
                StandingUnit::group, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  private int sectorPlace() {
    return organization.getSector().map(Sector::ordinal).orElse(Integer.MAX_VALUE);
  }

  /** Its record of the year. */
  Optional<CellRecord> record() {
    return now.map(evaluation -> (CellRecord) evaluation.record());
  }
}
