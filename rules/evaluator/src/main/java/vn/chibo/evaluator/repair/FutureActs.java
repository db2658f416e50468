package vn.chibo.evaluator.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;

/** The closed list of what a cell, or the committee above it, can still do in its period. */
final class FutureActs {
  /** Four meetings of a kind a month are more than any clause asks for. */
  private static final int MOST_A_MONTH = 4;

  private static final int LONG = 240;
  private static final int SOME = 30;

  private final CellRecord cell;
  private final DatePeriod left;

  /**
   * @param left the days that are left of the period
   */
  FutureActs(CellRecord cell, DatePeriod left) {
    this.cell = cell;
    this.left = left;
  }

  /** Lists of acts of a kind, each in the order in which they are tried. */
  Stream<List<Act>> lists() {
    return Stream.of(
        meetings(MeetingKind.REGULAR),
        meetings(MeetingKind.THEMATIC),
        meetings(MeetingKind.REGULAR, MeetingKind.THEMATIC),
        meetings(MeetingKind.COMBINED),
        decisions());
  }

  /** One each month, then a second one each month, and so on. */
  private List<Act> meetings(MeetingKind... kinds) {
    List<Act> acts = new ArrayList<>();
    for (int more = 0; more < MOST_A_MONTH; more++) {
      for (DatePeriod month : Span.MONTH.touching(left)) {
        for (MeetingKind kind : kinds) {
          meeting(kind, month, more).ifPresent(acts::add);
        }
      }
    }
    return acts;
  }

  private Optional<Act> meeting(MeetingKind kind, DatePeriod month, int more) {
    return left.intersection(month)
        .filter(days -> days.days() > more)
        .map(days -> DatePeriod.ofClosed(days.start().plusDays(more), days.last()))
        .map(days -> new Act.HoldMeeting(good(kind, days.start()), days));
  }

  /** A meeting as every clause would have it. */
  private Meeting good(MeetingKind kind, LocalDate day) {
    int members =
        cell.getMembers()
            .flatMap(Quantity::exact)
            .map(Fraction::floor)
            .map(number -> number.numerator().intValue())
            .orElse(SOME);
    return Meeting.builder()
        .date(day)
        .kind(kind)
        .form(MeetingForm.IN_PERSON)
        .minutes(LONG)
        .attendance(all(members))
        .difficulty(false)
        .interleaved(false)
        .mergedWith(MergedMeeting.NONE)
        .build();
  }

  private static HeadCount all(int members) {
    return HeadCount.builder()
        .members(members)
        .present(members)
        .excused(0)
        .unexcused(0)
        .exempted(0)
        .onSpecialDuty(0)
        .suspended(0)
        .build();
  }

  /** A shorter length of meetings is for very few members only, and nobody's remedy. */
  private List<Act> decisions() {
    return List.of(
        new Act.TakeDecision(
            new Decision(DecisionKind.CONSENT_TO_SIZE, left.start(), Optional.empty())));
  }
}
