package vn.chibo.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.time.PartialDate;

class InspectionFindingTest {
  private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

  private static InspectionFinding.Builder finding() {
    return InspectionFinding.builder().words("Chuyên đề chưa sâu");
  }

  @ParameterizedTest
  @CsvSource({"2024-05-19, YES", "2024-05-20, NO", "2024-05-21, NO"})
  void should_be_open_until_the_day_of_its_remedy(LocalDate asOf, Truth open) {
    InspectionFinding mended = finding().remedy(Remedy.on(LocalDate.of(2024, 5, 20))).build();

    assertThat(mended.openOn(asOf)).isEqualTo(open);
    assertThat(mended.mendedBy(asOf)).isEqualTo(open == Truth.YES ? Truth.NO : Truth.YES);
  }

  @ParameterizedTest
  @CsvSource({"2024-05-19, YES", "2024-05-20, YES", "2024-05-21, UNKNOWN"})
  void should_be_open_so_far_as_it_was_looked_at_again_when_no_remedy_is_recorded(
      LocalDate asOf, Truth open) {
    assertThat(finding().followedTo(LocalDate.of(2024, 5, 20)).build().openOn(asOf))
        .isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({"2024-04-30, YES", "2024-05-01, UNKNOWN", "2024-05-30, UNKNOWN", "2024-05-31, NO"})
  void should_be_unknown_whether_open_when_the_remedy_has_a_month_only(LocalDate asOf, Truth open) {
    Remedy inMay = new Remedy(PartialDate.parse("2024-05"), Optional.empty());

    assertThat(finding().remedy(inMay).build().openOn(asOf)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({"2024-06-29, NO", "2024-06-30, NO", "2024-07-01, YES"})
  void should_be_overdue_when_open_after_the_day_due(LocalDate asOf, Truth overdue) {
    InspectionFinding late =
        finding().remedyDue(DUE).remedy(Remedy.on(LocalDate.of(2024, 8, 1))).build();

    assertThat(late.overdue(asOf)).isEqualTo(overdue);
    assertThat(late.overdue(LocalDate.of(2024, 8, 1))).isEqualTo(Truth.NO);
  }

  @Test
  void should_be_unknown_whether_overdue_when_a_fact_is_absent() {
    LocalDate after = DUE.plusDays(1);

    assertThat(finding().remedyDue(DUE).build().overdue(after)).isEqualTo(Truth.UNKNOWN);
    assertThat(finding().followedTo(after).build().overdue(after)).isEqualTo(Truth.UNKNOWN);
    assertThat(finding().remedy(Remedy.on(DUE)).build().overdue(after)).isEqualTo(Truth.NO);
  }

  @Test
  void should_know_that_nothing_was_found_when_an_empty_list_is_complete() {
    InspectionFinding one = finding().build();

    assertThat(Findings.unknown().found()).isEqualTo(Truth.UNKNOWN);
    assertThat(Findings.partial(List.of()).found()).isEqualTo(Truth.UNKNOWN);
    assertThat(Findings.complete(List.of()).found()).isEqualTo(Truth.NO);
    assertThat(Findings.partial(List.of(one)).found()).isEqualTo(Truth.YES);
    assertThat(Findings.complete(List.of(one)).found()).isEqualTo(Truth.YES);
  }

  @Test
  void should_show_a_violation_when_a_finding_of_an_inspection_has_no_words() {
    Inspection inspection =
        Inspection.builder()
            .date(DUE)
            .findings(Findings.partial(List.of(finding().words(" ").build())))
            .build();

    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(inspection))
          .singleElement()
          .satisfies(v -> assertThat(v.getPropertyPath()).hasToString("findings.entries[0].words"));
    }
  }
}
