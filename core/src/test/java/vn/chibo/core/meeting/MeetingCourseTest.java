package vn.chibo.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.core.meeting.Procedures.MEETING;
import static vn.chibo.core.meeting.Procedures.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;

class MeetingCourseTest {
  private static final StepId ROLL = new StepId("roll");

  @Test
  void should_offer_only_the_steps_that_may_come_next() {
    MeetingCourse course = MeetingCourse.begin(MEETING);
    // What rests on an unconfirmed source alone is open at any time.
    assertThat(next(course)).containsExactly("prepare", "notify", "sum");

    course = course.after(event("prepare"));
    assertThat(next(course)).containsExactly("notify", "roll", "chair", "sum");

    course = course.after(event("roll"));
    assertThat(next(course)).containsExactly("chair", "sum");

    course = course.after(event("chair"));
    assertThat(next(course)).containsExactly("report", "sum");

    course = course.after(event("report")).after(event("discuss"));
    assertThat(next(course)).containsExactly("sum", "minutes");

    course = course.after(event("minutes"));
    assertThat(next(course)).containsExactly("sum");
    assertThat(course.remaining()).isEmpty();
  }

  @Test
  void should_tell_what_remains_when_a_required_step_is_not_taken() {
    assertThat(MeetingCourse.replay(MEETING, events("prepare", "roll")).remaining())
        .extracting(step -> step.getId().value())
        .containsExactly("chair", "report", "discuss", "minutes");
  }

  @Test
  void should_leave_the_course_as_it_was_when_a_step_is_added_or_refused() {
    MeetingCourse course = MeetingCourse.replay(MEETING, events("prepare"));

    assertThat(course.after(event("roll")).events()).isEqualTo(events("prepare", "roll"));
    assertThatThrownBy(() -> course.after(event("minutes"))).isInstanceOf(FaultException.class);
    assertThat(course.events()).isEqualTo(events("prepare"));
  }

  @Test
  void should_name_the_clause_in_both_languages_when_a_step_comes_too_late() {
    Fault fault = onlyFault(events("prepare", "roll", "chair", "discuss", "report"));

    assertThat(fault.key()).isEqualTo("step-out-of-order");
    assertThat(fault.text(Language.ENGLISH))
        .isEqualTo(
            "hd-1/regular: events[4].step: \"step report\" comes before \"step discuss\", which was"
                + " already done; by Guidance 01-HD/XYZ (date not known), section 2.1");
    assertThat(fault.message().vietnamese())
        .startsWith("bước \"bước report\" phải trước bước \"bước discuss\"")
        .contains("Hướng dẫn 01-HD/XYZ")
        .endsWith("mục 2.1");
  }

  @Test
  void should_rest_on_the_less_known_clause_when_two_stages_decide() {
    Fault fault = onlyFault(events("prepare", "chair", "report", "roll"));

    assertThat(fault.message().english()).endsWith("section 2.2, secondary source");
  }

  @Test
  void should_name_the_step_left_out_once_when_later_steps_need_it() {
    Fault fault = onlyFault(events("prepare", "roll", "report", "discuss", "minutes"));

    assertThat(fault.key()).isEqualTo("step-left-out");
    assertThat(fault.message().english()).startsWith("\"step chair\" was not done");
    assertThat(fault.place().orElseThrow().field()).isEqualTo("events[2].step");
  }

  @Test
  void should_not_make_up_for_an_optional_step_when_the_meeting_has_begun() {
    assertThat(faults(events("prepare", "roll"))).isEmpty();
    assertThat(onlyFault(events("prepare", "roll", "notify")).key()).isEqualTo("step-out-of-order");
  }

  @Test
  void should_allow_a_step_again_until_one_that_must_follow_it() {
    assertThat(faults(events("prepare", "prepare", "roll", "chair", "roll"))).isEmpty();
    assertThat(onlyFault(events("prepare", "roll", "prepare")).key())
        .isEqualTo("step-out-of-order");
  }

  @Test
  void should_find_all_faults_when_a_course_is_replayed() {
    List<Fault> faults = faults(events("roll", "prepare", "dance", "discuss", "report"));

    assertThat(faults)
        .extracting(Fault::key)
        .containsExactly("step-out-of-order", "unknown-step", "step-left-out", "step-out-of-order");
    assertThat(faults.get(1).message().english())
        .isEqualTo(
            "the procedure \"Meeting\" has no step \"dance\"; the steps are: prepare, notify, roll,"
                + " chair, report, discuss, sum, minutes");
  }

  @Test
  void should_refuse_nothing_for_an_unconfirmed_order_when_it_is_not_switched_on() {
    List<MeetingEvent> swapped =
        events("prepare", "roll", "chair", "report", "discuss", "minutes", "sum");
    MeetingProcedure enforced = MEETING.withUnconfirmedEnforced(true);

    assertThat(MeetingCourse.replay(MEETING, swapped).events()).isEqualTo(swapped);
    assertThatThrownBy(() -> MeetingCourse.replay(enforced, swapped))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults().get(0).message().english())
                    .endsWith("by a source that names no document, unconfirmed"));
  }

  @Test
  void should_refuse_a_time_before_that_of_the_step_before() {
    LocalDateTime seven = LocalDateTime.of(2024, 5, 3, 19, 0);
    MeetingEvent opened = MeetingEvent.of(ROLL, seven);
    MeetingEvent prepared = event("prepare");

    assertThat(faults(List.of(prepared, opened, MeetingEvent.of(ROLL, seven)))).isEmpty();
    assertThat(onlyFault(List.of(prepared, opened, MeetingEvent.of(ROLL, seven.minusMinutes(1)))))
        .extracting(Fault::key)
        .isEqualTo("step-back-in-time");
    // A day without a time may be any hour of it.
    MeetingEvent sameDay = new MeetingEvent(ROLL, Optional.of(Moment.of(seven.toLocalDate())));
    assertThat(faults(List.of(prepared, opened, sameDay))).isEmpty();
  }

  @Test
  void should_compare_moments_only_as_far_as_they_are_known() {
    LocalDate day = LocalDate.of(2024, 5, 3);
    Moment noon = Moment.of(day.atTime(12, 0));

    assertThat(Moment.of(day).before(Moment.of(day.plusDays(1)))).isTrue();
    assertThat(Moment.of(day).before(noon)).isFalse();
    assertThat(noon.before(Moment.of(day))).isFalse();
    assertThat(noon.before(Moment.of(day.atTime(12, 1)))).isTrue();
    assertThat(noon).hasToString("2024-05-03T12:00");
    assertThat(Moment.of(day)).hasToString("2024-05-03");
  }

  private static MeetingEvent event(String step) {
    return MeetingEvent.of(new StepId(step));
  }

  private static List<String> next(MeetingCourse course) {
    return course.next().stream().map(step -> step.getId().value()).toList();
  }

  private static Fault onlyFault(List<MeetingEvent> events) {
    List<Fault> faults = faults(events);
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  private static List<Fault> faults(List<MeetingEvent> events) {
    FaultException refused =
        catchThrowableOfType(FaultException.class, () -> MeetingCourse.replay(MEETING, events));
    return refused == null ? List.of() : refused.faults();
  }
}
