package vn.chibo.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.organization.OrganizationId;

class TurnoutTest {

  private static Turnout turnout(Integer present, Integer expected) {
    return new Turnout(Optional.ofNullable(present), Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 0", "2, 3, 2/3", "3, 3, 1", "0, 0, ", "2, , ", ", 3, ", ", , "})
  void should_have_a_share_when_both_counts_are_known(
      Integer present, Integer expected, String share) {
    assertThat(turnout(present, expected).share())
        .isEqualTo(Optional.ofNullable(share).map(Fraction::parse));
  }

  @ParameterizedTest
  @CsvSource({
    "4, 3, present-above-expected",
    "1, 0, present-above-expected",
    "-1, 3, negative-count",
    "-1, , negative-count",
    ", -1, negative-count",
    "0, -1, negative-count"
  })
  void should_refuse_counts_when_no_group_can_have_them(
      Integer present, Integer expected, String key) {
    FaultException refused =
        catchThrowableOfType(FaultException.class, () -> turnout(present, expected));

    assertThat(refused.faults()).extracting(Fault::key).containsExactly(key);
  }

  @Test
  void should_keep_unknown_when_added_to_what_is_not_known() {
    assertThat(Turnout.of(1, 2).plus(Turnout.of(3, 3))).isEqualTo(Turnout.of(4, 5));
    assertThat(Turnout.of(1, 2).plus(turnout(null, 3))).isEqualTo(turnout(null, 5));
    assertThat(Turnout.of(1, 2).plus(Turnout.unknown())).isEqualTo(Turnout.unknown());
  }

  @Test
  void should_have_no_share_when_one_post_of_a_course_is_not_known() {
    TrainingCourse course =
        TrainingCourse.builder()
            .date(LocalDate.of(2024, 5, 15))
            .putTrained(TrainedPost.SECRETARY, Turnout.of(25, 25))
            .build();

    assertThat(course.share()).contains(Fraction.ONE);
    assertThat(course.withTrained(java.util.Map.of()).share()).isEmpty();
    assertThat(
            TrainingCourse.builder()
                .from(course)
                .putTrained(TrainedPost.COMMITTEE_MEMBER, turnout(3, null))
                .build()
                .share())
        .isEmpty();
  }

  @Test
  void should_refuse_observers_when_their_number_is_negative() {
    ModelCellSession.Builder session =
        ModelCellSession.builder()
            .date(LocalDate.of(2024, 5, 15))
            .cell(new OrganizationId("003"))
            .observers(-1);

    assertThatThrownBy(session::build).isInstanceOf(FaultException.class);
    assertThat(session.observers(0).build().getObservers()).contains(0);
  }

  @ParameterizedTest
  @CsvSource({"-1, negative-count", "1, units-above-count"})
  void should_refuse_a_cluster_when_more_units_are_named_than_it_has(int count, String key) {
    EmulationCluster.Builder cluster =
        EmulationCluster.builder()
            .id(new EmulationClusterId("01"))
            .addUnits(new OrganizationId("1"), new OrganizationId("2"), new OrganizationId("2"));

    FaultException refused =
        catchThrowableOfType(FaultException.class, () -> cluster.unitCount(count).build());

    assertThat(refused.faults()).extracting(Fault::key).containsExactly(key);
    assertThat(cluster.unitCount(2).build().getUnitCount()).contains(2);
    assertThat(cluster.unitCount(6).build().getUnits()).hasSize(3);
  }
}
