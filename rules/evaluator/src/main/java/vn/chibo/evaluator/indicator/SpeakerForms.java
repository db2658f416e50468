package vn.chibo.evaluator.indicator;

import static vn.chibo.evaluator.indicator.CellEntries.MEETINGS;

import java.util.function.Function;
import vn.chibo.core.meeting.Meeting;

/** Who spoke in meetings. */
final class SpeakerForms {
  private SpeakerForms() {}

  static CountingForm all() {
    return speaking(Speakers::of);
  }

  static CountingForm meanOfMeetings() {
    return speaking(Speakers::mean);
  }

  static CountingForm upToAge(int age) {
    return speaking(meeting -> Speakers.upToAge(meeting, age));
  }

  static CountingForm admittedWithin(int months) {
    return speaking(meeting -> Speakers.admittedWithin(meeting, months));
  }

  private static CountingForm speaking(Function<Meeting, Portion> speakers) {
    return CountingForm.share(MEETINGS, (cell, meeting) -> speakers.apply(meeting));
  }
}
