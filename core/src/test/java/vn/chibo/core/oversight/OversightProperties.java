package vn.chibo.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;

class OversightProperties {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final SuperiorMember WHO = SuperiorMember.of(SuperiorPost.SECRETARY);

  private static LocalDate day(int number) {
    return START.plusDays(number);
  }

  private static AttendancePlan plan(int times) {
    AttendancePlan.Builder plan =
        AttendancePlan.builder()
            .committee(new OrganizationId("001"))
            .period(DatePeriod.ofYear(2024));
    IntStream.rangeClosed(1, 4)
        .mapToObj(
            quarter ->
                PlannedAttendance.builder()
                    .superior(WHO)
                    .cell(new OrganizationId("003"))
                    .period(new Quarter(2024, quarter).period())
                    .times(times)
                    .build())
        .forEach(plan::addAttendances);
    return plan.build();
  }

  private static List<SuperiorAttendance> attendances(List<Integer> days) {
    return days.stream()
        .map(
            day ->
                SuperiorAttendance.builder()
                    .date(day(day))
                    .cell(new OrganizationId("003"))
                    .superior(WHO)
                    .build())
        .toList();
  }

  @Property
  void should_part_the_plan_and_never_keep_more_than_was_done(
      @ForAll @IntRange(min = 1, max = 3) int times,
      @ForAll @Size(max = 12) List<@IntRange(max = 365) Integer> days,
      @ForAll @IntRange(max = 366) int asOf) {
    PlanCoverage coverage = plan(times).coverage(attendances(days), day(asOf));

    assertThat(coverage.planned()).isEqualTo(4 * times);
    assertThat(coverage.kept() + coverage.lacking() + coverage.pending()).isEqualTo(4 * times);
    assertThat((long) coverage.kept())
        .isLessThanOrEqualTo(days.stream().filter(d -> d <= asOf).count());
    assertThat(coverage.pending()).isNotNegative();
  }

  @Property
  void should_keep_no_less_when_more_is_recorded_or_the_day_is_later(
      @ForAll @IntRange(min = 1, max = 3) int times,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 365) Integer> days,
      @ForAll @IntRange(max = 366) int asOf,
      @ForAll @IntRange(max = 60) int later) {
    List<SuperiorAttendance> all = attendances(days);
    PlanCoverage coverage = plan(times).coverage(all, day(asOf));
    PlanCoverage fewer = plan(times).coverage(all.subList(1, all.size()), day(asOf));
    PlanCoverage then = plan(times).coverage(all, day(asOf + later));

    assertThat(fewer.kept()).isLessThanOrEqualTo(coverage.kept());
    assertThat(fewer.lacking()).isGreaterThanOrEqualTo(coverage.lacking());
    assertThat(then.kept()).isGreaterThanOrEqualTo(coverage.kept());
    assertThat(then.pending()).isLessThanOrEqualTo(coverage.pending());
  }

  /** More knowledge settles what is unknown and turns nothing round. */
  @Property
  void should_settle_and_not_turn_when_a_finding_is_followed_longer(
      @ForAll @IntRange(max = 60) int due,
      @ForAll @IntRange(max = 60) int followed,
      @ForAll @IntRange(max = 60) int longer,
      @ForAll @IntRange(max = 120) int asOf) {
    InspectionFinding known =
        InspectionFinding.builder()
            .words("w")
            .remedyDue(day(due))
            .followedTo(day(followed))
            .build();
    InspectionFinding more = known.withFollowedTo(day(followed + longer));
    InspectionFinding mendedAfter = known.withRemedy(Remedy.on(day(followed + 1 + longer)));

    for (InspectionFinding later : List.of(more, mendedAfter)) {
      assertThat(later.openOn(day(asOf))).matches(truth -> settles(known.openOn(day(asOf)), truth));
      assertThat(later.overdue(day(asOf)))
          .matches(truth -> settles(known.overdue(day(asOf)), truth));
    }
  }

  @Property
  void should_be_overdue_only_when_open_and_past_the_day_due(
      @ForAll @IntRange(max = 60) int due,
      @ForAll Optional<@IntRange(max = 90) Integer> mended,
      @ForAll @IntRange(max = 90) int followed,
      @ForAll @IntRange(max = 90) int asOf) {
    InspectionFinding finding =
        InspectionFinding.builder()
            .words("w")
            .remedyDue(day(due))
            .remedy(mended.map(d -> Remedy.on(day(d))))
            .followedTo(day(followed))
            .build();

    assertThat(finding.overdue(day(asOf)))
        .isEqualTo(asOf > due ? finding.openOn(day(asOf)) : Truth.NO);
  }

  @Property
  void should_settle_and_not_turn_when_a_registration_is_followed_longer(
      @ForAll @IntRange(max = 60) int due,
      @ForAll @IntRange(max = 60) int followed,
      @ForAll @IntRange(max = 60) int longer) {
    ScheduleRegistration known =
        ScheduleRegistration.builder()
            .date(START)
            .cell(new OrganizationId("003"))
            .due(day(due))
            .meetingDay(day(due))
            .followedTo(day(followed))
            .build();
    LocalDate after = day(followed + 1 + longer);

    for (ScheduleRegistration more :
        List.of(known.withFollowedTo(after), known.withRegistered(after).withHeld(after))) {
      assertThat(more.onTime()).matches(truth -> settles(known.onTime(), truth));
      assertThat(more.heldAsRegistered())
          .matches(truth -> settles(known.heldAsRegistered(), truth));
    }
  }

  private static boolean settles(Truth before, Truth after) {
    return before == Truth.UNKNOWN || before == after;
  }

  @Property
  void should_share_all_of_the_posts_together(
      @ForAll @IntRange(max = 50) int secretaries,
      @ForAll @IntRange(max = 50) int untrained,
      @ForAll @IntRange(max = 50) int deputies) {
    TrainingCourse course =
        TrainingCourse.builder()
            .date(START)
            .putTrained(TrainedPost.SECRETARY, Turnout.of(secretaries, secretaries + untrained))
            .putTrained(TrainedPost.DEPUTY_SECRETARY, Turnout.of(deputies, deputies))
            .build();
    int all = secretaries + untrained + deputies;

    assertThat(course.share())
        .isEqualTo(
            all == 0 ? Optional.empty() : Optional.of(Fraction.of(secretaries + deputies, all)));
  }
}
