package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Topic;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.regulations.annualreview.AnnualGrades;
import vn.chibo.regulations.annualreview.GradedAs;
import vn.chibo.regulations.annualreview.OpenGrades;

/** The open grades as they are read: line by line, what bars each and what is still to be known. */
class OpenGradesTextTest {
  private static final AnnualGrades GRADES = AnnualGrades.standard();
  private static final Text BY = Text.of("cấp ủy", "the committee");

  private static MemberRecord member(int year) {
    return Members.official(Members.record(DatePeriod.ofYear(year)));
  }

  private static OrganizationRecord organization(int year) {
    return OrganizationRecord.builder()
        .organization(Cells.organization(OrganizationKind.GRASSROOTS_WITH_CELLS))
        .period(DatePeriod.ofYear(year))
        .build();
  }

  private static ReportedFigure figure(int year, String topic, Fraction value) {
    return ReportedFigure.builder()
        .topic(new Topic(topic))
        .date(LocalDate.of(year, 5, 15))
        .value(Quantity.exactly(value))
        .by(BY)
        .build();
  }

  private static String read(OpenGrades open) {
    return open.text(Language.ENGLISH);
  }

  @Test
  void should_say_what_is_to_be_known_of_each_grade() {
    assertThat(read(GRADES.of(member(2018), 2018)))
        .isEqualTo(
            """
            A member, 2018, graded as a member
              tasks fulfilled excellently: open
                Member graded excellent (Guidance 16-HD/BTCTW of 24 Sep 2018, clause not known)
                No case of being graded not fulfilling (Guidance 16-HD/BTCTW of 24 Sep 2018, clause not known)
              tasks fulfilled well: open
                No case of being graded not fulfilling (Guidance 16-HD/BTCTW of 24 Sep 2018, clause not known)
              tasks fulfilled: open
                No case of being graded not fulfilling (Guidance 16-HD/BTCTW of 24 Sep 2018, clause not known)
              tasks not fulfilled: open
            """);
  }

  /** Whether the member is among those who are reviewed is open as well, and bars nothing. */
  @Test
  void should_name_only_the_clause_by_which_no_grade_is_given() {
    MemberRecord fresh =
        MemberRecord.builder()
            .member(Members.record(DatePeriod.ofYear(2022)).getMember())
            .period(DatePeriod.ofYear(2022))
            .addFigures(figure(2022, "months-since-admission", Fraction.of(5)))
            .build();
    assertThat(read(GRADES.of(fresh, 2022)))
        .isEqualTo(
            """
            A member, 2022, graded as a member
              Not graded
                Admitted long enough ago to be graded (Guidance 21-HD/BTCTW of 18 Oct 2019, section II)
            """);
  }

  /** A clause that is not confirmed does not speak, and leaves nothing open. */
  @Test
  void should_name_only_what_leaves_open_whether_a_grade_is_given() {
    OpenGrades unknown =
        GRADES.of(
            MemberRecord.builder()
                .member(Members.record(DatePeriod.ofYear(2024)).getMember())
                .period(DatePeriod.ofYear(2024))
                .build(),
            2024);
    assertThat(unknown.whether()).extracting(each -> each.rule().value()).hasSize(2);
    assertThat(read(unknown).lines().limit(4))
        .containsExactly(
            "A member, 2024, graded as a member",
            "  Whether a grade is given at all is open",
            "    Among those who are reviewed (Regulation 124-QĐ/TW of 4 Oct 2023, clause not known)",
            "  tasks fulfilled excellently: open");
  }

  @Test
  void should_say_that_no_grades_are_on_record() {
    assertThat(read(GRADES.of(member(2007), 2007)))
        .isEqualTo(
            """
            A member, 2007, graded as a member
              This catalogue holds no grades of that time.
            """);
  }

  /** That of fulfilled is unconfirmed, so that nothing is known to be met. */
  @Test
  void should_not_call_conditions_met_that_do_not_speak() {
    assertThat(read(GRADES.of(organization(2020), 2020)).lines())
        .contains("  tasks fulfilled: open")
        .noneMatch(line -> line.contains("conditions on record are met"));
  }

  private static List<Judgement> judged(LocalDate day, String... topics) {
    return Arrays.stream(topics)
        .map(
            topic ->
                Judgement.builder().topic(new Topic(topic)).date(day).met(false).by(BY).build())
        .toList();
  }

  /** In no case of the list of 2014, each figure on the edge. */
  private static OrganizationRecord notWeak() {
    return organization(2016)
        .withJudgements(
            judged(
                LocalDate.of(2016, 12, 15),
                "unity-lost",
                "corruption-disciplined",
                "government-lowest"))
        .withFigures(
            figure(2016, "grade-points", Fraction.of(50)),
            figure(2016, "mass-organizations-lowest", Fraction.ONE),
            figure(2016, "child-organizations-weak", Fraction.of(1, 3)));
  }

  @Test
  void should_leave_the_decision_to_people_when_the_conditions_are_met() {
    OpenGrades open = GRADES.of(notWeak(), 2016);
    assertThat(open.grades()).allSatisfy(grade -> assertThat(grade.open()).isEmpty());
    assertThat(read(open))
        .isEqualTo(
            """
            Chi bộ thôn 3, 2016, graded as a Party organization
              clean and strong: the conditions on record are met; the competent level decides the grade
              tasks fulfilled well: the conditions on record are met; the competent level decides the grade
              tasks fulfilled: the conditions on record are met; the competent level decides the grade
              weak: open
            """);
  }

  /** Not disciplined so far: what the rest of the year brings is open. */
  @Test
  void should_leave_open_what_the_year_can_still_bring() {
    MemberRecord record =
        member(2018)
            .withJudgements(
                judged(
                    LocalDate.of(2018, 6, 1),
                    "degradation-concluded",
                    "civil-servant-not-fulfilling",
                    "violation-counted-before"))
            .withFigures(figure(2018, "tasks-done", Fraction.ONE));
    Grade fulfilled = Grade.of(QualityGrade.FULFILLED);

    assertThat(open(record, LocalDate.of(2018, 12, 30), fulfilled))
        .containsExactly("hd16-2018/member-fail");
    assertThat(open(record, LocalDate.of(2018, 12, 31), fulfilled)).isEmpty();
  }

  private static List<String> open(MemberRecord record, LocalDate asOf, Grade grade) {
    return GRADES
        .of(record, asOf.getYear(), GradedAs.MEMBER, asOf)
        .grade(grade)
        .orElseThrow()
        .open()
        .stream()
        .map(finding -> finding.rule().value())
        .toList();
  }
}
