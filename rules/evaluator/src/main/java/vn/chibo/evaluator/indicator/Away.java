package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.Hindrance;
import vn.chibo.core.member.HindranceKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipStage;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.CellParts;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.MemberSelection;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.indicator.Portion.Point;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/** Members who work away from the cell: how many they are, and how often they were absent. */
final class Away {
  static final Parts<CellRecord, MemberRecord> MEMBERS =
      CellParts.membersOnLastDay(
          MemberSelection.of(MembershipStage.OFFICIAL, MembershipStage.PROBATIONARY));

  /** That a member works away on the last day of the window. */
  static final Condition<MemberRecord> ON_LAST_DAY =
      Conditions.tallied(
          Tally.<MemberRecord>open(
              "away-on-last-day",
              IndicatorFacts.words("away-on-last-day"),
              EvaluatorMessages.text("noun.times"),
              Unit.COUNT,
              new Tally.Source<MemberRecord, Hindrance>(
                  MemberRecord::getHindrances,
                  (member, seen) -> times(member, seen.days()),
                  hindrance -> hindrance.getKind() == HindranceKind.WORKING_AWAY,
                  MissingWords::entries,
                  (member, seen) -> false)),
          Conditions.atLeast(Conditions.number(1)));

  private Away() {}

  private static Quantity times(MemberRecord member, Optional<DatePeriod> days) {
    return switch (days.map(d -> away(member, d.last())).orElse(Truth.UNKNOWN)) {
      case YES -> Quantity.exactly(1);
      case NO -> Quantity.exactly(0);
      case UNKNOWN -> Quantity.between(Fraction.ZERO, Fraction.ONE);
    };
  }

  /** The members of the cell on the day, and whether each works away. */
  static List<Portion> members(CellRecord cell, LocalDate day) {
    Parts.Found<MemberRecord> found = MEMBERS.finder().find(cell, DatePeriod.ofDay(day), day);
    List<Portion> portions = new ArrayList<>();
    for (Parts.Part<MemberRecord> part : found.parts()) {
      portions.add(
          Portion.whether(
              away(part.value(), day), IndicatorFacts.words("fact.away", part.label(), day)));
    }
    found
        .doubtful()
        .forEach(doubt -> portions.add(Portion.whether(Truth.UNKNOWN, List.of()).orNothing(doubt)));
    found.gaps().forEach(gap -> portions.add(Portion.ANY.withMissing(gap)));
    return portions;
  }

  /** Nobody is away for sure only where the register is complete up to the day. */
  private static Truth away(MemberRecord member, LocalDate day) {
    Register<Hindrance> register = member.getHindrances();
    List<Truth> found =
        register.entries().stream()
            .filter(hindrance -> hindrance.getKind() == HindranceKind.WORKING_AWAY)
            .map(hindrance -> hindrance.holdsOn(day, register.complete()))
            .toList();
    if (found.contains(Truth.YES)) {
      return Truth.YES;
    }
    boolean complete = register.gaps(DatePeriod.until(day), day).isEmpty();
    return complete && !found.contains(Truth.UNKNOWN) ? Truth.NO : Truth.UNKNOWN;
  }

  /** The absences of a meeting, and how many were of members who worked away on its day. */
  static Portion absences(CellRecord cell, Meeting meeting) {
    Optional<Attendance> attendance = meeting.getAttendance();
    if (attendance.orElse(null) instanceof RollCall roll) {
      return absences(cell, meeting, roll);
    }
    Optional<Integer> excused = attendance.flatMap(Attendance::excused);
    Optional<Integer> unexcused = attendance.flatMap(Attendance::unexcused);
    long least = excused.orElse(0) + (long) unexcused.orElse(0);
    if (excused.isPresent() && unexcused.isPresent()) {
      return least == 0
          ? Portion.NOTHING
          : Portion.oneOf(
              List.of(Point.of(0, least), Point.of(least, least)),
              IndicatorFacts.lacking("roll-call", meeting));
    }
    return new Portion(
        List.of(Point.of(0, least), Point.of(least, least)),
        List.of(Point.of(0, 1), Point.of(1, 1)),
        List.of(IndicatorFacts.lacking("roll-call", meeting)));
  }

  private static Portion absences(CellRecord cell, Meeting meeting, RollCall roll) {
    long absent = 0;
    long sure = 0;
    long possible = 0;
    for (Map.Entry<MemberId, AttendanceState> entry : roll.states().entrySet()) {
      if (absent(entry.getValue())) {
        Truth away = away(cell, entry.getKey(), meeting.getDate());
        absent++;
        sure += away == Truth.YES ? 1 : 0;
        possible += away == Truth.NO ? 0 : 1;
      }
    }
    if (sure == possible) {
      return Portion.of(sure, absent);
    }
    Portion either =
        Portion.oneOf(
            List.of(Point.of(sure, absent), Point.of(possible, absent)),
            EvaluatorMessages.text("indicator.fact.who-away", meeting.getDate()));
    return listed(cell, roll) ? either : either.conflicting();
  }

  /** A complete list of the members has everyone who was absent. */
  private static boolean listed(CellRecord cell, RollCall roll) {
    return !cell.getMemberRecords().complete()
        || roll.states().entrySet().stream()
            .filter(entry -> absent(entry.getValue()))
            .allMatch(entry -> record(cell, entry.getKey()).isPresent());
  }

  private static boolean absent(AttendanceState state) {
    return state == AttendanceState.EXCUSED || state == AttendanceState.UNEXCUSED;
  }

  private static Truth away(CellRecord cell, MemberId id, LocalDate day) {
    return record(cell, id).map(member -> away(member, day)).orElse(Truth.UNKNOWN);
  }

  private static Optional<MemberRecord> record(CellRecord cell, MemberId id) {
    return cell.getMemberRecords().entries().stream()
        .filter(member -> member.getMember().getId().equals(id))
        .findFirst();
  }
}
