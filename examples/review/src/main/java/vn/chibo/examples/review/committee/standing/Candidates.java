package vn.chibo.examples.review.committee.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.commendation.CommendationProposal;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Text;

/** Who is proposed in the year so far, and the units graded excellent that nobody proposed. */
final class Candidates {
  private final StandingFacts facts;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(StandingFacts facts) {
    this.facts = facts;
  }

  static List<Candidate> of(StandingFacts facts) {
    Candidates candidates = new Candidates(facts);
    candidates.proposals().forEach(candidates::proposed);
    candidates.excellent();
    return candidates.found;
  }

  /** A proposal may stand in the register of the committee and in that of the cell. */
  private Set<CommendationProposal> proposals() {
    Stream<CommendationProposal> own =
        facts.own().stream().flatMap(record -> record.getProposals().entries().stream());
    Stream<CommendationProposal> ofUnits =
        records().flatMap(record -> record.getProposals().entries().stream());
    return Stream.concat(own, ofUnits)
        .filter(proposal -> facts.soFar().contains(proposal.getDate()))
        .sorted(Comparator.comparing(CommendationProposal::getDate))
        .collect(LinkedHashSet::new, Set::add, Set::addAll);
  }

  private Stream<CellRecord> records() {
    return facts.units().stream().flatMap(unit -> unit.record().stream());
  }

  private void proposed(CommendationProposal proposal) {
    proposal.getOrganizations().forEach(id -> organization(id, proposal));
    proposal.getMembers().forEach(id -> member(id, proposal));
    if (proposal.getOrganizations().isEmpty() && proposal.getMembers().isEmpty()) {
      Text nobody = StandingMessages.text("candidate.unnamed");
      found.add(new Candidate(nobody, Optional.empty(), Optional.empty(), Optional.of(proposal)));
    }
  }

  private void organization(OrganizationId id, CommendationProposal proposal) {
    Optional<StandingUnit> unit = facts.unit(id);
    Text name = unit.map(StandingUnit::name).orElseGet(() -> Text.same(id.value()));
    found.add(new Candidate(name, unit, Optional.empty(), Optional.of(proposal)));
  }

  private void member(MemberId id, CommendationProposal proposal) {
    Optional<StandingUnit> unit =
        facts.units().stream().filter(each -> lists(each, id, proposal)).findFirst();
    Text name =
        unit.map(cell -> StandingMessages.text("candidate.member", cell.name()))
            .orElseGet(() -> StandingMessages.text("candidate.member-elsewhere"));
    found.add(new Candidate(name, unit, Optional.of(id), Optional.of(proposal)));
  }

  /** The cell that lists the member, or in whose register the proposal stands. */
  private static boolean lists(StandingUnit unit, MemberId id, CommendationProposal proposal) {
    return unit.record()
        .filter(
            cell ->
                cell.getProposals().entries().contains(proposal)
                    || cell.getMemberRecords().entries().stream()
                        .anyMatch(member -> member.getMember().getId().equals(id)))
        .isPresent();
  }

  private void excellent() {
    Grade excellent = Grade.of(QualityGrade.EXCELLENT);
    List<OrganizationId> proposed =
        found.stream()
            .filter(candidate -> candidate.member().isEmpty())
            .flatMap(candidate -> candidate.unit().stream())
            .map(StandingUnit::id)
            .toList();
    facts.units().stream()
        .filter(unit -> !proposed.contains(unit.id()))
        .filter(
            unit ->
                ReviewState.of(facts.review(unit.id(), facts.year()), facts.asOf())
                    .grade()
                    .filter(excellent::equals)
                    .isPresent())
        .map(
            unit ->
                new Candidate(unit.name(), Optional.of(unit), Optional.empty(), Optional.empty()))
        .forEach(found::add);
  }
}
