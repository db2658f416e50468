package vn.chibo.examples.benchmarks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The head counts of {@link vn.chibo.core.meeting.HeadCount} without a generator or a builder, with
 * the same checks: the yardstick of {@link MeetingBuildBenchmark}.
 */
final class HandWrittenHeadCount {
  private final @Nullable Integer members;
  private final @Nullable Integer exempted;
  private final @Nullable Integer onSpecialDuty;
  private final @Nullable Integer suspended;
  private final @Nullable Integer present;
  private final @Nullable Integer excused;
  private final @Nullable Integer unexcused;

  HandWrittenHeadCount(
      @Nullable Integer members,
      @Nullable Integer exempted,
      @Nullable Integer onSpecialDuty,
      @Nullable Integer suspended,
      @Nullable Integer present,
      @Nullable Integer excused,
      @Nullable Integer unexcused) {
    this.members = members;
    this.exempted = exempted;
    this.onSpecialDuty = onSpecialDuty;
    this.suspended = suspended;
    this.present = present;
    this.excused = excused;
    this.unexcused = unexcused;
    check();
  }

  private void check() {
    long absent = count(onSpecialDuty) + count(excused) + count(unexcused);
    long parts = count(exempted) + Math.max(absent + count(present), count(suspended));
    if (parts > (members == null ? Long.MAX_VALUE : count(members))) {
      throw new IllegalArgumentException("parts exceed the roll: " + parts + ", " + members);
    }
  }

  private static long count(@Nullable Integer count) {
    if (count == null) {
      return 0;
    }
    if (count < 0) {
      throw new IllegalArgumentException("count is negative: " + count);
    }
    return count;
  }

  Optional<Integer> members() {
    return Optional.ofNullable(members);
  }

  Optional<Integer> exempted() {
    return Optional.ofNullable(exempted);
  }

  Optional<Integer> onSpecialDuty() {
    return Optional.ofNullable(onSpecialDuty);
  }

  Optional<Integer> suspended() {
    return Optional.ofNullable(suspended);
  }

  Optional<Integer> present() {
    return Optional.ofNullable(present);
  }

  Optional<Integer> excused() {
    return Optional.ofNullable(excused);
  }

  Optional<Integer> unexcused() {
    return Optional.ofNullable(unexcused);
  }
}
