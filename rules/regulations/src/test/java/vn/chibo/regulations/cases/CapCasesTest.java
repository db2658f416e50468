package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.GradeCounts;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.population.Cap;
import vn.chibo.evaluator.population.CapRounding;
import vn.chibo.evaluator.population.GroupCap;
import vn.chibo.evaluator.population.Part;
import vn.chibo.evaluator.population.Population;
import vn.chibo.regulations.annualreview.ExcellentCaps;
import vn.chibo.regulations.annualreview.GradedAs;

/** Published grades: of which number the share graded excellent is taken decides. */
class CapCasesTest {

  private static Population<String> graded(int excellent, int good, int fulfilled) {
    List<Part<String>> parts = new ArrayList<>();
    add(parts, QualityGrade.EXCELLENT, excellent);
    add(parts, QualityGrade.GOOD, good);
    add(parts, QualityGrade.FULFILLED, fulfilled);
    return Population.of(parts).completed();
  }

  private static void add(List<Part<String>> parts, QualityGrade grade, int number) {
    for (int i = 0; i < number; i++) {
      parts.add(Part.of(grade + "-" + i).graded(Grade.of(grade)));
    }
  }

  private static GroupCap<String> capped(Cap cap, Population<String> population) {
    return cap.appliedTo(population).groups().get(0);
  }

  private static Optional<Quantity> share(GroupCap<String> capped, CapBase base) {
    return capped.reading(base.name()).orElseThrow().share();
  }

  private static String said(Outcome outcome) {
    return OutcomeCode.describe(OutcomeCode.of(outcome));
  }

  private static Cap membersOf(int year) {
    return ExcellentCaps.of(year, GradedAs.MEMBER).orElseThrow();
  }

  private static void requireGuidance21(Cap cap) {
    assertThat(cites(cap)).startsWith("Guidance 21-HD/BTCTW of 18 Oct 2019, clause not known");
  }

  private static String cites(Cap cap) {
    return cap.citation().text(Language.ENGLISH);
  }

  /** Two excellent and eight good: 20 percent of eight are not two, unless they are rounded up. */
  @ParameterizedTest
  @DisplayName("kindergarten-online-2021: two excellent, eight good")
  @CsvSource({"T_ONLY, 25, VIOLATED", "T_AND_ABOVE, 20, SATISFIED", "ALL_GRADED, 20, SATISFIED"})
  void should_depend_on_the_base(CapBase base, long percent, String outcome) {
    Cap down = membersOf(2021).withRounding(CapRounding.DOWN);
    GroupCap<String> capped = capped(down, graded(2, 8, 0));

    assertThat(share(capped, base)).contains(Quantity.exactly(Fraction.percent(percent)));
    assertThat(said(capped.reading(base.name()).orElseThrow().outcome())).isEqualTo(outcome);
    requireGuidance21(down);
  }

  @Test
  @DisplayName("kindergarten-online-2021: no base is chosen, and the group may be larger")
  void should_be_open_without_a_base() {
    Population<String> cell = graded(2, 8, 0);

    assertThat(said(capped(membersOf(2021), cell).outcome())).isEqualTo("UNDETERMINED READING");
    assertThat(said(capped(membersOf(2021), Population.of(cell.parts())).outcome()))
        .startsWith("UNDETERMINED");
  }

  /** One cell of seven, and 39 of 211 members. */
  @ParameterizedTest
  @DisplayName("son-phong-2022: shares by base")
  @CsvSource({
    "cells, 1, 6, T_ONLY, 16.7",
    "members, 39, 172, T_ONLY, 22.7",
    "members, 39, 172, T_AND_ABOVE, 18.5"
  })
  void should_compute_the_share_by_base(
      String of, int excellent, int good, CapBase base, String percent) {
    GroupCap<String> capped = capped(membersOf(2022), graded(excellent, good, 0));

    assertThat(share(capped, base).orElseThrow().within(Case.printed(percent))).as(of).isTrue();
    requireGuidance21(membersOf(2022));
  }

  /** Data that break a cap are computed all the same; without a base it is not known whether. */
  @Test
  @DisplayName("son-phong-2022: 39 excellent members, no base chosen")
  void should_not_refuse_the_data() {
    assertThat(said(membersOf(2022).appliedTo(graded(39, 172, 0)).outcome()))
        .isEqualTo("UNDETERMINED READING");
  }

