package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.indicator.Cells.between;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.figures;
import static vn.chibo.evaluator.indicator.Cells.regular;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionTarget;
import vn.chibo.core.meeting.ResolutionTargets;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;

/** Targets due in a quarter that were met by their day: none, some, all, unknown. */
class TargetsMetTest {
  private static final Indicator MET =
      SampleIndicators.ALL.definition("targets_met").with(Map.of("passed_within_months", 2));
  private static final ResolutionTarget DUE =
      ResolutionTarget.builder().what("Kết nạp hai đảng viên").deadline(day("04-30")).build();

  private static Meeting passing(String day, ResolutionTargets targets) {
    return regular(day)
        .withResolutions(Resolution.builder().content("Nghị quyết").targets(targets).build());
  }

  private static Meeting setting(String day, ResolutionTarget... targets) {
    return passing(day, ResolutionTargets.complete(List.of(targets)));
  }

  private static Optional<Quantity> value(Meeting... meetings) {
    return figures(MET, cell(meetings)).value();
  }

  @Test
  void should_share_the_targets_that_were_met_when_results_are_recorded() {
    ResolutionTarget met = DUE.withMet(true);
    ResolutionTarget missed = DUE.withMet(false);
    assertThat(value(setting("04-05", met))).isEqualTo(exactly(1, 1));
    assertThat(value(setting("04-05", met, missed))).isEqualTo(exactly(1, 2));
    assertThat(value(setting("04-05", missed))).isEqualTo(exactly(0, 1));
    assertThat(value(setting("04-05", met, DUE))).isEqualTo(between("1/2", "1"));
    assertThat(figures(MET, cell(setting("04-05", DUE))).missing())
        .containsExactly(
            Text.of(
                "kết quả của chỉ tiêu \"Kết nạp hai đảng viên\"",
                "result of the target \"Kết nạp hai đảng viên\""));
  }

  @Test
  void should_count_the_targets_that_are_due_in_the_period() {
    ResolutionTarget met = DUE.withMet(true);
    assertThat(value(setting("03-05", met.withDeadline(day("03-31"))))).isEmpty();
    assertThat(value(setting("03-05", met.withDeadline(day("04-01"))))).isEqualTo(exactly(1, 1));
    assertThat(value(setting("03-05", met.withDeadline(day("06-30"))))).isEqualTo(exactly(1, 1));
    assertThat(value(setting("03-05", met.withDeadline(day("07-01"))))).isEmpty();
    assertThat(value(setting("01-31", met))).isEmpty();
    assertThat(value(setting("02-01", met))).isEqualTo(exactly(1, 1));
    assertThat(value(setting("04-05", met).withKind(MeetingKind.COMMITTEE))).isEmpty();
    CellRecord cell = cell(setting("04-05", met));
    assertThat(MET.read(cell, Cells.QUARTER, day("04-29")).figures().value()).isEmpty();
    assertThat(MET.read(cell, Cells.QUARTER, day("04-30")).figures().value())
        .isEqualTo(exactly(1, 1));
  }

  @Test
  void should_take_the_day_of_the_resolution_when_a_target_has_none() {
    Meeting meeting = setting("04-05", DUE.withMet(true).withDeadline(Optional.empty()));
    Resolution resolution = meeting.getResolutions().get(0);
    assertThat(value(meeting.withResolutions(resolution.withDeadline(day("05-01")))))
        .isEqualTo(exactly(1, 1));
    assertThat(value(meeting.withResolutions(resolution.withDeadline(day("07-01"))))).isEmpty();
    assertThat(figures(MET, cell(meeting)).denominator())
        .contains(Quantity.between(Fraction.ZERO, Fraction.ONE));
    assertThat(figures(MET, cell(meeting)).missing())
        .containsExactly(
            Text.of(
                "thời hạn của chỉ tiêu \"Kết nạp hai đảng viên\"",
                "deadline of the target \"Kết nạp hai đảng viên\""));
  }

  @Test
  void should_have_nothing_to_count_only_when_resolutions_are_known_to_set_no_target() {
    assertThat(value(setting("04-05"))).isEmpty();
    assertThat(value(passing("04-05", ResolutionTargets.unknown()))).isEqualTo(between("0", "1"));
    IndicatorFigures some =
        figures(MET, cell(passing("04-05", ResolutionTargets.partial(List.of(DUE.withMet(true))))));
    assertThat(some.denominator()).contains(Quantity.atLeast(Fraction.ONE));
    assertThat(some.numerator()).isEqualTo(Quantity.atLeast(Fraction.ONE));
    assertThat(some.missing())
        .containsExactly(
            Text.of(
                "mọi chỉ tiêu trong nghị quyết của buổi ngày 05/04/2024",
                "all targets of the resolution, meeting of 5 Apr 2024"));
    assertThat(value(regular("04-05"))).isEqualTo(between("0", "1"));
    assertThat(value(regular("04-05").withResolutionsComplete(true))).isEmpty();
  }
}
