package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.review.QualityGrade.EXCELLENT;
import static vn.chibo.core.review.QualityGrade.FULFILLED;
import static vn.chibo.core.review.QualityGrade.GOOD;
import static vn.chibo.core.review.QualityGrade.NOT_FULFILLED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.OldOrganizationGrade;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.Regrading;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Because;

/** Grades beside the year before, and the cap. */
class GradesTest {
  private static final String CLAUSE =
      " | Regulation 366-QĐ/TW of 30 Aug 2025, article 11(5), sources conflict";

  private static AnnualReview decided(String id, int year, QualityGrade grade) {
    return MadeFacts.review(id, year)
        .decision(Graded.on(LocalDate.of(year, 12, 20), Grade.of(grade)))
        .build();
  }

  private static String only(Annex annex) {
    assertThat(annex.lines()).hasSize(1);
    return MadeFacts.line(annex.lines().get(0));
  }

  @Test
  void should_compare_with_the_year_before_when_both_are_graded_by_the_same_texts() {
    String line =
        only(
            UnitGrades.of(
                MadeFacts.ofYear(2024)
                    .with("1")
                    .reviewed(decided("1", 2024, EXCELLENT), decided("1", 2023, FULFILLED))
                    .facts()));

    assertThat(line)
        .isEqualTo(
            "Chi bộ 1 | subordinate cell | tasks fulfilled excellently | 2024-12-20 | <NOT_KNOWN>"
                + " | <NOT_KNOWN> | decided | tasks fulfilled | 2 grade(s) better");
  }

  @Test
  void should_not_compare_when_the_texts_changed_between_the_years() {
    Annex annex =
        UnitGrades.of(
            MadeFacts.ofYear(2025)
                .with("1")
                .reviewed(decided("1", 2025, GOOD), decided("1", 2024, GOOD))
                .facts());

    assertThat(only(annex)).endsWith("| decided | tasks fulfilled well | <NOT_COMPARABLE>");
    Because why = annex.lines().get(0).entries().get(8).because().orElseThrow();
    assertThat(why.parts().get(0).english()).startsWith("2025: ").contains("366-QĐ/TW");
    assertThat(why.parts().get(1).english()).startsWith("2024: ").contains("124-QĐ/TW");
    assertThat(MadeFacts.notes(annex)).anyMatch(note -> note.contains("not compared"));
  }

  @Test
  void should_not_convert_when_the_grades_are_of_two_times() {
    AnnualReview old =
        MadeFacts.review("1", 2023)
            .decision(
                Graded.on(
                    LocalDate.of(2023, 12, 20), Grade.of(OldOrganizationGrade.CLEAN_AND_STRONG)))
            .build();

    String line =
        only(
            UnitGrades.of(
                MadeFacts.ofYear(2024).with("1").reviewed(decided("1", 2024, GOOD), old).facts()));

    assertThat(line).endsWith("<NOT_COMPARABLE>");
  }

  @Test
  void should_show_a_proposal_as_such_when_nothing_is_decided() {
    AnnualReview begun =
        MadeFacts.review("1", 2024)
            .addOpinions(
                MadeFacts.opinion(ReviewStage.SELF, EXCELLENT),
                MadeFacts.opinion(ReviewStage.SUPERIOR, GOOD))
            .build();

    String line = only(UnitGrades.of(MadeFacts.ofYear(2024).with("1").reviewed(begun).facts()));

    assertThat(line)
        .contains("| <NOT_KNOWN> | <NOT_KNOWN> | tasks fulfilled well | level above | proposed |");
  }

  @Test
  void should_say_why_when_a_unit_is_not_graded() {
    AnnualReview none =
        MadeFacts.review("1", 2024)
            .decision(NotGraded.because(NotGradedReason.ESTABLISHED_UNDER_SIX_MONTHS))
            .build();

    String line = only(UnitGrades.of(MadeFacts.ofYear(2024).with("1").reviewed(none).facts()));

    assertThat(line)
        .contains("<NOT_APPLICABLE>", "not graded: established less than six months ago");
  }

  @Test
  void should_count_a_regrading_from_its_day_on_and_not_before() {
    AnnualReview regraded =
        MadeFacts.review("1", 2023)
            .decision(Graded.on(LocalDate.of(2023, 12, 20), Grade.of(GOOD)))
            .addRegradings(
                Regrading.builder()
                    .date(LocalDate.of(2024, 6, 14))
                    .oldGrade(Grade.of(GOOD))
                    .newGrade(Grade.of(NOT_FULFILLED))
                    .build())
            .build();

    assertThat(lastYear(regraded, LocalDate.of(2024, 6, 13))).isEqualTo("tasks fulfilled well");
    assertThat(lastYear(regraded, LocalDate.of(2024, 6, 14))).isEqualTo("tasks not fulfilled");
  }

  private static String lastYear(AnnualReview review, LocalDate asOf) {
    Annex annex = UnitGrades.of(MadeFacts.asOf(asOf).with("1").reviewed(review).facts());
    return MadeFacts.text(annex.lines().get(0).entries().get(7));
  }

  private static Annex caps(int year, int excellent, int good) {
    MadeFacts made = MadeFacts.ofYear(year);
    IntStream.range(0, excellent + good)
        .forEach(
            i ->
                made.with(String.valueOf(i))
                    .reviewed(decided(String.valueOf(i), year, i < excellent ? EXCELLENT : GOOD)));
    return GradeCaps.of(made.facts());
  }

  @Test
  void should_say_by_how_many_the_cap_is_exceeded_under_each_reading() {
    Annex annex = caps(2026, 3, 7);

    assertThat(MadeFacts.lines(annex))
        .contains(
            "a cell | subordinate cell | 10 | 3 | 0 | 0 | at most 20 % of all graded | 10 | 2 | 2"
                + " | 1 too many | not met"
                + CLAUSE,
            "a cell | subordinate cell | 10 | 3 | 0 | 0 | at most 25 % of those graded good or"
                + " excellent | 10 | 2 | 3 | not known whether it is exceeded | undetermined"
                + CLAUSE)
        .hasSize(5);
    assertThat(annex.lines().get(0).entries().get(6).because().orElseThrow().clauses())
        .hasSize(1)
        .allMatch(clause -> clause.english().contains("366-QĐ/TW"));
  }

  @Test
  void should_hold_when_few_are_excellent() {
    assertThat(MadeFacts.lines(caps(2026, 1, 9))).allMatch(line -> line.contains("not exceeded"));
  }

  @Test
  void should_apply_no_cap_when_none_is_on_record() {
    Annex annex = caps(2024, 9, 1);

    assertThat(MadeFacts.lines(annex)).hasSize(1);
    assertThat(MadeFacts.lines(annex).get(0))
        .startsWith("a cell | subordinate cell | 10 | 9 | 0 | 0 | <NOT_KNOWN> | <NOT_KNOWN>")
        .doesNotContain("met");
    assertThat(annex.lines().get(0).entries().get(2).because().orElseThrow().how().english())
        .isEqualTo("This catalogue holds no confirmed cap for \"a cell\" in 2024");
  }

  @Test
  void should_leave_the_cap_open_when_grades_are_missing() {
    List<String> lines =
        MadeFacts.lines(
            GradeCaps.of(
                MadeFacts.ofYear(2026).with("1", "2").reviewed(decided("1", 2026, GOOD)).facts()));

    assertThat(lines).anyMatch(line -> line.contains("not known whether it is exceeded"));
  }
}
