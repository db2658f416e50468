package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;

/** The days of a meeting, and those before and after it, as figures. */
final class MeetingDays {
  private static final int WEEK = 7;

  private MeetingDays() {}

  /** The calendar week of its month, 1 for that of day 1, from Monday to Sunday. */
  static int week(LocalDate day) {
    int before = day.withDayOfMonth(1).getDayOfWeek().getValue() - 1;
    return (before + day.getDayOfMonth() - 1) / WEEK + 1;
  }

  /** Whether a day of the month of a meeting is a Saturday or Sunday. */
  static boolean weekend(LocalDate meeting, int day) {
    return meeting.withDayOfMonth(day).getDayOfWeek().getValue() >= WEEK - 1;
  }

  static Optional<Moment> documents(HeldMeeting held) {
    return held.meeting().getPreparation().flatMap(Preparation::getDocumentsSent);
  }

  /** Calendar days from a moment to a day. */
  static long between(Optional<Moment> from, LocalDate to) {
    return from.isEmpty() ? Ratio.ABSENT : days(from.get().date(), to);
  }

  /** Calendar days from a day to a moment. */
  static long since(LocalDate from, Optional<Moment> to) {
    return to.isEmpty() ? Ratio.ABSENT : days(from, to.get().date());
  }

  /** No book keeps documents that are two billion days older than their meeting. */
  private static long days(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return Ratio.of((int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, days)));
  }
}
