package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;

/** What the meetings under one guidance say together, for all rules; used again for every cell. */
final class RegimeFindings {
  long length;
  long combinedLength;
  long setLength;
  long ground;
  long professional;
  long merged;
  long good;
  long unexcused;
  long atLeast;
  long above;

  private final Regime regime;

  /** Whether it has the criteria of the guidance of 2018 or the target of that of 2025. */
  private final boolean criteria;

  private ExcusedRow row = new ExcusedRow();
  private boolean unknownKind;
  private boolean noGap;

  RegimeFindings(Regime regime, boolean criteria) {
    this.regime = regime;
    this.criteria = criteria;
  }

  void clear() {
    length = Code.NOTHING;
    combinedLength = Code.NOTHING;
    setLength = Code.NOTHING;
    ground = Code.NOTHING;
    professional = Code.NOTHING;
    merged = Code.NOTHING;
    good = Code.NOTHING;
    unexcused = Code.NOTHING;
    atLeast = Code.NOTHING;
    above = Code.NOTHING;
    row = new ExcusedRow();
    unknownKind = false;
  }

  boolean counts(LocalDate day) {
    return regime.counts(day);
  }

  void add(Meeting meeting, Register<Decision> decisions) {
    if (criteria) {
      row.add(meeting);
    }
    Optional<MeetingKind> kind = meeting.getKind();
    if (kind.isEmpty()) {
      unknownKind = true;
      return;
    }
    switch (kind.get()) {
      case REGULAR -> {
        length =
            Code.all(length, MeetingCodes.longEnough(meeting, decisions, StandardBook.MINUTES));
        setLength = Code.all(setLength, MeetingCodes.asLongAsSet(meeting, decisions));
        attended(meeting);
        alone(meeting);
      }
      case COMBINED -> {
        combinedLength =
            Code.all(combinedLength, MeetingCodes.atLeast(meeting, StandardBook.COMBINED_MINUTES));
        ground = Code.all(ground, MeetingCodes.combinedWithGround(meeting));
        attended(meeting);
        alone(meeting);
      }
      case THEMATIC, EXTRAORDINARY -> alone(meeting);
      case COMMITTEE, CONGRESS -> {}
    }
  }

  private void attended(Meeting meeting) {
    long attended = MeetingCodes.attended(meeting);
    if (criteria) {
      good = Code.all(good, MeetingCodes.above(attended, StandardBook.GOOD_PERCENT));
      unexcused = Code.all(unexcused, MeetingCodes.nobodyUnexcused(meeting));
    } else {
      atLeast = Code.all(atLeast, MeetingCodes.atLeast(attended, StandardBook.PERCENT));
      above = Code.all(above, MeetingCodes.above(attended, StandardBook.PERCENT));
    }
  }

  private void alone(Meeting meeting) {
    if (criteria) {
      professional = Code.all(professional, MeetingCodes.noProfessionalMeeting(meeting));
    } else {
      merged = Code.all(merged, MeetingCodes.noOtherMeeting(meeting));
    }
  }

  /** All meetings are in. */
  void close(Register<Meeting> meetings) {
    noGap = regime.isComplete(meetings);
  }

  /** What a rule about every meeting says. */
  long every(long joined) {
    return regime.every(joined, noGap, unknownKind);
  }

  long row() {
    return regime.row(row.atMost(StandardBook.EXCUSED_IN_A_ROW), noGap);
  }
}
