package vn.chibo.examples.review.committee.standing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlanCoverage;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.PlannedInspection;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** The lines of the plans of the year, and what was recorded of them. */
final class OversightPlans {
  private final StandingFacts facts;
  private final List<OversightAct> acts;
  private final List<PlannedInspection> inspections;
  private final List<PlannedAttendance> attendances;

  OversightPlans(StandingFacts facts) {
    this.facts = facts;
    acts = facts.acts();
    DatePeriod year = DatePeriod.ofYear(facts.year());
    inspections =
        facts.own().stream()
            .flatMap(record -> record.getInspectionPlans().entries().stream())
            .distinct()
            .flatMap(plan -> plan.getInspections().stream())
            .filter(line -> line.getPeriod().intersection(year).isPresent())
            .toList();
    List<PlannedAttendance> own =
        facts.own().stream().flatMap(record -> lines(record.getAttendancePlans())).toList();
    attendances =
        Stream.concat(own.stream(), ofUnits().filter(line -> !own.contains(line)).distinct())
            .filter(line -> line.getPeriod().intersection(year).isPresent())
            .toList();
  }

  /** A cell may hold the plan of the committee as well, or the lines of it that name the cell. */
  private Stream<PlannedAttendance> ofUnits() {
    return facts.units().stream()
        .flatMap(unit -> unit.record().stream())
        .flatMap(record -> lines(record.getAttendancePlans()));
  }

  private static Stream<PlannedAttendance> lines(Roster<AttendancePlan> plans) {
    return plans.entries().stream().flatMap(plan -> plan.getAttendances().stream());
  }

  List<OversightAct> acts() {
    return acts;
  }

  /** Whether the list of plans is known to lack none. */
  boolean inspectionsPlanned() {
    return !inspections.isEmpty()
        || facts.own().stream().anyMatch(record -> record.getInspectionPlans().complete());
  }

  boolean attendancesPlanned() {
    return !attendances.isEmpty()
        || facts.own().stream().anyMatch(record -> record.getAttendancePlans().complete());
  }

  PlanCoverage inspections(Predicate<Optional<OrganizationId>> where) {
    return inspections.stream()
        .filter(line -> where.test(Optional.of(line.getOrganization())))
        .map(line -> line.coverage(acts, facts.asOf()))
        .reduce(PlanCoverage.NONE, PlanCoverage::plus);
  }

  PlanCoverage attendances(Predicate<Optional<OrganizationId>> where) {
    return attendances.stream()
        .filter(line -> where.test(Optional.of(line.getCell())))
        .map(line -> line.coverage(acts, facts.asOf()))
        .reduce(PlanCoverage.NONE, PlanCoverage::plus);
  }

  /** The lines about inspections, each with how far it is kept. */
  List<Text> inspectionLines(Predicate<Optional<OrganizationId>> where) {
    return inspections.stream()
        .filter(line -> where.test(Optional.of(line.getOrganization())))
        .map(
            line ->
                words(line.getOrganization(), line.getPeriod(), line.coverage(acts, facts.asOf())))
        .toList();
  }

  /** The lines about attendances, each with how far it is kept. */
  List<Text> attendanceLines(Predicate<Optional<OrganizationId>> where) {
    return attendances.stream()
        .filter(line -> where.test(Optional.of(line.getCell())))
        .map(line -> words(line.getCell(), line.getPeriod(), line.coverage(acts, facts.asOf())))
        .toList();
  }

  private Text words(OrganizationId unit, DatePeriod days, PlanCoverage plan) {
    return StandingMessages.text(
        "plan.line",
        facts.unit(unit).map(StandingUnit::name).orElseGet(() -> Text.same(unit.value())),
        days.start(),
        days.last(),
        plan.kept(),
        plan.lacking(),
        plan.pending());
  }

  /** Whether an act is one that some line of a plan asked for, in its days. */
  boolean planned(OversightAct act) {
    return inspections.stream()
            .anyMatch(line -> line.metBy(act) && line.getPeriod().contains(act.getDate()))
        || attendances.stream()
            .anyMatch(line -> line.metBy(act) && line.getPeriod().contains(act.getDate()));
  }
}
