package vn.chibo.regulations.cases;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Published;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** What the published cases have in common: records with no more than the source gives. */
final class Case {
  private Case() {}

  static PartyOrganization organization(OrganizationKind kind) {
    return PartyOrganization.builder()
        .id(new OrganizationId("003"))
        .name("Đơn vị trong trường hợp đã công bố")
        .kind(kind)
        .build();
  }

  /** A cell below the grassroots with complete registers. */
  static CellRecord cell(DatePeriod period, Meeting... meetings) {
    return CellRecord.builder()
        .organization(organization(OrganizationKind.SUBORDINATE_CELL))
        .period(period)
        .meetings(Register.of(List.of(meetings)).completeOver(period))
        .decisions(Register.<Decision>unknown().completeUpTo(period.last()))
        .build();
  }

  static CellRecord cell(int year, Meeting... meetings) {
    return cell(DatePeriod.ofYear(year), meetings);
  }

  static Meeting meeting(MeetingKind kind, String day) {
    return Meeting.builder().date(LocalDate.parse(day)).kind(kind).minutes(95).build();
  }

  static Meeting byPartyGroup(String day) {
    return meeting(MeetingKind.REGULAR, day).withForm(MeetingForm.BY_PARTY_GROUP);
  }

  /** A group of an organization, of which a report states something. */
  static OrganizationRecord reported(
      OrganizationKind kind, DatePeriod period, Statement... statements) {
    return OrganizationRecord.builder()
        .organization(organization(kind))
        .period(period)
        .statements(List.of(statements))
        .build();
  }

  static Statement stated(String topic, Published published, DatePeriod period) {
    return Statement.builder()
        .topic(new Topic(topic))
        .published(published)
        .period(period)
        .words(Text.of("như báo cáo nêu", "as the report states"))
        .build();
  }

  /** A percentage as it was printed, as a share: "18.4" is 0.184. */
  static Fraction percent(String printed) {
    return Fraction.parse(printed).dividedBy(Fraction.of(100));
  }

  /** The shares that are printed so, with as many decimals. */
  static Quantity printed(String percent) {
    int point = percent.indexOf('.');
    Fraction unit = Fraction.of(1, 100);
    for (int i = point < 0 ? 0 : percent.length() - point - 1; i > 0; i--) {
      unit = unit.dividedBy(Fraction.of(10));
    }
    return Quantity.exactly(percent(percent)).unrounded(unit);
  }
}
