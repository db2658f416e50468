package vn.chibo.regulations.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.regulations.Regulations;

/** Synthetic facts for vectors and for figures at the edge, and what is said of them. */
final class VectorFacts {
  static final MemberId MEMBER = new MemberId("012");

  private VectorFacts() {}

  static PartyOrganization organization(OrganizationKind kind) {
    return PartyOrganization.builder()
        .id(new OrganizationId("003"))
        .name("Chi bộ thôn mẫu")
        .kind(kind)
        .build();
  }

  /** A cell of whose year nothing is missing. */
  static CellRecord cell(int year, Meeting... meetings) {
    DatePeriod period = DatePeriod.ofYear(year);
    return CellRecord.builder()
        .organization(organization(OrganizationKind.SUBORDINATE_CELL))
        .period(period)
        .meetings(Register.of(List.of(meetings)).completeOver(period))
        .decisions(Register.<Decision>unknown().completeUpTo(period.last()))
        .build();
  }

  static Meeting regular(LocalDate day) {
    return Meeting.builder().date(day).kind(MeetingKind.REGULAR).minutes(95).build();
  }

  /** Nobody exempted or on special duty, nobody absent without reason. */
  static HeadCount heads(int members, int present) {
    return HeadCount.builder()
        .members(members)
        .exempted(0)
        .onSpecialDuty(0)
        .present(present)
        .excused(members - present)
        .unexcused(0)
        .build();
  }

  /** What a rule says at the end of the period. */
  static Finding ask(String place, String rule, SubjectRecord record, Choices choices) {
    return Evaluator.of(Regulations.standard().forJurisdiction(place))
        .choosing(choices)
        .evaluate(record, record.getPeriod().last())
        .finding(rule)
        .orElseThrow();
  }

  /** What a rule says, and by which clauses. */
  static String said(String rule, SubjectRecord record) {
    return said(ask("central", rule, record, Choices.DEFAULT));
  }

  static String said(Finding finding) {
    return said(finding.outcome(), finding.citations());
  }

  /** An outcome and its clauses: {@code VIOLATED by hd-12-btctw-2018 framework criterion 1}. */
  static String said(Outcome outcome, List<Citation> citations) {
    return OutcomeCode.describe(OutcomeCode.of(outcome)) + " by " + cited(citations);
  }

  static String cited(List<Citation> citations) {
    return citations.stream().map(VectorFacts::cited).collect(Collectors.joining(" and "));
  }

  private static String cited(Citation citation) {
    String clause = citation.clause().map(Text::english).map(words -> " " + words).orElse("");
    return citation.document().getKey().value() + clause;
  }
}
