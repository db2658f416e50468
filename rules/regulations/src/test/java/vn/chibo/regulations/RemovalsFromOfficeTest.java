package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Which decisions are removals from office, and when it is known that no post was held. */
class RemovalsFromOfficeTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final LocalDate DAY = LocalDate.of(2024, 2, 10);

  private static MemberRecord decided(DisciplineForm form, LocalDate day) {
    MemberRecord record = Members.official(Members.record(YEAR));
    return record.withDisciplines(
        Members.add(
            record.getDisciplines(),
            Discipline.builder()
                .date(day)
                .measure(new DisciplineMeasure.OfOfficialMember(Members.ID, form))
                .build()));
  }

  private static Outcome ask(MemberRecord record, String rule) {
    return Evaluator.of(Regulations.standard().forJurisdiction("central"))
        .evaluate(record, YEAR.last())
        .finding(rule)
        .orElseThrow()
        .outcome();
  }

  /**
   * A post may have begun before the days for which the register is complete, and still be held.
   */
  @ParameterizedTest
  @CsvSource({
    "../2024-02-10, VIOLATED",
    "../2024-02-09, UNDETERMINED",
    "2024-01-01/2024-12-31, UNDETERMINED",
  })
  void should_know_of_no_post_only_when_complete_from_all_time_to_the_removal(
      String complete, OutcomeKind kind) {
    MemberRecord removed =
        decided(DisciplineForm.REMOVAL_FROM_OFFICE, DAY)
            .withTenures(new Register<>(List.of(), List.of(DatePeriod.parse(complete))));
    assertThat(OutcomeCode.kind(OutcomeCode.of(ask(removed, "statutes/forms-of-discipline"))))
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"REMOVAL_FROM_OFFICE, true", "WARNING, false", "REPRIMAND, false"})
  void should_keep_from_a_post_only_who_was_removed_from_office(DisciplineForm form, boolean kept) {
    MemberRecord record = decided(form, DAY.minusMonths(6));
    MemberRecord elected =
        record.withTenures(
            Members.add(
                record.getTenures(),
                PostTenure.builder()
                    .date(DAY)
                    .holder(Members.ID)
                    .post(new Post(Members.CELL, PostTitle.SECRETARY))
                    .build()));
    assertThat(ask(elected, "statutes/after-removal-from-office"))
        .isEqualTo(
            kept ? Outcome.VIOLATED : Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION));
  }
}
