package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;

/** Records of cells for tests. */
final class Cells {
  private Cells() {}

  static PartyOrganization organization(OrganizationKind kind) {
    return PartyOrganization.builder()
        .id(new OrganizationId("003"))
        .name("Chi bộ thôn 3")
        .kind(kind)
        .build();
  }

  /** A cell with complete registers over a year. */
  static CellRecord year(int year, Meeting... meetings) {
    return CellRecord.builder()
        .organization(organization(OrganizationKind.SUBORDINATE_CELL))
        .period(DatePeriod.ofYear(year))
        .meetings(Register.of(List.of(meetings)).completeOver(DatePeriod.ofYear(year)))
        .decisions(Register.<Decision>unknown().completeUpTo(LocalDate.of(year, 12, 31)))
        .build();
  }

  static Meeting meeting(LocalDate date, MeetingKind kind, int minutes) {
    return Meeting.builder().date(date).kind(kind).minutes(minutes).build();
  }

  /** A regular meeting with so many of a thousand present and the others excused. */
  static Meeting attended(LocalDate date, int presentOf1000) {
    return Meeting.builder()
        .date(date)
        .kind(MeetingKind.REGULAR)
        .minutes(90)
        .attendance(
            HeadCount.builder()
                .members(1000)
                .exempted(0)
                .onSpecialDuty(0)
                .present(presentOf1000)
                .excused(1000 - presentOf1000)
                .unexcused(0)
                .build())
        .build();
  }

  /** An organization of one cell. */
  static OrganizationRecord organizationOf(CellRecord cell) {
    return OrganizationRecord.builder()
        .organization(organization(OrganizationKind.GRASSROOTS_WITH_CELLS))
        .period(cell.getPeriod())
        .cells(Roster.complete(List.of(cell)))
        .build();
  }

  /** What a rule says of a cell at the end of its year. */
  static Finding ask(CellRecord cell, String rule, Choices choices) {
    return Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"))
        .choosing(choices)
        .evaluate(cell, cell.getPeriod().last())
        .finding(rule)
        .orElseThrow();
  }

  static Finding ask(OrganizationRecord record, String rule, Choices choices) {
    return Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"))
        .choosing(choices)
        .evaluate(record, record.getPeriod().last())
        .finding(rule)
        .orElseThrow();
  }
}
