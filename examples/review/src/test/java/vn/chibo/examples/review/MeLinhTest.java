package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.record.PopulationCount;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Choices.Precision;
import vn.chibo.evaluator.Choices.UnstatedDenominator;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;

/** Mê Linh district, conference of 20/6/2024. */
class MeLinhTest {
  private static final String REVIEW = "me-linh-2024";
  private static final String TARGET = "da11-hanoi/attendance-target";
  private static final String CRITERION = "hd12-2018/quality-attendance";
  private static final String WITNESS =
      "Not known: how many, which, by how much (the report says: at least one)";

  @Test
  void should_date_counts_and_shares_apart_when_both_are_reported() {
    Review review = ReviewCatalogue.bundled(REVIEW);

    assertThat(review.counts())
        .extracting(PopulationCount::asOf)
        .containsOnly(PartialDate.parse("2024-05"));
    assertThat(review.groups().get(0).record().getStatements().get(0).getPeriod())
        .hasToString("2021-12-06/2024-06-20");
  }

  @Test
  void should_never_add_cells_to_cells_or_organizations() {
    List<PopulationCount> counts = ReviewCatalogue.bundled(REVIEW).counts();

    assertThat(counts)
        .extracting(c -> c.quantity().toString())
        .containsExactly("68", "9255", "311", "48", "58");
    for (int other : new int[] {3, 4}) {
      assertThatThrownBy(() -> counts.get(2).plus(counts.get(other)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> counts.get(3).plus(counts.get(4)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"statutes/cell-monthly-meeting", "da11-hanoi/steps-share"})
  void should_be_met_when_all_cells_are_reported(String rule) {
    assertThat(Asked.of(REVIEW, "all cells", rule).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_violate_the_share_when_90_of_100_percent_hold_thematic_meetings() {
    Asked asked = Asked.of(REVIEW, "all cells", "da11-hanoi/regular-and-thematic-share");

    assertThat(asked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(asked.part("a regular meeting each month")).isEqualTo(Outcome.SATISFIED);
    assertThat(asked.part("thematic meetings as prescribed")).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_leave_training_open_when_no_share_is_given() {
    Asked asked = Asked.of(REVIEW, "all cells", "da11-hanoi/training-share");

    assertThat(asked.outcome()).isInstanceOf(Undetermined.class);
    assertThat(asked.missing())
        .containsExactly("share meeting it: trained in Party work (all cells)");
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION_AVERAGE, AS_PRINTED",
    "ORGANIZATION_AVERAGE, ROUNDED",
    "PER_CELL, AS_PRINTED",
    "PER_CELL, ROUNDED"
  })
  void should_violate_the_target_when_communes_average_85(String reading, Precision precision) {
    Choices choices = Choices.DEFAULT.reading(TARGET, reading).with(precision);

    assertThat(Asked.of(REVIEW, "communes", TARGET, choices).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_violate_every_meeting_above_85_without_a_witness_when_communes_average_85() {
    Asked asked = Asked.of(REVIEW, "communes", CRITERION);

    assertThat(asked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(asked.notes()).contains(WITNESS, "If the printed figure was rounded: undetermined");
  }

  @Test
  void should_leave_every_meeting_above_85_open_when_the_85_was_rounded() {
    Choices rounded = Choices.DEFAULT.with(Precision.ROUNDED);

    assertThat(Asked.of(REVIEW, "communes", CRITERION, rounded).outcome())
        .isInstanceOf(Undetermined.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PER_CELL", "ORGANIZATION_AVERAGE"})
  void should_meet_the_target_in_both_readings_when_agencies_have_100(String reading) {
    Choices choices = Choices.DEFAULT.reading(TARGET, reading);

    assertThat(Asked.of(REVIEW, "administrative agencies", TARGET, choices).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_meet_the_target_without_a_choice_when_both_readings_agree() {
    assertThat(Asked.of(REVIEW, "administrative agencies", TARGET, Choices.DEFAULT).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_prove_every_meeting_full_when_agencies_have_exactly_100() {
    Asked asked = Asked.of(REVIEW, "administrative agencies", CRITERION);

    assertThat(asked.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(asked.part("members absent without reason")).isEqualTo(Outcome.SATISFIED);
    assertThat(asked.notes())
        .contains(
            "If the printed figure was rounded: undetermined",
            "The report states no denominator; if that of the rule is not assumed: undetermined");
  }

  @Test
  void should_leave_meetings_open_when_the_100_was_rounded_or_its_denominator_is_left_open() {
    Choices rounded = Choices.DEFAULT.with(Precision.ROUNDED);
    Choices unstated = Choices.DEFAULT.with(UnstatedDenominator.UNSTATED);

    Asked asked = Asked.of(REVIEW, "administrative agencies", CRITERION, rounded);
    assertThat(asked.outcome()).isInstanceOf(Undetermined.class);
    assertThat(asked.notes()).contains("At least 29/30 of the weight is above 85 %");
    assertThat(Asked.of(REVIEW, "administrative agencies", CRITERION, unstated).outcome())
        .isInstanceOf(Undetermined.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"public service units", "enterprises"})
  void should_name_the_missing_figure_when_a_group_has_none(String group) {
    Asked asked = Asked.of(REVIEW, group, TARGET);

    assertThat(asked.outcome()).isInstanceOf(Undetermined.class);
    assertThat(asked.missing())
        .containsExactly("a figure on average attendance rate (" + group + ")");
  }

  @Test
  void should_list_the_instruction_as_a_practice_when_it_speaks_of_the_time_after() {
    assertThat(ReviewCatalogue.bundled(REVIEW).groups().get(0).record().getPractices())
        .singleElement()
        .satisfies(practice -> assertThat(practice.items()).hasSize(3));
  }
}
