package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Topic;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.OldMemberGrade;
import vn.chibo.core.review.OldOrganizationGrade;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.population.Part;
import vn.chibo.evaluator.population.Population;
import vn.chibo.regulations.annualreview.AnnualGrades;
import vn.chibo.regulations.annualreview.GradedAs;
import vn.chibo.regulations.annualreview.GradedChildren;
import vn.chibo.regulations.annualreview.OpenGrades;

/** Which grades are open for a record of a year: barred only by a clause, given by none. */
class AnnualGradesTest {
  private static final AnnualGrades GRADES = AnnualGrades.standard();
  private static final Text BY = Text.of("cấp ủy", "the committee");
  private static final Grade EXCELLENT = Grade.of(QualityGrade.EXCELLENT);
  private static final Grade GOOD = Grade.of(QualityGrade.GOOD);
  private static final Grade FULFILLED = Grade.of(QualityGrade.FULFILLED);
  private static final Grade FAILED = Grade.of(QualityGrade.NOT_FULFILLED);

  private static MemberRecord member(int year) {
    return MemberRecord.builder()
        .member(PartyMember.builder().id(new MemberId("001")).build())
        .period(DatePeriod.ofYear(year))
        .build();
  }

  private static CellRecord cell(int year) {
    return Regime.cell(DatePeriod.ofYear(year));
  }

  private static OrganizationRecord organization(int year) {
    return OrganizationRecord.builder()
        .organization(Cells.organization(OrganizationKind.GRASSROOTS_WITH_CELLS))
        .period(DatePeriod.ofYear(year))
        .build();
  }

  private static List<Judgement> judged(int year, boolean met, String... topics) {
    return Arrays.stream(topics)
        .map(
            topic ->
                Judgement.builder()
                    .topic(new Topic(topic))
                    .date(LocalDate.of(year, 12, 15))
                    .met(met)
                    .by(BY)
                    .build())
        .toList();
  }

  private static ReportedFigure figure(int year, String topic, Fraction value) {
    return ReportedFigure.builder()
        .topic(new Topic(topic))
        .date(LocalDate.of(year, 12, 15))
        .value(Quantity.exactly(value))
        .by(BY)
        .build();
  }

  private static Register<Discipline> disciplined(int year, int decisions) {
    return Register.of(
            IntStream.range(0, decisions)
                .mapToObj(i -> ClauseExamples.discipline(LocalDate.of(year, 5, 10)))
                .toList())
        .completeUpTo(LocalDate.of(year, 12, 31));
  }

