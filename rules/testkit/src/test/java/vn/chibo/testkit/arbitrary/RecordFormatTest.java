package vn.chibo.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;

class RecordFormatTest {
  private static final Meeting MEETING =
      Meeting.builder().date(LocalDate.of(2024, 3, 1)).minutes(80).build();

  private final SampleReportingFormat format = new RecordFormat();

  @Test
  void should_print_only_what_is_known() {
    assertThat(format.appliesTo(MEETING)).isTrue();
    assertThat(format.label(MEETING)).contains("Meeting ");
    assertThat(format.report(MEETING).toString()).isEqualTo("{date=2024-03-01, minutes=80}");
  }

  @Test
  void should_print_a_cell_short_when_it_holds_little() {
    CellRecord cell =
        CellRecord.builder()
            .organization(
                PartyOrganization.builder()
                    .id(new OrganizationId("001"))
                    .name("Chi bộ 1")
                    .kind(OrganizationKind.SUBORDINATE_CELL)
                    .build())
            .period(DatePeriod.ofYear(2024))
            .meetings(Register.of(List.of(MEETING)))
            .build();
    Map<?, ?> report = (Map<?, ?>) format.report(cell);
    assertThat(report.keySet().stream().map(Object::toString))
        .containsExactly("organization", "period", "meetings");
    assertThat(format.report(cell.getMeetings()).toString()).startsWith("{entries=[");
  }

  @Test
  void should_leave_other_values_to_their_own_texts() {
    assertThat(format.appliesTo("words")).isFalse();
    assertThat(format.appliesTo(new MemberId("001"))).isFalse();
    assertThat(format.appliesTo(DatePeriod.ofYear(2024))).isFalse();
  }
}
