package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;

/**
 * A named pure function of a subject that gives a figure. Authors add their own with {@link #of}.
 *
 * <pre>{@code
 * Measure<HeldMeeting> guests =
 *     Measure.of(
 *         "guests",
 *         Text.of("số khách mời", "guests"),
 *         Unit.COUNT,
 *         held ->
 *             Observation.of(
 *                 held.meeting().getGuests().map(guests -> Quantity.exactly(guests.count())),
 *                 Text.of("số khách mời", "the number of guests")));
 * }</pre>
 *
 * <p>A function that throws a {@link RuntimeException} leaves the node that asked it undetermined
 * for the reason {@code FAULT}, for this subject and rule only; all others are evaluated as before.
 * An {@link Error}, such as a stack that overflows, is not caught: it ends the evaluation.
 *
 * @param <S> what it is taken of
 * @param topic its key, by which reports speak of it
 * @param label what readers call it
 * @param unit the unit of the figure
 * @param reading the function; it reads nothing but the subject
 * @param exact the same figure as a ratio, where it is always known exactly or not at all
 * @param denominator the denominator of a rate
 * @param entailment what full figures of another measure say of this one
 * @param judgement what people would have to judge where a report only mentions the matter
 */
public record Measure<S>(
    Topic topic,
    Text label,
    Unit unit,
    Function<S, Observation> reading,
    Optional<Ratio.Reading<S>> exact,
    Optional<AttendanceDenominator> denominator,
    Optional<Entailment> entailment,
    Optional<Text> judgement) {

  /** Needs a function. */
  public Measure {
    Objects.requireNonNull(reading, "reading");
  }

  /** A measure without denominator, entailment or judgement. */
  public static <S> Measure<S> of(
      String key, Text label, Unit unit, Function<S, Observation> reading) {
    return of(key, label, unit, reading, Optional.empty());
  }

  /**
   * A measure that is known exactly or not at all.
   *
   * @param missing what would have to be recorded where it is not known
   */
  public static <S> Measure<S> exact(
      String key, Text label, Unit unit, Ratio.Reading<S> exact, Function<S, Text> missing) {
    return of(key, label, unit, subject -> observed(exact, missing, subject), Optional.of(exact));
  }

  private static <S> Measure<S> of(
      String key,
      Text label,
      Unit unit,
      Function<S, Observation> reading,
      Optional<Ratio.Reading<S>> exact) {
    return new Measure<>(
        new Topic(key),
        label,
        unit,
        reading,
        exact,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static <S> Observation observed(
      Ratio.Reading<S> exact, Function<S, Text> missing, S subject) {
    long ratio = exact.of(subject);
    if (Ratio.known(ratio)) {
      return Observation.of(
          Quantity.exactly(Fraction.of(Ratio.numerator(ratio), Ratio.denominator(ratio))));
    }
    Text words = missing.apply(subject);
    return ratio == Ratio.CONFLICT ? Observation.conflicting(words) : Observation.missing(words);
  }

  /** The same measure, whose function is one of this library. */
  Measure<S> ofLibrary() {
    return new Measure<>(
        topic,
        label,
        unit,
        (Function<S, Observation> & Shipped) reading::apply,
        exact,
        denominator,
        entailment,
        judgement);
  }

  /**
   * Whether its function is one of this library; what an author's own gives is not known without
   * running it.
   */
  public boolean shipped() {
    return reading instanceof Shipped;
  }

  /** What is found in a subject by a day; most measures do not depend on it. */
  public Observation observed(S subject, LocalDate asOf) {
    return reading instanceof AsOf<S> dated ? dated.apply(subject, asOf) : reading.apply(subject);
  }

  /** Whether its figures are reported: they stand in the record under its topic. */
  public boolean reported() {
    return reading instanceof ReportedFigures.Reading;
  }

  /** The same measure as a rate with a denominator. */
  public Measure<S> over(AttendanceDenominator of) {
    return new Measure<>(
        topic, label, unit, reading, exact, Optional.of(of), entailment, judgement);
  }

  /** The same measure, which is settled where another has the same value in every part. */
  public Measure<S> entailedBy(Entailment by) {
    return new Measure<>(
        topic, label, unit, reading, exact, denominator, Optional.of(by), judgement);
  }

  /** The same measure, to be judged by people where a report only mentions the matter. */
  public Measure<S> judgedBy(Text question) {
    return new Measure<>(
        topic, label, unit, reading, exact, denominator, entailment, Optional.of(question));
  }
}