  @Test
  void should_leave_every_grade_open_when_nothing_is_known() {
    OpenGrades open = GRADES.of(member(2022), 2022);

    assertThat(open.possible()).containsExactly(EXCELLENT, GOOD, FULFILLED, FAILED);
    assertThat(open.only()).isEmpty();
    assertThat(open.graded()).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2007, 0", "2008, 4", "2012, 4", "2017, 4", "2018, 4", "2026, 4",
  })
  void should_know_the_grades_of_each_time(int year, int grades) {
    assertThat(GRADES.of(member(year), year, GradedAs.MEMBER, LocalDate.of(year, 12, 31)).grades())
        .hasSize(grades);
  }

  @Test
  void should_speak_in_the_words_of_the_time() {
    assertThat(GRADES.of(member(2012), 2012).possible())
        .containsExactly(
            Arrays.stream(OldMemberGrade.values()).map(Grade::of).toArray(Grade[]::new));
    assertThat(GRADES.of(cell(2016), 2016).possible())
        .containsExactly(
            Arrays.stream(OldOrganizationGrade.values()).map(Grade::of).toArray(Grade[]::new));
    assertThat(
            GRADES.of(cell(2016), 2016, GradedAs.COLLECTIVE, LocalDate.of(2016, 12, 31)).grades())
        .isEmpty();
  }

  /** The published question of a law site: may a cell with one failing member be graded good? */
  @Test
  void should_bar_good_and_excellent_when_one_member_of_a_cell_fails() {
    List<Part<String>> members =
        IntStream.range(0, 20)
            .mapToObj(i -> Part.of("m" + i).graded(i == 0 ? FAILED : EXCELLENT))
            .toList();
    CellRecord cell =
        cell(2021)
            .withFigures(
                GradedChildren.figures(
                    Population.of(members).completed(), LocalDate.of(2021, 12, 15), BY));

    OpenGrades open = GRADES.of(cell, 2021);

    assertThat(open.possible()).containsExactly(FULFILLED, FAILED);
    assertThat(open.grade(GOOD).orElseThrow().barring())
        .extracting(finding -> finding.rule().value())
        .containsExactly("hd21-2019/organization-good");
    assertThat(open.grade(EXCELLENT).orElseThrow().barring())
        .extracting(finding -> finding.rule().value())
        .containsExactly("hd21-2019/organization-excellent");
    assertThat(open.text(Language.ENGLISH))
        .contains("tasks fulfilled well: barred")
        .contains("21-HD/BTCTW");
  }

  @Test
  void should_not_count_members_who_are_not_graded_for_a_reason() {
    List<Part<String>> members =
        List.of(
            Part.of("a").graded(GOOD),
            Part.of("b").notGraded(NotGradedReason.ADMITTED_UNDER_SIX_MONTHS));
    List<ReportedFigure> figures =
        GradedChildren.figures(Population.of(members).completed(), LocalDate.of(2021, 12, 1), BY);

    assertThat(figures)
        .extracting(ReportedFigure::getValue)
        .containsExactly(Quantity.exactly(1), Quantity.exactly(1));
    assertThat(
            GradedChildren.figures(
                Population.of(List.of(Part.of("a").graded(GOOD), Part.of("b"))).completed(),
                LocalDate.of(2021, 12, 1),
                BY))
        .extracting(ReportedFigure::getValue)
        .containsOnly(Quantity.between(Fraction.of(1, 2), Fraction.ONE));
  }

  @ParameterizedTest
  @CsvSource({"79, false", "80, true", "81, true"})
  void should_ask_80_percent_of_good_children_for_excellent(int percent, boolean open) {
    OrganizationRecord record =
        organization(2020)
            .withFigures(
                figure(2020, "children-at-least-fulfilled", Fraction.ONE),
                figure(2020, "children-at-least-good", Fraction.percent(percent)));

    assertThat(GRADES.of(record, 2020).possible().contains(EXCELLENT)).isEqualTo(open);
    assertThat(GRADES.of(record, 2020).possible()).contains(GOOD);
  }

  @Test
  void should_leave_only_the_lowest_grade_when_a_member_is_disciplined_in_the_year() {
    MemberRecord record =
        member(2022)
            .withDisciplines(disciplined(2022, 1))
            .withJudgements(judged(2022, false, "violation-counted-before"));

    assertThat(GRADES.of(record, 2022).possible()).containsExactly(FAILED);
    assertThat(GRADES.of(record, 2022).only()).isEmpty();
    List<Judgement> reviewed = new ArrayList<>(record.getJudgements());
    reviewed.addAll(judged(2022, false, "exempted-from-activity", "suspended-from-activity"));
    assertThat(
            GRADES
                .of(
                    record
                        .withJudgements(reviewed)
                        .withFigures(figure(2022, "months-since-admission", Fraction.of(60))),
                    2022)
                .only())
        .contains(FAILED);
  }

  @Test
  void should_count_a_violation_once_only() {
    MemberRecord record =
        member(2022)
            .withDisciplines(disciplined(2022, 1))
            .withJudgements(judged(2022, true, "violation-counted-before"));

    assertThat(GRADES.of(record, 2022).possible()).contains(FULFILLED);
  }

  @Test
  void should_not_bar_a_year_for_a_discipline_of_a_later_one() {
    Register<Discipline> later =
        Register.of(List.of(ClauseExamples.discipline(LocalDate.of(2023, 2, 1))))
            .completeUpTo(LocalDate.of(2023, 12, 31));
    MemberRecord record =
        member(2022)
            .withDisciplines(later)
            .withJudgements(judged(2022, false, "violation-counted-before"));

    assertThat(GRADES.of(record, 2022, GradedAs.MEMBER, LocalDate.of(2024, 1, 1)).possible())
        .contains(EXCELLENT, GOOD, FULFILLED);
  }

  @ParameterizedTest
  @CsvSource({"2, true", "3, false", "4, false"})
  void should_bar_good_and_above_after_three_months_of_sick_leave(int months, boolean open) {
    MemberRecord record =
        member(2022).withFigures(figure(2022, "sick-leave-months", Fraction.of(months)));

    assertThat(GRADES.of(record, 2022).possible().contains(GOOD)).isEqualTo(open);
    assertThat(GRADES.of(record, 2022).possible().contains(EXCELLENT)).isEqualTo(open);
    assertThat(GRADES.of(record, 2022).possible()).contains(FULFILLED);
  }

  @ParameterizedTest
  @CsvSource({"2022, 5, NO", "2022, 6, UNKNOWN", "2024, 5, NO", "2024, 6, UNKNOWN"})
  void should_give_no_grade_below_six_months(int year, int months, Truth graded) {
    MemberRecord record =
        member(year).withFigures(figure(year, "months-since-admission", Fraction.of(months)));
    OpenGrades open = GRADES.of(record, year);

    assertThat(open.graded()).isEqualTo(graded);
    assertThat(open.possible().isEmpty()).isEqualTo(graded == Truth.NO);
    assertThat(open.text(Language.ENGLISH).contains("  Not graded")).isEqualTo(graded == Truth.NO);
  }

  @Test
  void should_not_review_an_exempted_member_by_the_text_of_2023_unless_it_is_switched_on() {
    MemberRecord record = member(2024).withJudgements(judged(2024, true, "exempted-from-activity"));
    Choices choices = Choices.DEFAULT.switchOn("qd124-2023/exempted-not-reviewed");

    assertThat(GRADES.of(record, 2024).graded()).isEqualTo(Truth.UNKNOWN);
    assertThat(GRADES.choosing(choices).of(record, 2024).graded()).isEqualTo(Truth.NO);
    assertThat(
            GRADES
                .of(member(2022).withJudgements(judged(2022, true, "exempted-from-activity")), 2022)
                .graded())
        .isEqualTo(Truth.NO);
  }

  /** The share beyond the targets fell from 50 percent to 30. */
  @ParameterizedTest
  @CsvSource({
    "2024, targets-exceeded, 49, false", "2024, targets-exceeded, 50, true",
    "2025, tasks-exceeded, 29, false", "2025, tasks-exceeded, 30, true",
  })
  void should_ask_more_than_the_targets_for_excellent(
      int year, String topic, int percent, boolean open) {
    MemberRecord record = member(year).withFigures(figure(year, topic, Fraction.percent(percent)));

    assertThat(GRADES.of(record, year).possible().contains(EXCELLENT)).isEqualTo(open);
  }

  /** 95 points without 30 percent beyond the requirement: not excellent, and still good. */
  @Test
  void should_leave_good_open_for_the_points_of_excellent() {
    MemberRecord record =
        member(2025)
            .withFigures(
                figure(2025, "grade-points", Fraction.of(95)),
                figure(2025, "tasks-done", Fraction.ONE),
                figure(2025, "tasks-exceeded", Fraction.percent(10)));

    assertThat(GRADES.of(record, 2025).possible()).containsExactly(GOOD, FULFILLED, FAILED);
  }

  @Test
  void should_ask_a_leader_by_the_list_of_leaders() {
    MemberRecord record =
        member(2025).withFigures(figure(2025, "low-confidence", Fraction.percent(51)));

    assertThat(GRADES.of(record, 2025, GradedAs.LEADER, LocalDate.of(2025, 12, 31)).possible())
        .containsExactly(FAILED);
    assertThat(GRADES.of(record, 2025).possible()).contains(EXCELLENT);
  }

  @Test
  void should_take_the_reading_that_the_caller_chose() {
    MemberRecord record =
        member(2025).withFigures(figure(2025, "basic-targets-missed", Fraction.ONE));
    LocalDate last = LocalDate.of(2025, 12, 31);
    Choices any = Choices.DEFAULT.reading("qd366-2025/fail-leader", "ANY_OF_FIVE");

    assertThat(GRADES.of(record, 2025, GradedAs.LEADER, last).possible()).contains(GOOD);
    assertThat(GRADES.choosing(any).of(record, 2025, GradedAs.LEADER, last).possible())
        .containsExactly(FAILED);
  }

  @ParameterizedTest
  @EnumSource(
      value = GradedAs.class,
      names = {"ORGANIZATION", "COLLECTIVE"})
  void should_ask_organization_and_collective_apart(GradedAs as) {
    OrganizationRecord record =
        organization(2024)
            .withFigures(figure(2024, "child-units-disciplined", Fraction.percent(21)));

    assertThat(
            GRADES.of(record, 2024, as, LocalDate.of(2024, 12, 31)).possible().contains(FULFILLED))
        .isEqualTo(as == GradedAs.COLLECTIVE);
  }

  @Test
  void should_ask_the_collective_of_a_cell_as_of_any_organization() {
    CellRecord record = cell(2024).withJudgements(judged(2024, true, "unity-loss-concluded"));

    assertThat(GRADES.of(record, 2024, GradedAs.COLLECTIVE, LocalDate.of(2024, 12, 31)).possible())
        .containsExactly(FAILED);
    assertThat(GRADES.of(record, 2024).possible()).contains(EXCELLENT);
  }

  @Test
  void should_refuse_a_record_of_other_days_or_of_something_else() {
    assertThatExceptionOfType(FaultException.class)
        .isThrownBy(() -> GRADES.of(member(2022), 2023))
        .withMessageContaining("2023");
    for (GradedAs as : List.of(GradedAs.CELL, GradedAs.ORGANIZATION, GradedAs.COLLECTIVE)) {
      assertThatExceptionOfType(FaultException.class)
          .isThrownBy(() -> GRADES.of(member(2022), 2022, as, LocalDate.of(2022, 12, 31)));
    }
    for (GradedAs as : List.of(GradedAs.MEMBER, GradedAs.LEADER, GradedAs.ORGANIZATION)) {
      assertThatExceptionOfType(FaultException.class)
          .isThrownBy(() -> GRADES.of(cell(2022), 2022, as, LocalDate.of(2022, 12, 31)));
    }
    for (GradedAs as : List.of(GradedAs.MEMBER, GradedAs.LEADER, GradedAs.CELL)) {
      assertThatExceptionOfType(FaultException.class)
          .isThrownBy(() -> GRADES.of(organization(2022), 2022, as, LocalDate.of(2022, 12, 31)));
    }
  }

  @Test
  void should_say_it_as_a_secretary_reads_it() {
    MemberRecord record =
        member(2022).withFigures(figure(2022, "sick-leave-months", Fraction.of(3)));
    String text = GRADES.of(record, 2022).text(Language.VIETNAMESE);

    assertThat(text)
        .contains("hoàn thành tốt nhiệm vụ: không còn")
        .contains("Nghỉ ốm chưa đến mức không được xếp loại tốt")
        .contains("21-HD/BTCTW")
        .contains("Chưa rõ có thuộc diện xếp loại hay không");
    assertThat(Stream.of(text.split("\n")).filter(line -> line.contains("không còn"))).hasSize(2);
  }
}
