package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.time.DatePeriod;

/**
 * One value of a parameter with its days and its clause. All entries of one key are its timeline;
 * entries of documents of several places are its layers.
 *
 * <pre>{@code
 * ParameterEntry.of(key, Fraction.of(120), Unit.MINUTE, wardPlan.clause("3"))
 *     .during(DatePeriod.from(LocalDate.of(2024, 1, 1)))
 *     .compared(Comparison.AT_LEAST);
 * }</pre>
 *
 * @param key the parameter
 * @param value the exact value; a share of one for percent
 * @param unit its unit
 * @param citation where it stands and how well that is known; the place of the document is its
 *     layer
 * @param days the days for which it is in force, empty for those of the rule
 * @param comparison how a figure must stand to it, strict or inclusive; empty for "as the rule
 *     asks", which only the document of the rule itself may leave open
 * @param denominator of what it is a share, where a denominator is named
 * @param verifiedThrough the last day for which somebody checked that it still holds
 * @param delegatedBy the clause of a place above that lets it relax the value from above
 */
public record ParameterEntry(
    ParameterKey key,
    Fraction value,
    Unit unit,
    Citation citation,
    Optional<DatePeriod> days,
    Optional<Comparison> comparison,
    Optional<AttendanceDenominator> denominator,
    Optional<LocalDate> verifiedThrough,
    Optional<Citation> delegatedBy) {

  /** Needs a key, a value, a unit and a clause. */
  public ParameterEntry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(citation, "citation");
  }

  /** A value that holds as long as its rule. */
  public static ParameterEntry of(ParameterKey key, Fraction value, Unit unit, Citation citation) {
    return new ParameterEntry(
        key,
        value,
        unit,
        citation,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same value, in force on these days only. */
  public ParameterEntry during(DatePeriod period) {
    return new ParameterEntry(
        key,
        value,
        unit,
        citation,
        Optional.of(period),
        comparison,
        denominator,
        verifiedThrough,
        delegatedBy);
  }

  /** The same value for figures that must stand so to it. */
  public ParameterEntry compared(Comparison how) {
    return new ParameterEntry(
        key,
        value,
        unit,
        citation,
        days,
        Optional.of(how),
        denominator,
        verifiedThrough,
        delegatedBy);
  }

  /** The same value as a share of a named denominator. */
  public ParameterEntry over(AttendanceDenominator of) {
    return new ParameterEntry(
        key,
        value,
        unit,
        citation,
        days,
        comparison,
        Optional.of(of),
        verifiedThrough,
        delegatedBy);
  }

  /** The same value, checked up to a day. */
  public ParameterEntry verified(LocalDate through) {
    return new ParameterEntry(
        key,
        value,
        unit,
        citation,
        days,
        comparison,
        denominator,
        Optional.of(through),
        delegatedBy);
  }

  /** The same value, which a clause of a place above lets stand even where it relaxes. */
  public ParameterEntry delegated(Citation by) {
    return new ParameterEntry(
        key,
        value,
        unit,
        citation,
        days,
        comparison,
        denominator,
        verifiedThrough,
        Optional.of(by));
  }

  /** The place whose document sets it. */
  JurisdictionId place() {
    return citation.document().getJurisdiction();
  }

  /** The first as-of day for which it counts: the later of in force and issued. */
  public LocalDate countsFrom(DatePeriod inForce) {
    return citation
        .document()
        .getDate()
        .map(date -> date.period().start())
        .filter(issued -> issued.isAfter(inForce.start()))
        .orElse(inForce.start());
  }
}
