package vn.chibo.evaluator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.meeting.AssignedTask;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.meeting.ResolutionTarget;
import vn.chibo.core.meeting.ResolutionTargets;

/** What a meeting passed, where the record lacks it. Synthetic data. */
class DiscussedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 5);
  private static final LocalDate LATER = LocalDate.of(2024, 3, 5);
  private static final ResolutionTarget TARGET =
      ResolutionTarget.builder().what("Kết nạp một đảng viên").deadline(LATER).met(false).build();
  private static final AssignedTask TASK =
      AssignedTask.builder().what("Phụ trách năm hộ").deadline(LATER).done(true).build();
  private static final Resolution WHOLE =
      Resolution.builder()
          .content("Nghị quyết tháng")
          .kind(ResolutionKind.MONTHLY)
          .addTasks(TASK)
          .targets(ResolutionTargets.complete(List.of(TARGET)))
          .build();
  private static final Meeting SILENT = Meeting.builder().date(DAY).build();

  private static boolean lacks(Resolution... passed) {
    return Discussed.lacksResolutions(SILENT.withResolutions(passed).withResolutionsComplete(true));
  }

  private static Resolution setting(ResolutionTarget... targets) {
    return WHOLE.withTargets(ResolutionTargets.complete(List.of(targets)));
  }

  @Test
  void should_lack_resolutions_until_none_is_missing() {
    assertThat(Discussed.lacksResolutions(SILENT)).isTrue();
    assertThat(Discussed.lacksResolutions(SILENT.withResolutions(WHOLE))).isTrue();
    assertThat(lacks()).isFalse();
    assertThat(lacks(WHOLE)).isFalse();
  }

  @Test
  void should_lack_targets_until_none_is_missing_and_each_has_its_day_and_result() {
    assertThat(lacks(setting())).isFalse();
    assertThat(lacks(WHOLE.withTargets(ResolutionTargets.partial(List.of(TARGET))))).isTrue();
    assertThat(lacks(WHOLE.withTargets(ResolutionTargets.unknown()))).isTrue();
    assertThat(lacks(setting(TARGET.withMet(Optional.empty())))).isTrue();
    assertThat(lacks(setting(undated()))).isTrue();
    assertThat(lacks(setting(undated()).withDeadline(LATER))).isFalse();
  }

  private static ResolutionTarget undated() {
    return ResolutionTarget.builder().what("Trồng cây").met(true).build();
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void should_lack_nothing_when_it_is_filled(World world) {
    Meeting some =
        SILENT.withResolutions(
            WHOLE,
            Resolution.builder().content("Nghị quyết khác").build(),
            setting(undated()).withTasks());

    for (Meeting meeting : List.of(SILENT, some)) {
      assertThat(Discussed.lacksResolutions(Discussed.resolutions(world, meeting))).isFalse();
    }
    assertThat(Discussed.resolutions(world, some).getResolutions()).hasSize(3).startsWith(WHOLE);
  }

  @ParameterizedTest
  @CsvSource({"GOOD, 1", "BAD, 1", "MIXED, 0"})
  void should_have_passed_one_or_none_where_nothing_is_recorded(World world, int passed) {
    Meeting none = SILENT.withResolutionsComplete(true);

    assertThat(Discussed.resolutions(world, SILENT).getResolutions()).hasSize(passed);
    assertThat(Discussed.resolutions(world, none)).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD, 1, true, 2024-02-05",
    "BAD, 1, false, 2025-02-05",
    "MIXED, 0, true, 2024-02-05"
  })
  void should_set_one_target_or_none_where_none_is_recorded(
      World world, int set, boolean met, LocalDate due) {
    Resolution open = WHOLE.withTargets(ResolutionTargets.unknown());
    List<ResolutionTarget> targets = targets(world, open);

    assertThat(targets).hasSize(set);
    assertThat(targets).allMatch(target -> target.getMet().orElseThrow() == met);
    assertThat(targets).allMatch(target -> target.getDeadline().orElseThrow().equals(due));
    assertThat(targets(world, open.withDeadline(LATER)))
        .allMatch(target -> target.getDeadline().orElseThrow().equals(LATER));
    assertThat(targets(world, setting())).isEmpty();
  }

  private static List<ResolutionTarget> targets(World world, Resolution resolution) {
    Resolution filled =
        Discussed.resolutions(world, SILENT.withResolutions(resolution)).getResolutions().get(0);
    assertThat(filled.getTargets().complete()).isTrue();
    return filled.getTargets().entries();
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void should_keep_what_is_known_of_a_target(World world) {
    ResolutionTargets some = ResolutionTargets.partial(List.of(TARGET));
    ResolutionTarget open = TARGET.withMet(Optional.empty());

    assertThat(targets(world, WHOLE.withTargets(some))).containsExactly(TARGET);
    assertThat(targets(world, setting(open))).containsExactly(TARGET.withMet(world != World.BAD));
  }
}
