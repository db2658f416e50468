package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What a rule must say, known from the facts about the regulations and from the definitions, not
 * from the rule.
 *
 * @param <S> the kind of record
 * @param about the kind of record
 * @param days the days for which it is in force
 * @param issued the first as-of day for which it counts
 * @param binds which days of a record it binds
 * @param silent whether it speaks only where it is switched on
 * @param asked what it asks
 * @param reported what a report over cells without records says of it
 */
record OracleRule<S extends SubjectRecord>(
    Class<S> about,
    DatePeriod days,
    LocalDate issued,
    Binds binds,
    boolean silent,
    Asked<S> asked,
    Function<Reports, OutcomeKind> reported) {

  /** Which days of a record a rule binds. */
  enum Binds {
    /** Those on which it is in force. */
    ITS_DAYS,
    /** All, where it is in force on the first; months and quarters one by one. */
    FROM_THE_FIRST_DAY,
    /** All, where it is in force on the last. */
    BY_THE_LAST_DAY
  }

  /** What is asked of a record within its window. */
  interface Asked<S> {
    OutcomeKind of(S record, DatePeriod window, LocalDate asOf);
  }

  static <S extends SubjectRecord> OracleRule<S> of(
      Class<S> about, String first, String last, Asked<S> asked) {
    LocalDate from = LocalDate.parse(first);
    DatePeriod days =
        last.isEmpty() ? DatePeriod.from(from) : DatePeriod.ofClosed(from, LocalDate.parse(last));
    return new OracleRule<>(about, days, from, Binds.ITS_DAYS, false, asked, r -> UNDETERMINED);
  }

  OracleRule<S> until(LocalDate last) {
    DatePeriod less = days.upTo(last).orElseThrow();
    return new OracleRule<>(about, less, issued, binds, silent, asked, reported);
  }

  OracleRule<S> issued(String day) {
    return new OracleRule<>(about, days, LocalDate.parse(day), binds, silent, asked, reported);
  }

  OracleRule<S> bindsFromTheFirstDay() {
    return new OracleRule<>(about, days, issued, Binds.FROM_THE_FIRST_DAY, silent, asked, reported);
  }

  OracleRule<S> bindsByTheLastDay() {
    return new OracleRule<>(about, days, issued, Binds.BY_THE_LAST_DAY, silent, asked, reported);
  }

  OracleRule<S> reported(Function<Reports, OutcomeKind> said) {
    return new OracleRule<>(about, days, issued, binds, silent, asked, said);
  }

  OracleRule<S> unconfirmed() {
    return new OracleRule<>(about, days, issued, binds, true, asked, reported);
  }

  /** Nothing is asked: no figure is on record for those days. */
  static <S extends SubjectRecord> OracleRule<S> noFigure(
      Class<S> about, String first, String last) {
    return of(about, first, last, new NoFigure<S>()).unconfirmed();
  }

  private record NoFigure<S extends SubjectRecord>() implements Asked<S> {
    @Override
    public OutcomeKind of(S record, DatePeriod window, LocalDate asOf) {
      return NOT_APPLICABLE;
    }
  }

  boolean speaksOfNothing() {
    return asked instanceof NoFigure;
  }

  /** What it says of a record of its own kind. */
  OutcomeKind says(SubjectRecord record, LocalDate asOf, boolean switchedOn) {
    if ((silent && !switchedOn) || asOf.isBefore(issued) || !about.isInstance(record)) {
      return NOT_APPLICABLE;
    }
    Optional<DatePeriod> window = window(record.getPeriod());
    if (window.isPresent()
        && record instanceof OrganizationRecord organization
        && Reports.speakFor(organization)) {
      OutcomeKind said = reported.apply(new Reports(organization, days, asOf));
      if (said != UNDETERMINED) {
        return said;
      }
    }
    return window.isEmpty() ? NOT_APPLICABLE : asked.of(about.cast(record), window.get(), asOf);
  }

  Optional<DatePeriod> window(DatePeriod period) {
    boolean byPart = about != OrganizationRecord.class;
    return switch (binds) {
      case ITS_DAYS -> days.intersection(period);
      case FROM_THE_FIRST_DAY ->
          byPart
              ? days.intersection(period).map(shared -> period)
              : Optional.of(period).filter(all -> days.contains(all.start()));
      case BY_THE_LAST_DAY -> Optional.of(period).filter(all -> days.contains(all.last()));
    };
  }
}
