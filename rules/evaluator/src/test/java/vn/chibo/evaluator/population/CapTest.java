package vn.chibo.evaluator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.population.Populations.AGENCY;
import static vn.chibo.evaluator.population.Populations.CLAUSE;
import static vn.chibo.evaluator.population.Populations.EXCELLENT;
import static vn.chibo.evaluator.population.Populations.GOOD;
import static vn.chibo.evaluator.population.Populations.WARD;
import static vn.chibo.evaluator.population.Populations.cap;
import static vn.chibo.evaluator.population.Populations.cell;
import static vn.chibo.evaluator.population.Populations.graded;
import static vn.chibo.evaluator.population.Populations.names;
import static vn.chibo.evaluator.population.Populations.only;
import static vn.chibo.evaluator.population.Populations.open;
import static vn.chibo.evaluator.population.Populations.scored;
import static vn.chibo.evaluator.population.Populations.ungraded;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.OldMemberGrade;
import vn.chibo.core.review.OldOrganizationGrade;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Caps at their boundaries, on published figures, and with things unknown. */
class CapTest {
  private static final Outcome NOBODY = Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION);

  private static Outcome outcome(Cap cap, Population<OrganizationId> cells) {
    return cap.appliedTo(cells).outcome();
  }

  @ParameterizedTest
  @CsvSource({
    // base, excellent, good, fulfilled, whether it holds
    "T_ONLY, 2, 10, 0, true",
    "T_ONLY, 3, 10, 0, false",
    "T_ONLY, 2, 9, 5, false",
    "T_AND_ABOVE, 2, 8, 0, true",
    "T_AND_ABOVE, 2, 7, 5, false",
    "T_AND_ABOVE, 3, 7, 0, false",
    "ALL_GRADED, 2, 0, 8, true",
    "ALL_GRADED, 2, 0, 7, false",
    "ALL_GRADED, 3, 5, 2, false",
    "T_ONLY, 0, 0, 3, true",
    "T_ONLY, 1, 0, 9, false"
  })
  void should_hold_up_to_the_share_of_its_base(
      CapBase base, int excellent, int good, int fulfilled, boolean holds) {
    assertThat(outcome(cap(base), graded(excellent, good, fulfilled)))
        .isEqualTo(holds ? Outcome.SATISFIED : Outcome.VIOLATED);
  }

  @ParameterizedTest
  @CsvSource({
    // a fifth of 12 is 2.4, of 13 is 2.6, of 10 is 2
    "DOWN, 12, 2", "HALF_UP, 12, 2", "UP, 12, 3",
    "DOWN, 13, 2", "HALF_UP, 13, 3", "UP, 13, 3",
    "DOWN, 10, 2", "HALF_UP, 10, 2", "UP, 10, 2"
  })
  void should_make_the_allowed_number_whole_as_the_rule_says(
      CapRounding rounding, int good, int allowed) {
    Cap cap = cap(CapBase.T_ONLY).withRounding(rounding);
    assertThat(only(cap.appliedTo(graded(allowed, good, 0))).readings().get(0).allowed())
        .isEqualTo(Quantity.exactly(allowed));
    assertThat(outcome(cap, graded(allowed, good, 0))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(cap, graded(allowed + 1, good, 0))).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_round_a_half_up_when_it_rounds_to_the_nearest() {
    assertThat(CapRounding.HALF_UP.of(Fraction.of(5, 2))).isEqualTo(3);
    assertThat(CapRounding.HALF_UP.of(Fraction.of(49, 20))).isEqualTo(2);
    assertThat(CapRounding.UNSTATED.possible())
        .containsExactly(CapRounding.DOWN, CapRounding.HALF_UP, CapRounding.UP);
    assertThat(CapRounding.UP.possible()).containsExactly(CapRounding.UP);
  }

  /** A kindergarten cell in Long Biên, 2021: two excellent, eight good, ten assessed. */
  @Test
  void should_depend_on_the_reading_when_two_of_ten_are_excellent() {
    Population<OrganizationId> members = graded(2, 8, 0);
    Cap cap = open().withRounding(CapRounding.DOWN);
    GroupCap<OrganizationId> group = only(cap.appliedTo(members));
    assertThat(group.outcome())
        .isEqualTo(
            Outcome.undetermined(
                UndeterminedReason.READING,
                List.of(
                    Text.of(
                        "trên số xếp loại tốt (không kể xuất sắc)",
                        "of those graded good (excellent excluded)"),
                    Text.of("trên số xếp loại tốt trở lên", "of those graded good or better"),
                    Text.of("trên tổng số được xếp loại", "of all graded"))));
    assertThat(group.readings().stream().map(CapByReading::outcome))
        .containsExactly(Outcome.VIOLATED, Outcome.SATISFIED, Outcome.SATISFIED);
    assertThat(group.readings().stream().map(each -> each.share().orElseThrow()))
        .containsExactly(
            Quantity.exactly(Fraction.percent(25)),
            Quantity.exactly(Fraction.percent(20)),
            Quantity.exactly(Fraction.percent(20)));
    assertThat(group.reading("T_ONLY").orElseThrow().excess()).isEqualTo(Quantity.exactly(1));
    assertThat(group.reading("T_ALL")).isEmpty();
    assertThat(outcome(cap.choosing("T_ONLY"), members)).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(cap.choosing("ALL_GRADED"), members)).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_depend_on_the_rounding_when_the_text_does_not_say_how() {
    Cap cap = cap(CapBase.T_ONLY).withRounding(CapRounding.UNSTATED);
    GroupCap<OrganizationId> group = only(cap.appliedTo(graded(2, 8, 0)));
    assertThat(group.outcome())
        .isEqualTo(
            Outcome.undetermined(
                UndeterminedReason.READING,
                List.of(
                    CapRounding.DOWN.label(),
                    CapRounding.HALF_UP.label(),
                    CapRounding.UP.label())));
    assertThat(group.readings().get(0).allowed())
        .isEqualTo(Quantity.between(Fraction.ONE, Fraction.of(2)));
    assertThat(group.readings().get(0).excess())
        .isEqualTo(Quantity.between(Fraction.ZERO, Fraction.ONE));
    assertThat(outcome(cap, graded(1, 8, 0))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(cap, graded(3, 8, 0))).isEqualTo(Outcome.VIOLATED);
  }

  /** Sơn Phong ward, 2022: one of seven cells and 39 of 211 members are excellent. */
  @Test
  void should_give_the_shares_that_published_figures_give() {
    assertThat(only(open().appliedTo(graded(1, 6, 0))).reading("T_ONLY").orElseThrow().share())
        .contains(Quantity.exactly(Fraction.of(1, 6)));
    GroupCap<OrganizationId> members = only(open().appliedTo(graded(39, 172, 0)));
    assertThat(members.reading("T_ONLY").orElseThrow().share())
        .contains(Quantity.exactly(Fraction.of(39, 172)));
    assertThat(members.reading("T_ONLY").orElseThrow().outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(members.reading("T_AND_ABOVE").orElseThrow().share())
        .contains(Quantity.exactly(Fraction.of(39, 211)));
    assertThat(members.reading("T_AND_ABOVE").orElseThrow().outcome()).isEqualTo(Outcome.SATISFIED);
  }

  /** Readings may differ in the share too: a fifth, or a quarter of the same base. */
  @Test
  void should_keep_readings_apart_when_they_differ_in_the_share() {
    Text quarter = Text.of("25 % cho tập thể tiêu biểu", "25 % for outstanding collectives");
    Cap cap =
        open()
            .withRounding(CapRounding.DOWN)
            .withReadings(
                CapReading.of(Fraction.percent(20), CapBase.T_ONLY),
                new CapReading("UP_TO_25", quarter, Fraction.percent(25), CapBase.T_ONLY));
    GroupCap<OrganizationId> group = only(cap.appliedTo(graded(5, 20, 0)));
    assertThat(group.readings().stream().map(CapByReading::outcome))
        .containsExactly(Outcome.VIOLATED, Outcome.SATISFIED);
    assertThat(outcome(cap.choosing("UP_TO_25"), graded(5, 20, 0))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(cap.choosing("UP_TO_25"), graded(6, 20, 0))).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @CsvSource({"1, 10, 1, true", "2, 10, 1, open", "3, 13, 1, false", "3, 14, 1, open"})
  void should_be_decided_as_soon_as_unknown_grades_cannot_change_it(
      int excellent, int good, int unknown, String holds) {
    Outcome outcome = outcome(cap(CapBase.T_ONLY), graded(excellent, good, 0, unknown));
    if (holds.equals("open")) {
      assertThat(((Outcome.Undetermined) outcome).reason())
          .isEqualTo(UndeterminedReason.MISSING_FACT);
      assertThat(((Outcome.Undetermined) outcome).missing()).hasSize(unknown);
    } else {
      assertThat(outcome).isEqualTo(holds.equals("true") ? Outcome.SATISFIED : Outcome.VIOLATED);
    }
  }

  @Test
  void should_name_what_is_missing_when_grades_are_unknown_and_the_list_is_incomplete() {
    Population<OrganizationId> some = Population.of(List.of(cell(1).graded(EXCELLENT), cell(2)));
    assertThat(outcome(cap(CapBase.ALL_GRADED), some))
        .isEqualTo(
            Outcome.undetermined(
                UndeterminedReason.INCOMPLETE_REGISTER,
                List.of(
                    Text.of(
                        "danh sách đầy đủ của nhóm \"phường (số liệu giả định)\"",
                        "the complete list of the group \"synthetic ward\""),
                    Text.of("mức xếp loại của CB 2", "grade of CB 2"))));
    GroupCap<OrganizationId> group = only(cap(CapBase.ALL_GRADED).appliedTo(some));
    assertThat(group.top()).isEqualTo(Quantity.atLeast(Fraction.ONE));
    assertThat(group.readings().get(0).base()).isEqualTo(Quantity.atLeast(Fraction.ONE));
    assertThat(group.readings().get(0).allowed()).isEqualTo(Quantity.atLeast(Fraction.ZERO));
    assertThat(group.readings().get(0).excess()).isEqualTo(Quantity.UNKNOWN);
    assertThat(group.readings().get(0).placement().places()).isEqualTo(Quantity.UNKNOWN);
    assertThat(group.readings().get(0).placement().line()).isEmpty();
  }

  @Test
  void should_not_apply_when_a_complete_group_has_nobody_to_grade() {
    Population<OrganizationId> none = graded(0, 0, 0);
    assertThat(outcome(open(), none)).isEqualTo(NOBODY);
    assertThat(outcome(open(), Population.of(List.of(ungraded(1), ungraded(2))).completed()))
        .isEqualTo(NOBODY);
    assertThat(outcome(open(), Population.of(List.<Part<OrganizationId>>of()).with(WARD)))
        .isInstanceOf(Outcome.Undetermined.class);
    assertThat(outcome(open(), Population.of(List.of(ungraded(1), cell(2))).completed()))
        .isInstanceOf(Outcome.Undetermined.class);
  }

  @Test
  void should_not_apply_when_the_grades_are_of_another_era() {
    Grade clean = Grade.of(OldOrganizationGrade.CLEAN_AND_STRONG);
    Population<OrganizationId> before2018 =
        Population.of(List.of(cell(1), cell(2).graded(clean))).completed();
    Outcome other = Outcome.notApplicable(InapplicableReason.OTHER_SUBJECT);
    assertThat(outcome(open(), before2018)).isEqualTo(other);
    assertThat(outcome(open(), Population.of(before2018.parts()))).isEqualTo(other);
    Cap old =
        Cap.of(
                Grade.of(OldOrganizationGrade.CLEAN_AND_STRONG),
                Grade.of(OldOrganizationGrade.GOOD),
                Fraction.ONE,
                CLAUSE)
            .withBases(CapBase.ALL_GRADED);
    assertThat(outcome(old, before2018)).isEqualTo(Outcome.SATISFIED);
    assertThat(
            outcome(
                old,
                Population.of(List.of(cell(1).graded(Grade.of(OldMemberGrade.values()[0]))))
                    .completed()))
        .isEqualTo(other);
  }

  @Test
  void should_look_at_each_group_by_itself() {
    Population<OrganizationId> two =
        Population.of(
            Stream.concat(
                    graded(1, 5, 0).parts().stream(),
                    Stream.of(cell(21).in(AGENCY).graded(EXCELLENT), cell(22).in(AGENCY)))
                .toList());
    CapReport<OrganizationId> report =
        cap(CapBase.T_ONLY).appliedTo(two.completed(WARD).completed(AGENCY));
    assertThat(report.group("ward").orElseThrow().outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(report.group("agency").orElseThrow().outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(report.group("none")).isEmpty();
    assertThat(report.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(cap(CapBase.T_ONLY), two.completed(WARD)))
        .isInstanceOf(Outcome.Undetermined.class);
  }

  @Test
  void should_count_every_part_once() {
    List<Part<OrganizationId>> parts =
        Stream.concat(graded(1, 2, 3, 4).parts().stream(), Stream.of(ungraded(90), ungraded(91)))
            .toList();
    KnownGrades grades = only(open().appliedTo(Population.of(parts))).grades();
    assertThat(grades).isEqualTo(new KnownGrades(1, 2, 3, 2, 4));
    assertThat(grades.graded()).isEqualTo(6);
  }

  @Test
  void should_open_places_when_those_who_leave_the_grade_enter_the_base() {
    // 4 excellent, 8 good: 1 is allowed; where 2 are moved down the base is 10 and allows 2
    Placement<OrganizationId> placement =
        only(cap(CapBase.T_ONLY).appliedTo(scored(8, 95, 94, 93, 92))).placement();
    assertThat(placement.places()).isEqualTo(Quantity.exactly(2));
    assertThat(placement.line()).contains(Quantity.exactly(94));
    assertThat(names(placement.in())).containsExactly("CB 1", "CB 2");
    assertThat(names(placement.out())).containsExactly("CB 3", "CB 4");
    assertThat(placement.others()).hasSize(8);
    assertThat(placement.tieGroup()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ALL_IN, 3, 0, 1", "ALL_OUT, 1, 0, 3", "BY_DECISION, 1, 2, 1", "UNSTATED, 1, 2, 1"})
  void should_treat_ties_at_the_line_as_the_rule_says(CapTies ties, int in, int tied, int out) {
    Placement<OrganizationId> placement =
        only(cap(CapBase.T_AND_ABOVE).withTies(ties).appliedTo(scored(6, 95, 90, 90, 80)))
            .placement();
    assertThat(placement.in()).hasSize(in);
    assertThat(placement.tied()).hasSize(tied);
    assertThat(placement.out()).hasSize(out);
    assertThat(names(placement.tieGroup())).containsExactly("CB 2", "CB 3");
    assertThat(placement.line()).contains(Quantity.exactly(90));
  }

  @Test
  void should_have_no_tie_at_the_line_when_all_with_one_score_fit() {
    Placement<OrganizationId> placement =
        only(cap(CapBase.T_AND_ABOVE).appliedTo(scored(7, 90, 90, 80))).placement();
    assertThat(names(placement.in())).containsExactly("CB 1", "CB 2");
    assertThat(placement.tieGroup()).isEmpty();
  }

  private static UnplacedReason reason(Cap cap, Population<OrganizationId> cells, int number) {
    return only(cap.appliedTo(cells)).placement().unplaced().stream()
        .filter(each -> each.part().id().equals(new OrganizationId("" + number)))
        .findFirst()
        .orElseThrow()
        .reason();
  }

  /** One place of five in the ward, for two excellent cells and whoever is unknown. */
  private static Population<OrganizationId> oneOf(
      Part<OrganizationId> one, Part<OrganizationId> two) {
    return Population.of(
            Stream.concat(
                    Stream.of(one, two), Stream.of(103, 104, 105).map(i -> cell(i).graded(GOOD)))
                .toList())
        .completed();
  }

  @Test
  void should_say_why_a_part_cannot_be_placed() {
    Cap cap = cap(CapBase.T_AND_ABOVE);
    Part<OrganizationId> exact = cell(1).graded(EXCELLENT).scored(Fraction.of(90));
    Part<OrganizationId> wide =
        cell(2).graded(EXCELLENT).scored(Quantity.between(Fraction.of(85), Fraction.of(95)));
    Population<OrganizationId> straddling = oneOf(exact, wide);
    assertThat(reason(cap, straddling, 1)).isEqualTo(UnplacedReason.OTHERS_UNKNOWN);
    assertThat(reason(cap, straddling, 2)).isEqualTo(UnplacedReason.SCORE_STRADDLES);
    assertThat(reason(cap, oneOf(exact, cell(2).graded(EXCELLENT)), 2))
        .isEqualTo(UnplacedReason.SCORE_UNKNOWN);
    assertThat(reason(cap, oneOf(exact, cell(2)), 2)).isEqualTo(UnplacedReason.GRADE_UNKNOWN);
    assertThat(reason(cap, Population.of(straddling.parts()), 1))
        .isEqualTo(UnplacedReason.LIST_INCOMPLETE);
    Population<OrganizationId> ranked = scored(4, 90, 80, 70, 60);
    assertThat(reason(cap.withRounding(CapRounding.UNSTATED), ranked, 2))
        .isEqualTo(UnplacedReason.READING);
  }

  private static Population<OrganizationId> outranked(int good) {
    return Population.of(
            Stream.concat(
                    Stream.of(
                        cell(1).graded(EXCELLENT).scored(Fraction.of(90)),
                        cell(2).scored(Fraction.of(95))),
                    IntStream.range(0, good).mapToObj(i -> cell(101 + i).graded(GOOD)))
                .toList())
        .completed();
  }

  @ParameterizedTest
  @EnumSource(CapTies.class)
  void should_leave_a_part_open_when_one_of_unknown_grade_may_take_its_place(CapTies ties) {
    Cap cap = cap(CapBase.T_AND_ABOVE).withTies(ties);
    assertThat(reason(cap, outranked(4), 1)).isEqualTo(UnplacedReason.OTHERS_UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(CapTies.class)
  void should_place_a_part_when_one_of_unknown_grade_would_open_a_place_of_its_own(CapTies ties) {
    Placement<OrganizationId> placement =
        only(cap(CapBase.T_AND_ABOVE).withTies(ties).appliedTo(outranked(8))).placement();
    assertThat(names(placement.in())).containsExactly("CB 1");
    assertThat(placement.unplaced()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(CapTies.class)
  void should_place_all_who_fit_when_their_scores_are_not_exact(CapTies ties) {
    Quantity wide = Quantity.between(Fraction.of(80), Fraction.of(90));
    Population<OrganizationId> cells =
        Population.of(
                Stream.concat(
                        Stream.of(1, 2).map(i -> cell(i).graded(EXCELLENT).scored(wide)),
                        IntStream.range(0, 8).mapToObj(i -> cell(101 + i).graded(GOOD)))
                    .toList())
            .completed();
    Placement<OrganizationId> placement =
        only(cap(CapBase.T_AND_ABOVE).withTies(ties).appliedTo(cells)).placement();
    assertThat(names(placement.in())).containsExactly("CB 1", "CB 2");
  }

  @Test
  void should_count_the_unknown_as_they_may_become() {
    KnownGrades grades = new KnownGrades(1, 2, 3, 4, 5);
    assertThat(grades.topOnly(2)).isEqualTo(new KnownGrades(3, 2, 3, 7, 0));
    assertThat(grades.allTop()).isEqualTo(new KnownGrades(6, 2, 3, 4, 0));
    assertThat(grades.allGood()).isEqualTo(new KnownGrades(1, 7, 3, 4, 0));
  }

  @Test
  void should_not_be_refused_whatever_the_grades_are() {
    assertThat(outcome(open(), graded(50, 0, 0))).isEqualTo(Outcome.VIOLATED);
    assertThat(only(open().appliedTo(graded(50, 0, 0))).reading("T_ONLY").orElseThrow().share())
        .isEqualTo(Optional.empty());
  }
}
