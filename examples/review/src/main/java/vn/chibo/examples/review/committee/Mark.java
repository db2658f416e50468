package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * One thing that a figure counts: a month, a quarter, a meeting or a member of one unit.
 *
 * @param unit the unit
 * @param days its days; it counts in the period that holds the last of them
 * @param state whether it counts, and if not why
 * @param hits what it adds to what is counted
 * @param base what it adds to that of which it is a share; zero for a plain count
 * @param words what stands there
 * @param clauses by which clauses
 */
record Mark(
    OrganizationId unit,
    DatePeriod days,
    State state,
    long hits,
    long base,
    Text words,
    List<Text> clauses) {

  /** With a copy of the list. */
  Mark {
    clauses = List.copyOf(clauses);
  }

  /** What is known of it. */
  enum State {
    /** It is as it should be, or it is simply counted. */
    DONE,
    /** The register is complete, and it is not. */
    NOT_DONE,
    /** It is not yet, and its days still run: neither done nor not done. */
    NOT_DUE,
    /** The unit has not reported these days. */
    NOT_REPORTED,
    /** The unit has reported, and a fact is missing. */
    NOT_KNOWN,
    /** The unit keeps no records of what is counted: all that it would count is missing. */
    NO_RECORDS;

    /** Whether it adds to a figure. */
    boolean counts() {
      return this == DONE || this == NOT_DONE;
    }

    /** Whether it would add to a figure if more were known of days that are past. */
    boolean missing() {
      return this == NOT_REPORTED || this == NOT_KNOWN || this == NO_RECORDS;
    }
  }

  /** One that is done or not: it counts once below the line. */
  static Mark whether(
      OrganizationId unit, DatePeriod days, State state, Text words, List<Text> clauses) {
    return new Mark(
        unit, days, state, state == State.DONE ? 1 : 0, state.counts() ? 1 : 0, words, clauses);
  }

  /** So many of so many. */
  static Mark of(OrganizationId unit, DatePeriod days, long hits, long base, Text words) {
    return new Mark(unit, days, State.DONE, hits, base, words, List.of());
  }

  /** One that adds nothing, for a reason. */
  static Mark without(OrganizationId unit, DatePeriod days, State state, Text words) {
    return new Mark(unit, days, state, 0, 0, words, List.of());
  }

  /** The day that says in which period it counts. */
  LocalDate day() {
    return days.last();
  }
}
