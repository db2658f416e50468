package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.outcome.Outcome;

/** Who may give which commendation to whom. */
class CommendationTest {
  private static final String RULE = "qd29-2016/commendation-competence";

  @ParameterizedTest
  @CsvSource(
      nullValues = "?",
      value = {
        "DISTRICT, CERTIFICATE_OF_COMMENDATION, 29, 21, Satisfied",
        "DISTRICT, CERTIFICATE_OF_MERIT, 29, 21, Violated",
        "PROVINCE, CERTIFICATE_OF_MERIT, 1, 1, Satisfied",
        "PROVINCE, FLAG, 1, ?, Satisfied",
        "PROVINCE, FLAG, 1, 1, Violated",
        "PROVINCE, CERTIFICATE_OF_COMMENDATION, 1, ?, Violated",
        "GRASSROOTS_CELL, CERTIFICATE_OF_COMMENDATION, ?, 1, Satisfied",
        "GRASSROOTS_CELL, CERTIFICATE_OF_COMMENDATION, 1, ?, Violated",
        "CELL, PRAISE, ?, 1, Satisfied",
        "CELL, CERTIFICATE_OF_COMMENDATION, ?, 1, Violated",
        "DISTRICT, PRAISE, 1, ?, NotApplicable",
        "?, CERTIFICATE_OF_COMMENDATION, 1, ?, Undetermined",
        "DISTRICT, ?, 1, ?, Undetermined",
        "DISTRICT, CERTIFICATE_OF_COMMENDATION, ?, ?, Undetermined"
      })
  void should_look_at_level_form_and_recipients(
      CommendingLevel level,
      CommendationForm form,
      Integer collectives,
      Integer individuals,
      String outcome) {
    Commendation given =
        Commendation.builder()
            .level(Optional.ofNullable(level))
            .form(Optional.ofNullable(form))
            .collectives(Optional.ofNullable(collectives))
            .individuals(Optional.ofNullable(individuals))
            .date(PartialDate.parse("2024-05-30"))
            .words(Text.same("given"))
            .build();

    assertThat(
            Cells.ask(record(Roster.complete(List.of(given))), RULE, Choices.DEFAULT)
                .outcome()
                .getClass()
                .getSimpleName())
        .isEqualTo(outcome);
  }

  /** Who is named was commended, whether a number is stated or not. */
  @Test
  void should_look_at_those_who_are_named_when_no_number_is_stated() {
    Commendation named =
        Commendation.builder()
            .level(CommendingLevel.GRASSROOTS_CELL)
            .form(CommendationForm.CERTIFICATE_OF_COMMENDATION)
            .addOrganizations(new OrganizationId("003"))
            .date(PartialDate.parse("2024-05-30"))
            .words(Text.same("given"))
            .build();
    Roster<Commendation> given = Roster.complete(List.of(named));
    assertThat(Cells.ask(record(given), RULE, Choices.DEFAULT).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  private static OrganizationRecord record(Roster<Commendation> commendations) {
    return OrganizationRecord.builder()
        .organization(Cells.organization(OrganizationKind.DISTRICT))
        .period(DatePeriod.ofYear(2024))
        .commendations(commendations)
        .build();
  }
}
