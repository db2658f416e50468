package vn.chibo.examples.review.committee.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.examples.review.committee.CommitteeContext;
import vn.chibo.examples.review.committee.Periods;
import vn.chibo.examples.review.committee.Unit;

/**
 * What the tables are made of: the units with what the rules say of them, the records of the
 * committee and the reviews, all of the year in which the period ends.
 *
 * @param organization the organization that presents the report, empty where it is not registered
 * @param own its records of the year
 * @param units the units by their ids
 * @param reviews the annual reviews, of whatever year and subject
 * @param evaluator the rules of the place, with the choices made
 * @param period the period of the report
 * @param asOf the day of the data
 */
record StandingFacts(
    Optional<PartyOrganization> organization,
    List<OrganizationRecord> own,
    List<StandingUnit> units,
    YearlyReviews reviews,
    Evaluator evaluator,
    DatePeriod period,
    LocalDate asOf) {

  /** Puts the units in the order of their ids: in whatever order they come, tables are the same. */
  StandingFacts {
    own = List.copyOf(own);
    units =
        units.stream().sorted(Comparator.comparing((StandingUnit u) -> u.id().value())).toList();
  }

  static StandingFacts of(CommitteeContext context) {
    DatePeriod period = context.question().period();
    int year = year(period);
    return new StandingFacts(
        context.organization(),
        context.ownRecords(DatePeriod.ofYear(year)),
        context.units().stream().map(unit -> unit(context, unit)).toList(),
        YearlyReviews.of(context.question().data().reviews()),
        context.evaluator(),
        period,
        context.question().asOf());
  }

  private static StandingUnit unit(CommitteeContext context, Unit unit) {
    DatePeriod period = context.question().period();
    LocalDate day = context.lastKnown(period);
    return new StandingUnit(
        unit.organization(),
        context.reported(unit.id(), period),
        context.record(unit.id(), day).map(context::evaluation),
        previous(context, unit.id()),
        context.record(unit.id(), day.minusYears(1)).map(context::evaluation));
  }

  /** While a year still runs, the year before is looked at as of the same day of it. */
  private static Optional<Evaluation> previous(CommitteeContext context, OrganizationId unit) {
    DatePeriod period = context.question().period();
    LocalDate asOf = context.question().asOf();
    boolean running = period.equals(Span.YEAR.around(asOf)) && period.lastsBeyond(asOf);
    return context
        .record(unit, context.lastKnown(Periods.before(period)))
        .map(
            record ->
                running
                    ? context.evaluator().evaluate(record, asOf.minusYears(1))
                    : context.evaluation(record));
  }

  private static int year(DatePeriod period) {
    return period.last().getYear();
  }

  /** The year in which the period ends. */
  int year() {
    return year(period);
  }

  /** The period before. */
  DatePeriod previous() {
    return Periods.before(period);
  }

  /** The days of the year up to the day of the data; the whole year where it is over. */
  DatePeriod soFar() {
    DatePeriod whole = DatePeriod.ofYear(year());
    return whole.upTo(asOf).orElse(whole);
  }

  Optional<StandingUnit> unit(OrganizationId id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** The review of a unit itself, not of its leadership. */
  Optional<AnnualReview> review(OrganizationId unit, int year) {
    return reviews.of(new ReviewSubject.Organization(unit), year);
  }

  /** The reviews of a year. */
  Stream<AnnualReview> reviews(int year) {
    return reviews.year(year);
  }

  /** What was done for the units in the year so far, each act once, by day. */
  List<OversightAct> acts() {
    Stream<OversightAct> ofCommittee =
        own.stream().flatMap(record -> record.getOversight().within(soFar()).stream());
    Stream<OversightAct> ofUnits =
        units.stream()
            .flatMap(unit -> unit.record().stream())
            .flatMap(record -> record.getOversight().within(soFar()).stream());
    return Stream.concat(ofCommittee, ofUnits)
        .distinct()
        .sorted(Comparator.comparing(OversightAct::getDate))
        .toList();
  }
}
