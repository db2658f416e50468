package vn.chibo.evaluator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.text.Language.ENGLISH;
import static vn.chibo.core.text.Language.VIETNAMESE;
import static vn.chibo.evaluator.population.Populations.EXCELLENT;
import static vn.chibo.evaluator.population.Populations.GOOD;
import static vn.chibo.evaluator.population.Populations.WARD;
import static vn.chibo.evaluator.population.Populations.cap;
import static vn.chibo.evaluator.population.Populations.cell;
import static vn.chibo.evaluator.population.Populations.graded;
import static vn.chibo.evaluator.population.Populations.open;
import static vn.chibo.evaluator.population.Populations.ungraded;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.CapBase;

/** What a committee reads of a cap. */
class CapTextTest {

  @Test
  void should_name_the_readings_to_choose_among_when_they_disagree() {
    CapReport<OrganizationId> report =
        open()
            .withBases(CapBase.T_ONLY, CapBase.ALL_GRADED)
            .withRounding(CapRounding.DOWN)
            .appliedTo(graded(2, 8, 0));
    assertThat(report.text(VIETNAMESE)).isEqualTo("");
    assertThat(report.text(ENGLISH)).isEqualTo("");
  }

  @Test
  void should_say_what_is_missing_and_who_cannot_be_placed() {
    Population<OrganizationId> cells =
        Population.of(
                List.of(
                    cell(1).graded(EXCELLENT).scored(Fraction.of(95)),
                    cell(2)
                        .graded(EXCELLENT)
                        .scored(Quantity.between(Fraction.of(85), Fraction.of(96))),
                    cell(3).graded(EXCELLENT),
                    cell(4).graded(GOOD),
                    cell(5).graded(GOOD),
                    cell(6),
                    ungraded(7)))
            .completed();
    CapReport<OrganizationId> report =
        cap(CapBase.T_AND_ABOVE).withRounding(CapRounding.UNSTATED).appliedTo(cells);
    assertThat(report.text(VIETNAMESE)).isEqualTo("");
    assertThat(report.text(ENGLISH)).isEqualTo("");
  }

  @Test
  void should_name_the_tie_group_and_the_rule_on_it() {
    CapReport<OrganizationId> report =
        cap(CapBase.T_AND_ABOVE)
            .withTies(CapTies.ALL_OUT)
            .withOrder(ScoreOrder.LOWER_FIRST)
            .appliedTo(Populations.scored(6, 3, 7, 7, 9));
    assertThat(report.text(VIETNAMESE)).isEqualTo("");
    assertThat(report.text(ENGLISH)).isEqualTo("");
  }

  @Test
  void should_say_that_the_list_is_incomplete_or_empty() {
    Cap cap = cap(CapBase.T_ONLY);
    assertThat(cap.appliedTo(Population.of(graded(1, 5, 0).parts())).text(VIETNAMESE))
        .isEqualTo("");
    assertThat(cap.appliedTo(Population.of(graded(1, 5, 0).parts())).text(ENGLISH)).isEqualTo("");
    Population<OrganizationId> none = Population.of(List.of());
    assertThat(cap.appliedTo(none.with(WARD).completed()).text(VIETNAMESE)).isEqualTo("");
    assertThat(cap.appliedTo(none.with(WARD).completed()).text(ENGLISH)).isEqualTo("");
  }

  @Test
  void should_say_how_much_room_is_left_and_where_there_is_no_share() {
    assertThat(cap(CapBase.T_AND_ABOVE).appliedTo(graded(1, 10, 0, 3)).text(VIETNAMESE))
        .isEqualTo("");
    assertThat(cap(CapBase.T_AND_ABOVE).appliedTo(graded(1, 10, 0, 3)).text(ENGLISH)).isEqualTo("");
    assertThat(cap(CapBase.T_ONLY).appliedTo(graded(1, 0, 4)).text(VIETNAMESE)).isEqualTo("");
    assertThat(cap(CapBase.T_ONLY).appliedTo(graded(0, 10, 4)).text(ENGLISH)).isEqualTo("");
  }
}
