package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;

/**
 * A measure that a sheet may name, with the values that it can have.
 *
 * <pre>{@code
 * ScoreMeasure.of(Measure.of("guests", Text.of("số khách mời", "guests"), Unit.COUNT, reading))
 * }</pre>
 *
 * @param key its key, by which a sheet names it
 * @param label what readers call it
 * @param unit the unit of its figure
 * @param domain the values that it can have; a share is from 0 to 1, all else from 0 unless it says
 *     otherwise
 * @param reading the figure of a meeting as of a day
 */
public record ScoreMeasure(String key, Text label, Unit unit, Quantity domain, Reading reading) {
  /** Needs all. */
  public ScoreMeasure {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(reading, "reading");
  }

  /** Reads a meeting as of a day, which the meeting is not after. */
  @FunctionalInterface
  public interface Reading {
    /** The figure as far as it is known. */
    Observation of(HeldMeeting held, LocalDate asOf);
  }

  /** A measure of meetings under its own key. */
  public static ScoreMeasure of(Measure<HeldMeeting> measure) {
    return of(measure.topic().key(), measure);
  }

  /** A measure of meetings under another key. */
  public static ScoreMeasure of(String key, Measure<HeldMeeting> measure) {
    return of(key, measure.label(), measure.unit(), (held, asOf) -> measure.reading().apply(held));
  }

  /** A measure of meetings that can be below zero, such as minutes beyond a length. */
  public static ScoreMeasure signed(Measure<HeldMeeting> measure) {
    return within(measure, Quantity.UNKNOWN);
  }

  /**
   * A measure of meetings that can have these values only, such as a length of a minute or more.
   */
  public static ScoreMeasure within(Measure<HeldMeeting> measure, Quantity domain) {
    ScoreMeasure from = of(measure);
    return new ScoreMeasure(from.key, from.label, from.unit, domain, from.reading);
  }

  static ScoreMeasure of(String key, Text label, Unit unit, Reading reading) {
    Quantity domain = unit == Unit.SHARE ? Quantity.SHARE : Quantity.atLeast(Fraction.ZERO);
    return new ScoreMeasure(key, label, unit, domain, reading);
  }

  /** Whether its values are whole numbers: all but shares are. */
  public boolean whole() {
    return unit != Unit.SHARE;
  }

  /** Two measures of one key are one. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScoreMeasure measure && key.equals(measure.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
