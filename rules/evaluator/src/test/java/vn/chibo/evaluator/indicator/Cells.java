package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;

/** Synthetic cells that the tests of indicators share. */
final class Cells {
  static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  static final DatePeriod QUARTER = new Quarter(2024, 2).period();
  static final LocalDate END = LocalDate.of(2024, 12, 31);
  static final OrganizationId ID = new OrganizationId("003");

  private Cells() {}

  static LocalDate day(String day) {
    return LocalDate.parse("2024-" + day);
  }

  static Meeting regular(String day) {
    return Meeting.builder().date(day(day)).kind(MeetingKind.REGULAR).build();
  }

  static Meeting thematic(String day) {
    return regular(day).withKind(MeetingKind.THEMATIC);
  }

  static Meeting theme(String day, String title) {
    return thematic(day).withTheme(Theme.builder().title(title).build());
  }

  static Meeting about(String day, AgendaSubject... subjects) {
    return regular(day)
        .withAgenda(Arrays.stream(subjects).map(s -> item().withSubject(s)).toList());
  }

  static AgendaItem item() {
    return AgendaItem.builder().title("Nội dung").build();
  }

  static Meeting spoken(String day, int spoke, int present) {
    return present(day, present).withContributions(Contributions.builder().speakers(spoke).build());
  }

  static Meeting present(String day, int present) {
    return regular(day).withAttendance(HeadCount.builder().present(present).build());
  }

  static CellRecord cell(Register<Meeting> meetings) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(ID)
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(YEAR)
        .meetings(meetings)
        .build();
  }

  /** A cell whose register of meetings is complete over the year. */
  static CellRecord cell(Meeting... meetings) {
    return cell(Register.of(List.of(meetings)).completeOver(YEAR));
  }

  static CellRecord overseen(CellRecord cell, OversightAct... acts) {
    return cell.withOversight(Register.<OversightAct>of(List.of(acts)).completeOver(YEAR));
  }

  static Optional<Quantity> value(String key, CellRecord cell) {
    return figures(SampleIndicators.ALL.indicator(key), cell).value();
  }

  static Optional<Quantity> value(Indicator indicator, CellRecord cell) {
    return figures(indicator, cell).value();
  }

  static IndicatorFigures figures(Indicator indicator, CellRecord cell) {
    return indicator.read(cell, QUARTER, END).figures();
  }

  static Optional<Quantity> exactly(long numerator, long denominator) {
    return Optional.of(Quantity.exactly(Fraction.of(numerator, denominator)));
  }

  static Optional<Quantity> between(String low, String high) {
    return Optional.of(Quantity.between(Fraction.parse(low), Fraction.parse(high)));
  }
}
