package vn.chibo.examples.review.committee.standing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;

/**
 * The reviews of the members of each unit in a year; of members who are known by their number only
 * nothing is known.
 *
 * @param cells where each member is reviewed
 * @param byUnit their reviews by unit
 */
record CountedMembers(MemberCells cells, Map<Optional<OrganizationId>, List<ReviewState>> byUnit) {

  static CountedMembers of(StandingFacts facts, int year) {
    MemberCells cells = MemberCells.of(facts, year);
    return new CountedMembers(cells, cells.byUnit());
  }

  List<ReviewState> of(StandingUnit unit) {
    List<ReviewState> listed = byUnit.getOrDefault(Optional.of(unit.id()), List.of());
    int unlisted = cells.unlisted(unit, listed.size());
    return Stream.concat(
            listed.stream(), Collections.nCopies(unlisted, ReviewState.NOTHING).stream())
        .toList();
  }

  List<ReviewState> elsewhere() {
    return byUnit.getOrDefault(Optional.<OrganizationId>empty(), List.of());
  }
}
