package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.OldOrganizationGrade;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.population.Part;
import vn.chibo.evaluator.population.Population;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.annualreview.AnnualGrades;
import vn.chibo.regulations.annualreview.GradedChildren;

/** Published cases about yearly grades and what follows of them over years. */
class GradeCasesTest {
  private static final String GUIDANCE_21 = "Guidance 21-HD/BTCTW of 18 Oct 2019, clause not known";

  /** A cell whose members are graded excellent, but for so many who fail. */
  private static List<ReportedFigure> failing(int number) {
    List<Part<String>> members =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                i ->
                    Part.of("đảng viên " + i)
                        .graded(
                            Grade.of(
                                i <= number ? QualityGrade.NOT_FULFILLED : QualityGrade.EXCELLENT)))
            .toList();
    return GradedChildren.figures(
        Population.of(members).completed(),
        LocalDate.of(2021, 12, 15),
        Text.of("chi ủy", "the cell committee"));
  }

  @ParameterizedTest
  @DisplayName("one-failing-member: the cell is barred from good and from excellent")
  @CsvSource({"GOOD, hd21-2019/organization-good", "EXCELLENT, hd21-2019/organization-excellent"})
  void should_bar_the_grade_of_the_cell(QualityGrade grade, String rule) {
    CellRecord cell = Case.cell(2021).withFigures(failing(1));
    List<Finding> barring =
        AnnualGrades.standard().of(cell, 2021).grade(Grade.of(grade)).orElseThrow().barring();

    assertThat(barring).extracting(finding -> finding.rule().value()).containsExactly(rule);
    assertThat(barring.stream().flatMap(finding -> new Asked(finding).cites().stream()))
        .containsExactly(GUIDANCE_21);
  }

  @Test
  @DisplayName("one-failing-member: with none, both grades stay open")
  void should_bar_neither_grade_when_nobody_fails() {
    CellRecord cell = Case.cell(2021).withFigures(failing(0));

    assertThat(AnnualGrades.standard().of(cell, 2021).possible())
        .contains(Grade.of(QualityGrade.GOOD), Grade.of(QualityGrade.EXCELLENT));
  }

  @ParameterizedTest
  @DisplayName("one-failing-member: the conditions of an organization with such children")
  @CsvSource({"hd21-2019/organization-good", "hd21-2019/organization-excellent"})
  void should_fail_the_condition(String rule) {
    OrganizationRecord organization =
        Case.reported(OrganizationKind.GRASSROOTS_WITH_CELLS, DatePeriod.ofYear(2021))
            .withFigures(failing(1));
    Asked asked = Asked.of(organization, rule);

    assertThat(asked.outcome()).isEqualTo("VIOLATED");
    assertThat(asked.cites()).containsExactly(GUIDANCE_21);
  }

  @Test
  @DisplayName("dong-thap-2012: the grades have the names of that time")
  void should_name_the_grades_of_2012() {
    OrganizationRecord organization =
        Case.reported(OrganizationKind.GRASSROOTS_WITH_CELLS, DatePeriod.ofYear(2012));

    assertThat(AnnualGrades.standard().of(organization, 2012).possible())
        .containsExactlyElementsOf(
            Stream.of(OldOrganizationGrade.values()).map(Grade::of).toList());
  }

  @Test
  @DisplayName("dong-thap-2012: the names are those of Guidance 20 (2008)")
  void should_know_from_where_the_names_are() {
    assertThat(Regulations.standard().ledger().documents())
        .filteredOn(
            document ->
                document.provisions().stream()
                    .anyMatch(each -> each.id().equals("hd20-2008/grade-names")))
        .extracting(document -> document.document().getKey().value())
        .containsExactly("hd-20-btctw-2008");
  }

  private static Asked merit(int year, Integer... counted) {
    Commendation given =
        Commendation.builder()
            .level(CommendingLevel.PROVINCE)
            .form(CommendationForm.CERTIFICATE_OF_MERIT)
            .collectives(1)
            .individuals(0)
            .years(List.of(counted))
            .date(PartialDate.parse(year + "-02-03"))
            .words(Text.of("bằng khen năm năm liền", "certificate of merit, five years in a row"))
            .build();
    return Asked.of(
        Case.cell(year).withCommendations(Roster.complete(List.of(given))),
        "hd01-2021/cell-five-years");
  }

  /** The years of the case by the later text; one year less, or a gap, is not enough. */
  @Test
  @DisplayName("vinh-long-2012-2016: five years in a row, by Guidance 01 (2021)")
  void should_be_five_years_in_a_row() {
    assertThat(merit(2022, 2012, 2013, 2014, 2015, 2016).outcome()).isEqualTo("SATISFIED");
    assertThat(merit(2022, 2012, 2013, 2014, 2015).outcome()).isEqualTo("VIOLATED");
    assertThat(merit(2022, 2011, 2012, 2014, 2015, 2016).outcome()).isEqualTo("VIOLATED");
    assertThat(merit(2022, 2012, 2013, 2014, 2015, 2016).cites())
        .containsExactly("Guidance 01-HD/TW of 28 Sep 2021, item 19");
  }
}
