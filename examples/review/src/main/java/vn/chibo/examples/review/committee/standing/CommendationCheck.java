package vn.chibo.examples.review.committee.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationProposal;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What the rules would say of a commendation, were it given as it is proposed: on the day of its
 * decision, or else on the day of the data. The rules that speak of it are those whose answer it
 * changes.
 */
final class CommendationCheck {
  private final StandingFacts facts;

  CommendationCheck(StandingFacts facts) {
    this.facts = facts;
  }

  /** What the rules of those who are commended and of those who commend say. */
  List<Finding> findings(Candidate candidate) {
    return candidate
        .proposal()
        .map(proposal -> given(candidate, proposal))
        .map(given -> Stream.concat(ofRecipient(candidate, given), ofCommittee(given)).toList())
        .orElse(List.of());
  }

  private LocalDate day(CommendationProposal proposal) {
    return proposal.getDecided().filter(date -> !date.isAfter(facts.asOf())).orElse(facts.asOf());
  }

  /** The year in which it is given, up to the day of the data: no further one can follow. */
  private DatePeriod year(Commendation given) {
    DatePeriod whole = DatePeriod.ofYear(given.getDate().year());
    return whole.upTo(facts.asOf()).orElse(whole);
  }

  private Commendation given(Candidate candidate, CommendationProposal proposal) {
    Commendation.Builder given =
        Commendation.builder()
            .form(proposal.getForm())
            .level(proposal.getAuthority())
            .years(proposal.getYears())
            .date(PartialDate.of(day(proposal)))
            .words(words(proposal));
    Optional<OrganizationId> unit = candidate.unit().map(StandingUnit::id);
    return candidate
        .member()
        .<Commendation>map(id -> given.addMembers(id).individuals(1).build())
        .orElseGet(
            () ->
                unit.map(id -> given.addOrganizations(id).collectives(1).build())
                    .orElseGet(given::build));
  }

  private static Text words(CommendationProposal proposal) {
    return StandingMessages.text(
        "candidate.words",
        proposal.getForm().map(form -> form.label()).orElseGet(CommendationCheck::unknown));
  }

  private static Text unknown() {
    return StandingMessages.text("not-recorded");
  }

  private Stream<Finding> ofRecipient(Candidate candidate, Commendation given) {
    Optional<CellRecord> cell = candidate.unit().flatMap(StandingUnit::record);
    if (candidate.member().isPresent()) {
      return cell.flatMap(record -> member(record, candidate.member().get(), given)).stream()
          .flatMap(record -> changed(given, all -> record.withCommendations(all)));
    }
    return cell.stream().flatMap(record -> changed(given, all -> bare(record, year(given), all)));
  }

  private Optional<MemberRecord> member(CellRecord cell, MemberId id, Commendation given) {
    return cell.getMemberRecords().entries().stream()
        .filter(member -> member.getMember().getId().equals(id))
        .findFirst()
        .map(member -> member.withPeriod(year(given)));
  }

  /** A cell with what was judged of it. */
  private static SubjectRecord bare(CellRecord cell, DatePeriod year, Roster<Commendation> all) {
    return CellRecord.builder()
        .organization(cell.getOrganization())
        .period(year)
        .judgements(cell.getJudgements())
        .commendations(all)
        .build();
  }

  private Stream<Finding> ofCommittee(Commendation given) {
    return facts.organization().stream()
        .flatMap(
            committee ->
                changed(
                    given,
                    all ->
                        OrganizationRecord.builder()
                            .organization(committee)
                            .period(year(given))
                            .cells(Roster.complete(List.of()))
                            .commendations(all)
                            .build()));
  }

  private Stream<Finding> changed(
      Commendation given, Function<Roster<Commendation>, SubjectRecord> record) {
    Evaluator evaluator = facts.evaluator();
    Evaluation without = evaluator.evaluate(record.apply(Roster.complete(List.of())), facts.asOf());
    Evaluation with =
        evaluator.evaluate(record.apply(Roster.complete(List.of(given))), facts.asOf());
    return IntStream.range(0, with.size())
        .filter(i -> with.code(i) != without.code(i))
        .filter(i -> with.kind(i) != OutcomeKind.NOT_APPLICABLE)
        .mapToObj(i -> with.finding(with.book().rules().get(i).id().value()).orElseThrow());
  }
}