  /** The number graded good is not given: only the share of all graded is known. */
  @Test
  @DisplayName("bac-lieu-block-2023: 16 of 88 organizations excellent")
  void should_know_the_share_of_all_graded_only() {
    GradeCounts counts =
        new GradeCounts(Quantity.exactly(88), Quantity.exactly(16), Quantity.UNKNOWN);

    assertThat(counts.excellentShare(CapBase.ALL_GRADED))
        .isEqualTo(Quantity.exactly(Fraction.of(16, 88)))
        .matches(share -> share.within(Case.printed("18.2")));
    assertThat(counts.excellentShare(CapBase.T_ONLY).exact()).isEmpty();
    assertThat(counts.excellentShare(CapBase.T_AND_ABOVE).exact()).isEmpty();
  }

  /** The regime of 2023 caps collectives; no cap on organizations of that year is on record. */
  @Test
  @DisplayName("bac-lieu-block-2023: the regime of Regulation 124 (2023)")
  void should_know_the_cap_of_2023_on_collectives_only() {
    assertThat(ExcellentCaps.evenUnconfirmed(2023, GradedAs.ORGANIZATION)).isEmpty();
    assertThat(ExcellentCaps.of(2023, GradedAs.COLLECTIVE).map(CapCasesTest::cites))
        .contains("Regulation 124-QĐ/TW of 4 Oct 2023, article 12");
  }

  @Test
  @DisplayName("bac-kan-cell-4: 8.3 percent excellent, 91.7 percent good")
  void should_be_9_05_percent_of_those_graded_good() {
    GradeCounts perThousand =
        new GradeCounts(Quantity.exactly(1000), Quantity.exactly(83), Quantity.exactly(917));

    assertThat(perThousand.excellentShare(CapBase.T_ONLY).within(Case.printed("9.05"))).isTrue();
  }

  /** The report prints 16.19; its own percentages give 16.17 of those graded good. */
  @ParameterizedTest
  @DisplayName("dong-thap-2012: 13 percent excellent, 80.42 percent good")
  @CsvSource({
    "T_ONLY, 16.17, true",
    "T_AND_ABOVE, 13.9, true",
    "T_ONLY, 16.19, false",
    "T_AND_ABOVE, 16.19, false"
  })
  void should_be_16_17_percent_of_those_graded_good(CapBase base, String percent, boolean same) {
    GradeCounts perTenThousand =
        new GradeCounts(Quantity.exactly(9999), Quantity.exactly(1300), Quantity.exactly(8042));

    assertThat(perTenThousand.excellentShare(base).within(Case.printed(percent))).isEqualTo(same);
  }

  @ParameterizedTest
  @DisplayName("dong-thap-2012: no cap on the grades of that time")
  @CsvSource({"MEMBER", "CELL", "ORGANIZATION"})
  void should_have_no_cap_in_2012(GradedAs as) {
    assertThat(ExcellentCaps.evenUnconfirmed(2012, as)).isEmpty();
  }

  /** 23.8 percent are 144 of 604, or 163 of 686: of which number it was taken is not said. */
  @ParameterizedTest
  @DisplayName("hai-duong-2019: 23.8 percent of organizations excellent exceed 20 on every base")
  @ValueSource(ints = {144, 163})
  void should_exceed_the_cap_on_every_base(int excellent) {
    Cap cap = ExcellentCaps.evenUnconfirmed(2019, GradedAs.ORGANIZATION).orElseThrow();
    GroupCap<String> capped = capped(cap, graded(excellent, 604 - excellent, 58));

    assertThat(capped.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(capped.readings()).hasSize(3).allMatch(by -> by.outcome().equals(Outcome.VIOLATED));
    assertThat(share(capped, CapBase.T_ONLY).orElseThrow().low().orElseThrow().value())
        .isGreaterThanOrEqualTo(Fraction.percent(31));
    assertThat(share(capped, CapBase.T_AND_ABOVE).orElseThrow().low().orElseThrow().value())
        .isGreaterThanOrEqualTo(Case.percent("23.8"));
    requireGuidance21(cap);
  }

  /** That organizations had the cap in 2019 is not confirmed: it speaks only where asked for. */
  @Test
  @DisplayName("hai-duong-2019: the cap on organizations is not confirmed")
  void should_not_apply_an_unconfirmed_cap_by_itself() {
    assertThat(ExcellentCaps.of(2019, GradedAs.ORGANIZATION)).isEmpty();
    assertThat(
            ExcellentCaps.evenUnconfirmed(2019, GradedAs.ORGANIZATION)
                .orElseThrow()
                .citation()
                .status())
        .isEqualTo(SourceStatus.UNCONFIRMED);
  }
}
