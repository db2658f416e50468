package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;

/** Which day decides whether a rule in force on part of a window holds for the window. */
public enum WindowPolicy {
  /** The days in force themselves: single events count by their own day. */
  EVENT,
  /** The first day: a duty binds the whole windows that begin under it. */
  WINDOW_START,
  /** The last day. */
  WINDOW_END;

  /** The part of a window that falls under a rule, empty where the rule does not hold for it. */
  public Optional<DatePeriod> under(DatePeriod inForce, DatePeriod window) {
    return this == EVENT ? inForce.intersection(window) : whole(inForce, window, day(window));
  }

  /** The day of a window whose values hold for it; a single event has one day only. */
  LocalDate day(DatePeriod window) {
    return this == WINDOW_END ? window.last() : window.start();
  }

  private static Optional<DatePeriod> whole(DatePeriod inForce, DatePeriod window, LocalDate day) {
    return inForce.contains(day) ? Optional.of(window) : Optional.empty();
  }
}
