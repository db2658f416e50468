package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
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

  /** Full days of 24 hours from when the documents were sent to the beginning of a meeting. */
  static Optional<Quantity> fullDaysBefore(HeldMeeting held) {
    return documents(held)
        .map(
            sent ->
                fullDays(
                    ChronoUnit.DAYS.between(sent.date(), held.getDate()),
                    held.meeting()
                        .getStartTime()
                        .flatMap(start -> sent.time().map(time -> time.isAfter(start)))));
  }

  /** The last day is none of 24 hours where the time of sending was the later one. */
  private static Quantity fullDays(long days, Optional<Boolean> later) {
    return later
        .map(less -> Quantity.exactly(less ? days - 1 : days))
        .orElseGet(() -> Quantity.between(Fraction.of(days - 1), Fraction.of(days)));
  }

  /** Working days from a meeting to when its result was posted, which no calendar tells. */
  static Optional<Quantity> workingDaysAfter(HeldMeeting held) {
    return held.meeting()
        .getResultsPosted()
        .map(posted -> ChronoUnit.DAYS.between(held.getDate(), posted.date()))
        .map(
            days ->
                days > 0
                    ? Quantity.between(Fraction.ZERO, Fraction.of(days))
                    : Quantity.exactly(days));
  }

  /** No book keeps documents that are two billion days older than their meeting. */
  private static long days(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return Ratio.of((int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, days)));
  }
}
