package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.chibo.core.record.PopulationCount;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Choices.Precision;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;

/** Thanh Xuân district, conference of 30/5/2024. */
class ThanhXuanTest {
  private static final String REVIEW = "thanh-xuan-2024";
  private static final String TARGET = "da11-hanoi/attendance-target";
  private static final String CRITERION = "hd12-2018/quality-attendance";
  private static final Choices AVERAGE = Choices.DEFAULT.reading(TARGET, "ORGANIZATION_AVERAGE");

  @Test
  void should_hold_counts_apart_when_members_and_members_in_contact_are_reported() {
    var counts = ReviewCatalogue.bundled(REVIEW).counts();

    assertThat(counts.get(0).quantity()).hasToString("77");
    assertThat(counts.get(1).quantity()).hasToString("20764");
    assertThat(counts.get(2).quantity()).hasToString("18613");
    PopulationCount members = counts.get(1);
    PopulationCount inContact = counts.get(2);
    assertThatThrownBy(() -> members.plus(inContact)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_meet_the_target_exactly_at_its_bound_when_wards_average_90() {
    Asked asked = Asked.of(REVIEW, "wards", TARGET, AVERAGE);

    assertThat(asked.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(asked.notes()).contains("If the printed figure was rounded: undetermined");
    assertThat(asked.cites()).containsExactly("Scheme 11-ĐA/TU of 6 Dec 2021, clause not known");
  }

  @Test
  void should_leave_the_target_open_when_the_90_was_rounded() {
    assertThat(Asked.of(REVIEW, "wards", TARGET, AVERAGE.with(Precision.ROUNDED)).outcome())
        .isInstanceOf(Undetermined.class);
  }

  @Test
  void should_leave_the_target_open_when_it_is_taken_cell_by_cell() {
    Choices perCell = Choices.DEFAULT.reading(TARGET, "PER_CELL");

    Asked asked = Asked.of(REVIEW, "wards", TARGET, perCell);

    assertThat(asked.outcome()).isInstanceOf(Undetermined.class);
    assertThat(asked.notes())
        .contains("At least one case surely meets this; which one is not known");
  }

  @Test
  void should_leave_the_target_open_when_no_reading_is_chosen() {
    Asked asked = Asked.of(REVIEW, "wards", TARGET, Choices.DEFAULT);

    assertThat(((Undetermined) asked.outcome()).reason()).hasToString("READING");
    assertThat(asked.missing())
        .containsExactly("taken cell by cell", "taken as the average of the organization");
  }

  @Test
  void should_leave_single_meetings_open_and_bound_their_weight_when_an_average_is_90() {
    Asked asked = Asked.of(REVIEW, "wards", CRITERION);

    assertThat(asked.outcome()).isInstanceOf(Undetermined.class);
    assertThat(asked.notes()).contains("At least 1/3 of the weight is above 85 %");
  }

  @Test
  void should_bound_the_weight_lower_when_the_average_was_rounded() {
    Choices rounded = Choices.DEFAULT.with(Precision.ROUNDED);

    assertThat(Asked.of(REVIEW, "wards", CRITERION, rounded).notes())
        .contains("At least 3/10 of the weight is above 85 %");
    assertThat(Asked.of(REVIEW, "administrative agencies", CRITERION, rounded).notes())
        .contains("At least 5/6 of the weight is above 85 %");
  }

  @Test
  void should_meet_the_target_and_leave_meetings_open_when_agencies_average_98() {
    Asked target = Asked.of(REVIEW, "administrative agencies", TARGET, AVERAGE);
    Asked criterion = Asked.of(REVIEW, "administrative agencies", CRITERION);

    assertThat(target.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(target.notes()).noneMatch(note -> note.contains("rounded"));
    assertThat(criterion.outcome()).isInstanceOf(Undetermined.class);
    assertThat(criterion.notes()).contains("At least 13/15 of the weight is above 85 %");
  }

  @Test
  void should_be_violated_somewhere_when_the_report_itself_states_short_meetings() {
    Asked asked = Asked.of(REVIEW, "all cells", "hd12-2018/duration-minimum");

    assertThat(asked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(asked.notes())
        .containsExactly("Not known: how many, which, by how much (the report says: some)");
    assertThat(asked.cites()).containsExactly("Guidance 12-HD/BTCTW of 6 Jul 2018, section II.3.3");
  }

  @Test
  void should_be_violated_somewhere_when_a_few_enterprises_are_lax() {
    Asked asked = Asked.of(REVIEW, "cells in enterprises", "da11-hanoi/regular-and-thematic-share");

    assertThat(asked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(asked.notes()).anyMatch(note -> note.startsWith("Not known: how many, which"));
  }

  @Test
  void should_be_competent_when_the_district_gives_certificates_of_commendation() {
    Asked asked = Asked.of(REVIEW, "the district", "qd29-2016/commendation-competence");

    assertThat(asked.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(asked.labels())
        .anyMatch(label -> label.contains("29 collectives and 21 individuals"));
    assertThat(asked.cites().get(0)).contains("point 27.2", "presumed unchanged in");
  }
}
