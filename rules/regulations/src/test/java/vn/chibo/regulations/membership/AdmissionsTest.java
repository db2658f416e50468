package vn.chibo.regulations.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** On which days a step of an admission may have been, where its own day is not recorded. */
class AdmissionsTest {
  private static final Admission DECIDED =
      Admission.builder()
          .kind(AdmissionKind.ADMISSION)
          .decided(PartialDate.parse("2025-01-10"))
          .build();

  @Test
  void should_have_received_the_decision_between_it_and_the_ceremony() {
    Admission held = DECIDED.withCeremony(PartialDate.parse("2025-02-05"));
    AdmissionSteps steps =
        AdmissionSteps.builder().decisionReceived(PartialDate.parse("2025-01-20")).build();

    assertThat(Admissions.RECEIVED.days().apply(DECIDED))
        .isEqualTo(DatePeriod.from(LocalDate.of(2025, 1, 10)));
    assertThat(Admissions.RECEIVED.days().apply(held))
        .isEqualTo(DatePeriod.parse("2025-01-10/2025-02-05"));
    assertThat(Admissions.RECEIVED.days().apply(held.withSteps(steps)))
        .isEqualTo(DatePeriod.parse("2025-01-20/2025-01-20"));
  }

  @Test
  void should_be_official_no_later_than_recognized() {
    Admission recognized = DECIDED.withRecognized(PartialDate.parse("2026-03-01"));

    assertThat(Admissions.RECOGNIZED.days().apply(recognized))
        .isEqualTo(DatePeriod.until(LocalDate.of(2026, 3, 1)));
    assertThat(
            Admissions.RECOGNIZED
                .days()
                .apply(recognized.withOfficialFrom(PartialDate.parse("2026-01-15"))))
        .isEqualTo(DatePeriod.parse("2026-01-15/2026-01-15"));
  }
}
