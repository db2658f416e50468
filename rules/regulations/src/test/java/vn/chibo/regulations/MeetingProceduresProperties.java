package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.chibo.core.meeting.MeetingCourse;
import vn.chibo.core.meeting.MeetingEvent;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.meeting.ProcedureStep;

class MeetingProceduresProperties {

  @Provide
  Arbitrary<MeetingProcedure> procedures() {
    return Arbitraries.of(Regulations.standard().procedures());
  }

  @Property(tries = 200)
  void should_give_the_same_course_when_an_accepted_one_is_replayed(
      @ForAll("procedures") MeetingProcedure procedure,
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 29) Integer> choices) {
    MeetingCourse course = MeetingCourse.begin(procedure);
    for (int choice : choices) {
      List<ProcedureStep> next = course.next();
      if (!next.isEmpty()) {
        course = course.after(MeetingEvent.of(next.get(choice % next.size()).getId()));
      }
    }

    assertThat(MeetingCourse.replay(procedure, course.events())).isEqualTo(course);
  }

  /** No choice leads into a dead end: what is required can always still be done. */
  @Property(tries = 200)
  void should_come_to_an_end_when_always_a_step_on_offer_is_taken(
      @ForAll("procedures") MeetingProcedure procedure,
      @ForAll @Size(30) List<@IntRange(min = 0, max = 29) Integer> choices) {
    MeetingCourse course = MeetingCourse.begin(procedure);
    for (int i = 0; !course.next().isEmpty(); i++) {
      List<ProcedureStep> next = course.next();
      course = course.after(MeetingEvent.of(next.get(choices.get(i) % next.size()).getId()));
    }

    assertThat(course.remaining()).isEmpty();
  }
}
