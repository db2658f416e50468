package vn.chibo.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.chibo.core.meeting.Procedures.MEETING;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.fault.FaultException;

class MeetingCourseProperties {

  /** Steps in any order, some of them unknown. */
  @Provide
  Arbitrary<List<MeetingEvent>> anything() {
    return Arbitraries.of(
            "prepare", "notify", "roll", "chair", "report", "discuss", "sum", "minutes", "dance")
        .map(id -> MeetingEvent.of(new StepId(id)))
        .list()
        .ofMaxSize(9);
  }

  @Property
  void should_give_the_same_course_when_an_accepted_one_is_replayed(
      @ForAll List<@net.jqwik.api.constraints.IntRange(min = 0, max = 7) Integer> choices) {
    MeetingCourse course = MeetingCourse.begin(MEETING);
    for (int choice : choices) {
      List<ProcedureStep> next = course.next();
      if (!next.isEmpty()) {
        course = course.after(MeetingEvent.of(next.get(choice % next.size()).getId()));
      }
    }

    assertThat(MeetingCourse.replay(MEETING, course.events())).isEqualTo(course);
  }

  @Property
  void should_accept_a_replay_just_when_each_step_is_accepted(
      @ForAll("anything") List<MeetingEvent> events) {
    Throwable whole = catchThrowable(() -> MeetingCourse.replay(MEETING, events));
    Throwable stepwise =
        catchThrowable(
            () -> {
              MeetingCourse course = MeetingCourse.begin(MEETING);
              for (MeetingEvent event : events) {
                course = course.after(event);
              }
            });

    assertThat(whole == null).isEqualTo(stepwise == null);
  }

  @Property
  void should_offer_a_step_just_when_it_would_be_accepted(
      @ForAll("anything") List<MeetingEvent> events) {
    MeetingCourse course = longestAccepted(events);

    for (ProcedureStep step : MEETING.getSteps()) {
      MeetingEvent event = MeetingEvent.of(step.getId());
      boolean accepted = catchThrowable(() -> course.after(event)) == null;
      boolean taken = course.events().contains(event);
      assertThat(course.next().contains(step)).isEqualTo(accepted && !taken);
    }
  }

  @Property
  void should_refuse_no_less_when_what_is_unconfirmed_is_enforced_too(
      @ForAll("anything") List<MeetingEvent> events) {
    MeetingProcedure stricter = MEETING.withUnconfirmedEnforced(true);

    if (catchThrowable(() -> MeetingCourse.replay(stricter, events)) == null) {
      assertThat(MeetingCourse.replay(MEETING, events).events()).isEqualTo(events);
    }
  }

  private static MeetingCourse longestAccepted(List<MeetingEvent> events) {
    MeetingCourse course = MeetingCourse.begin(MEETING);
    for (MeetingEvent event : events) {
      try {
        course = course.after(event);
      } catch (FaultException refused) {
        return course;
      }
    }
    return course;
  }
}
