package vn.chibo.examples.review.committee.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.ReviewCapacity;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.evaluator.Evaluation;

/** In which unit each member is reviewed in a year: every member in one place. */
final class MemberCells {
  private final StandingFacts facts;
  private final Function<StandingUnit, Optional<Evaluation>> record;
  private final Map<MemberId, AnnualReview> reviews = new HashMap<>();
  private final Map<MemberId, Optional<OrganizationId>> cells = new HashMap<>();

  private MemberCells(StandingFacts facts, int year) {
    this.facts = facts;
    record = year == facts.year() ? StandingUnit::now : StandingUnit::lastYear;
  }

  static MemberCells of(StandingFacts facts, int year) {
    MemberCells members = new MemberCells(facts, year);
    facts.units().forEach(unit -> members.record.apply(unit).ifPresent(members::listed));
    facts.reviews(year).forEach(members::reviewed);
    return members;
  }

  private void listed(Evaluation evaluation) {
    CellRecord cell = (CellRecord) evaluation.record();
    Optional<OrganizationId> id = Optional.of(cell.getOrganization().getId());
    cell.getMemberRecords().entries().forEach(member -> cells.put(member.getMember().getId(), id));
  }

  /** The cell that reviewed a member counts, and not another that lists the member as well. */
  private void reviewed(AnnualReview review) {
    if (review.getSubject() instanceof ReviewSubject.Individual person
        && person.capacity() == ReviewCapacity.MEMBER) {
      Optional<OrganizationId> cell =
          review.opinion(ReviewStage.CELL).flatMap(Opinion::getOrganization);
      reviews.put(person.member(), review);
      cells.merge(person.member(), cell, (listed, by) -> by.isPresent() ? by : listed);
    }
  }

  /**
   * The reviews of the members of each unit as they stand, of a member without a review nothing;
   * under no unit those of whom none of the units is known.
   */
  Map<Optional<OrganizationId>, List<ReviewState>> byUnit() {
    Set<OrganizationId> units =
        facts.units().stream().map(StandingUnit::id).collect(Collectors.toSet());
    return cells.keySet().stream()
        .collect(
            Collectors.groupingBy(
                member -> cell(member).filter(units::contains),
                Collectors.mapping(this::state, Collectors.toList())));
  }

  private Optional<OrganizationId> cell(MemberId member) {
    return cells.getOrDefault(member, Optional.empty());
  }

  /** How many members of a unit are known by number only. */
  int unlisted(StandingUnit unit, int listed) {
    return record
        .apply(unit)
        .flatMap(evaluation -> ((CellRecord) evaluation.record()).getMembers())
        .flatMap(Quantity::exact)
        .filter(Fraction::whole)
        .map(members -> Math.max(0, members.numerator().intValueExact() - listed))
        .orElse(0);
  }

  private ReviewState state(MemberId member) {
    return ReviewState.of(Optional.ofNullable(reviews.get(member)), facts.asOf());
  }

  /** The reviews of all members, by their ids. */
  Stream<Map.Entry<MemberId, ReviewState>> everyone() {
    return cells.keySet().stream().map(member -> Map.entry(member, state(member)));
  }
}
